/** Who may import whom, as the architecture page says. `node packages/tooling/src/boundaries.ts` prints every breach and what to do instead. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Breach {
  file: string;
  imports: string;
  advice: string;
}

interface Law {
  /** Files the law is about. */
  from: RegExp;
  /** What they may not import: a path from the root, or a package name. */
  never: RegExp;
  except?: RegExp;
  advice: string;
}

const LAWS: readonly Law[] = [
  {
    from: /^packages\/rules\//,
    never: /^(?!packages\/rules\/|node:)/,
    advice: 'rules are pure facts: they import nothing',
  },
  {
    from: /^packages\/(triage|helplines|live-protocol)\/src\/(?!.*\.test)/,
    never: /^(server|web|db|tests|packages\/(demo-world|tooling))\//,
    advice: 'these packages run in the browser too: only packages/rules',
  },
  {
    from: /^packages\/demo-world\//,
    never: /^(server|web|db|tests)\//,
    advice: 'the demo world talks to the API; types come from packages',
  },
  {
    from: /^web\//,
    never: /^(server|db|tests|packages\/(tooling|demo-world))\//,
    advice:
      'the pages import packages only; what they need of the server comes through the door (packages/rules/src/door.ts)',
  },
  {
    from: /^db\/(?!.*\.test)/,
    never: /^(server|web|tests|packages\/(?!rules))/,
    advice: 'db knows nothing of the app',
  },
  {
    from: /^server\/src\/platform\//,
    never: /^server\/src\/(features|policy(?!\/actor)|graphql|plugins|jobs|live)\//,
    advice: 'platform is what everybody stands on: it may not know who stands there',
  },
  {
    from: /^server\/src\/policy\//,
    never: /^server\/src\/(features|graphql|plugins|jobs|live)\//,
    except: /^server\/src\/features\/.*\.model\.ts$/,
    advice: 'rules are pure: name the fact in the rule and let the use case load it',
  },
  {
    from: /^server\/src\/features\/.*\.model\.ts$/,
    never: /^server\/src\/(?!policy\/|platform\/(errors|verdict|left-out)\.ts)|^(kysely|pg|fastify)$/,
    except: /\.model\.ts$/,
    advice: 'a model is pure: no database, no context',
  },
  {
    from: /^server\/src\/features\/duty\//,
    never: /^server\/src\/features\/on-call\//,
    advice: 'on-call reads who is on duty; what duty wants to tell people is handed in by jobs/tasks.ts',
  },
  {
    from: /^server\/src\/features\//,
    never: /^server\/src\/(plugins|live)\/|^(fastify|mercurius)$/,
    advice: 'features know nothing of HTTP',
  },
  {
    from: /^server\/src\/(?!features\/.*\.queries\.ts|platform\/|policy\/|graphql\/(documents\.queries|compiled\/)|admin|jobs\/|main|plugins\/(health|database-watch)|boot)/,
    never: /^kysely$/,
    advice: 'SQL lives in *.queries.ts',
  },
  {
    from: /^server\/src\/(?!features\/accounts\/sessions\.ts)/,
    never: /^lucia$/,
    advice: 'accounts/sessions.ts is the only file that knows lucia',
  },
  {
    from: /^server\/src\/(?!config|main\.ts|admin)/,
    never: /^node:process$/,
    advice: 'config.ts is the only reader of the environment',
  },
];

/** What a feature may take of another one: use cases and model types, never its queries, loaders of rows or resolvers. */
const FEATURE = /^server\/src\/features\/([^/]+)\//;
const INNER = /\.(queries|resolvers|jobs)\.ts$/;
/** Pieces of SQL that a feature lends: a hot path stores its words and what follows from them in one statement. */
const LENT = /-pieces\.queries\.ts$/;

/** Every import of a source file, resolved to a path from the root or a package name. */
export function importsOf(file: string, text: string): string[] {
  const specifiers = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return specifiers.map((specifier) => resolve(file, specifier));
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier));
  if (specifier.startsWith('#lib/')) return `web/src/lib/${specifier.slice(5)}`;
  const own = /^@between\/([^/]+)(?:\/(.+))?$/.exec(specifier);
  if (own === null) return specifier;
  const [, name = '', rest = ''] = own;
  return `${['server', 'web', 'db', 'tests'].includes(name) ? name : `packages/${name}`}/src/${rest}`;
}

export function breachesOf(file: string, imports: readonly string[]): Breach[] {
  const breaches = imports.flatMap((target) =>
    LAWS.filter((law) => law.from.test(file) && law.never.test(target) && !law.except?.test(target)).map((law) => ({
      file,
      imports: target,
      advice: law.advice,
    })),
  );
  const feature = FEATURE.exec(file)?.[1];
  if (feature === undefined) return breaches;
  const reached = imports.filter(
    (target) =>
      FEATURE.test(target) && FEATURE.exec(target)?.[1] !== feature && INNER.test(target) && !LENT.test(target),
  );
  return [
    ...breaches,
    ...reached.map((imports_) => ({
      file,
      imports: imports_,
      advice: 'call a use case of the other feature, or let it tell you by an event',
    })),
  ];
}

/** All breaches of the tree. Tests and generated files are not source. */
export function allBreaches(): Breach[] {
  const files = globSync('{server/src,web/src,db/src,packages/*/src}/**/*.{ts,svelte}', { cwd: ROOT });
  return files
    .filter((file) => !/\.test\.ts$|\.generated\.ts$|\/paraglide\//.test(file))
    .flatMap((file) => breachesOf(file, importsOf(file, readFileSync(join(ROOT, file), 'utf8'))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const breaches = allBreaches();
  for (const { file, imports, advice } of breaches) console.error(`${file} imports ${imports}: ${advice}`);
  process.exit(breaches.length > 0 ? 1 : 0);
}
