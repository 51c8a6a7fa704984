import { building, dev } from '$app/env';
import { DOOR_KEY, type Door } from '@between/rules/door.ts';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { sequence } from '@sveltejs/kit/hooks';
import { getTextDirection, type Locale } from '#lib/paraglide/runtime.js';
import { keepAway } from '#lib/features/help/away.server.ts';
import { statusOf } from '#lib/forms/refusal-sentence.ts';
import { Refusal } from '#lib/graphql/refusal.ts';
import { forgetBytes } from '#lib/late-html.server.ts';
import { inLanguage } from '#lib/language.server.ts';
import { THEME_COOKIE, themeOf, type Theme } from '#lib/features/shell/theme.ts';

/** Takes this request's door from the server; the cookies its operations asked for leave with the response. */
const openDoor: Handle = async ({ event, resolve }) => {
  event.locals.door = currentDoor();
  event.locals.theme = themeOf(event.cookies.get(THEME_COOKIE));
  const response = await resolve(event);
  if ((event.locals.door?.lateHtml.size ?? 0) > 0) forgetBytes(response, event.request.method);
  for (const line of event.locals.door?.setCookies ?? []) response.headers.append('set-cookie', line);
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store');
  return response;
};

/** Writes language, direction and theme into the first bytes, so that nothing flashes or turns round later. */
const dressPage: Handle = ({ event, resolve }) =>
  inLanguage(event.request, (locale) =>
    resolve(event, {
      preload: ({ type, path }) => type !== 'font' || !path.includes('italic'),
      transformPageChunk: ({ html }) =>
        html
          .replace('%lang%', locale)
          .replace('%dir%', mirroredGallery(event.url) ? 'rtl' : directionOf(locale))
          .replace('%theme%', themeAttribute(event.locals.theme)),
    }),
  );

/** Asked of the runtime once a language, not once a page. */
const directions = new Map<Locale, string>();

function directionOf(locale: Locale): string {
  const known = directions.get(locale) ?? getTextDirection(locale);
  directions.set(locale, known);
  return known;
}

function themeAttribute(theme: Theme): string {
  return theme === 'system' ? '' : ` data-theme="${theme}"`;
}

export const handle: Handle = sequence(openDoor, keepAway, dressPage);

/**
 * Nothing of an unexpected error reaches a person but the id under which the log holds the rest.
 * A refusal that no form caught becomes the page that says so.
 */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const requestId = event.locals.door?.requestId;
  if (error instanceof Refusal) return refusalPage(error);
  if (kind === 'unknown')
    console.error(JSON.stringify({ event: 'page.failed', requestId, route: event.route.id, stack: stackOf(error) }));
  return requestId === undefined ? {} : { requestId };
};

function refusalPage({ facts }: Refusal): Partial<App.Error> {
  const { requestId, retryAfterSeconds } = facts;
  return {
    status: statusOf(facts.code),
    message: 'Refused',
    ...(requestId !== undefined && { requestId }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}

function currentDoor(): Door | undefined {
  const store: { getStore(): Door | undefined } | undefined = Reflect.get(globalThis, DOOR_KEY);
  const door = store?.getStore();
  if (door === undefined && !building) {
    throw new Error('The web app runs inside the server: start it with `pnpm start` or `pnpm dev`, not by itself.');
  }
  return door;
}

/** The gallery shows every part from right to left when asked, before a right-to-left language exists. */
function mirroredGallery(url: URL): boolean {
  return !building && url.pathname === '/gallery' && url.searchParams.get('dir') === 'rtl';
}

function stackOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  // The first line holds the message, which may quote a person's words: frames only, outside development.
  return dev ? error.stack : error.stack?.split('\n').slice(1).join('\n');
}
