import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ERROR_CODES } from '@between/rules/errors.ts';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PLACES = ['.', 'packages', 'server', 'web', 'db', 'tests'];
const NOT_OURS = /(^|\/)(node_modules|build|\.svelte-kit|paraglide|\.data|\.out)(\/|$)/;

const pages = filesOf('.md');
const commands: Record<string, string> = JSON.parse(read('package.json')).scripts;

describe('the documentation', () => {
  it('names only commands that exist', () => {
    const missing = pages.flatMap((page) =>
      [...read(page).matchAll(/\bpnpm(?:@12)?(?: -s)? ([a-z][a-z:]*)/g)]
        .map(([, command = '']) => command)
        .filter((command) => commands[command] === undefined && !['install', 'exec', 'is', 'and'].includes(command))
        .map((command) => `${page}: pnpm ${command}`),
    );
    expect(missing).toEqual([]);
  });

  it('links only to what is there', () => {
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(ROOT, dirname(page), decodeURI(target))))
        .map((target) => `${page}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('uses the words of the glossary in code, in the schema and in tables', () => {
    const names = [
      ...read('packages/schema/schema.graphql').matchAll(
        /^\s*(?:type|input|enum|union|scalar)?\s*([A-Za-z_]+)[(:!{ ]/gm,
      ),
      ...read('db/schema.sql').matchAll(/^\s*(?:create table )?"?([a-z_]+)"? /gm),
    ].map(([, name = '']) => name);
    expect(
      names.filter((name) => /^([Ff]lag|[Ss]anction|[Tt]icket|[Uu]ser|strike_count)(s|_|[A-Z]|$)/.test(name)),
    ).toEqual([]);
  });
});

describe('every reason of a refusal', () => {
  it('has a sentence for people', () => {
    const sentences = catalogue();
    const missing = [...reasonsOfServer()].filter(([reason]) => sentences[`errors_${reason}`] === undefined);
    expect(missing.map(([reason, file]) => `${reason} (${file})`)).toEqual([]);
  });

  it('has a code that the contract knows', () => {
    const codes = new Set<string>(ERROR_CODES);
    const thrown = [...serverCode().matchAll(/readonly code = '([A-Z_]+)'/g)].map(([, code = '']) => code);
    expect(thrown.length).toBeGreaterThan(5);
    expect(thrown.filter((code) => !codes.has(code))).toEqual([]);
  });
});

/** Reasons as the server's code spells them: thrown, or answered by a rule of the policy. */
function reasonsOfServer(): Map<string, string> {
  const found = new Map<string, string>();
  const thrown = /new (?:Forbidden|Conflict)\(\s*'([a-z_]+)'|new (?:InvalidInput)\(\s*[\w.?'": ]+?,\s*'([a-z_]+)'/g;
  for (const file of filesOf('.ts').filter((path) => path.startsWith('server/src/') && !path.endsWith('.test.ts')))
    for (const [, first, second] of read(file).matchAll(thrown)) found.set(first ?? second ?? '', file);
  const policy = read('server/src/policy/ruling.ts');
  const listed = /export type Reason =([^;]+);/.exec(policy)?.[1] ?? '';
  for (const [, reason = ''] of listed.matchAll(/'([a-z_]+)'/g)) found.set(reason, 'server/src/policy/ruling.ts');
  return found;
}

function catalogue(): Record<string, string> {
  return JSON.parse(read('web/src/lib/copy/en/errors.json'));
}

function serverCode(): string {
  return filesOf('.ts')
    .filter((path) => path.startsWith('server/src/'))
    .map(read)
    .join('\n');
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Our own files with an ending, relative to the root. */
function filesOf(ending: string): string[] {
  return PLACES.flatMap((place) =>
    readdirSync(join(ROOT, place), { recursive: place !== '.', withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
      .filter((path) => !NOT_OURS.test(path)),
  );
}
