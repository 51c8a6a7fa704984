import type { IncomingMessage } from 'node:http';

/** Paths of the API and of the server's own pages; everything else belongs to the web app. */
const API = /^\/(graphql|graphiql|live|whip|whep|healthz|readyz|metrics|dev|mail|test)(\/|$)/;
const MEDIA = /^\/(whip|whep)\//;
const HEALTH = /^\/(healthz|readyz|metrics)$/;
const HELP = /^\/(help-now|help|away|legal)(\/|$)/;
const FILE = /^\/_app\/|\.(css|js|mjs|json|webmanifest|woff2|svg|png|ico|txt|map)$/;
/** What a page reads when it is opened from another one: a page, whatever its name ends with. */
const PAGE_DATA = /(^|\/)__data\.json$/;

export interface RequestKind {
  path: string;
  isApi: boolean;
  /** Sound and picture: opened by a grant, from any page, never by a cookie. */
  isMedia: boolean;
  isHealth: boolean;
  /** Pages that must open whatever the load, and without the database. */
  isHelp: boolean;
  /** A file of the build: the same for everybody. */
  isFile: boolean;
}

const kinds = new WeakMap<IncomingMessage, RequestKind>();

/** What kind of thing a request asks for, by its path alone, read as the pages read it. */
export function kindOf(request: IncomingMessage): RequestKind {
  const known = kinds.get(request);
  if (known !== undefined) return known;
  const path = settledPath((request.url ?? '/').split('?', 1)[0] ?? '/');
  const isApi = API.test(path);
  const isFile = !isApi && FILE.test(path) && !PAGE_DATA.test(path);
  const kind = { path, isApi, isMedia: MEDIA.test(path), isHealth: HEALTH.test(path), isHelp: HELP.test(path), isFile };
  kinds.set(request, kind);
  return kind;
}

/** `/%73ign-in` and `/help/../sign-in` lead to the same page as `/sign-in`, so the same rules must stand before them. */
function settledPath(path: string): string {
  if (!/[%\\]|\/\./.test(path)) return path;
  try {
    return decodeURI(new URL(`http://here.invalid${path}`).pathname);
  } catch {
    return path;
  }
}

/** The request's pattern for logs and metrics: ids and handles become `:id`, so that no log says who was read about. */
export function routeOf(request: IncomingMessage): string {
  const { path, isFile } = kindOf(request);
  if (isFile) return '/file';
  const parts = path.split('/').filter((part) => part !== '');
  const words = parts.slice(0, 4).map((part, at) => (at === 0 || KNOWN_WORDS.has(part) ? part : ':id'));
  const [first = ''] = words;
  return /^[a-z][a-z-]{0,20}$/.test(first) || first === '' ? `/${words.join('/')}` : '/other';
}

/** Second and later parts of our paths that are words, not names of somebody or something. */
const KNOWN_WORDS = new Set([
  'after-a-death',
  'leaving',
  'rules',
  'notice',
  'muted',
  'raid',
  'templates',
  'share',
  'safeguarding',
  'mail',
  'me',
  'notices',
  'reports',
  'drafts',
  'blocks',
  'security',
  'sessions',
  'privacy',
  'export',
  'delete',
  'settings',
  'new',
  'edit',
  'threads',
  'posts',
  'report',
  'agreement',
  'cases',
  'queue',
  'duty',
  'members',
  'invitations',
  'documents',
  'confirm',
  'second-factor',
  'health',
  'workshops',
  'room',
  'calendar.ics',
  'credential',
  'prompts',
  'session',
  'credentials',
]);
