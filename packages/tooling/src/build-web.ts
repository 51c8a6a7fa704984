import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const WEB = join(ROOT, 'web');
const STAMP = join(WEB, 'build/.source-hash');

/** What a build is made of: the pages, the packages they use, and the files that say how. */
const SOURCES = [
  'web/src',
  'web/static',
  'web/project.inlang/settings.json',
  'packages/rules/src',
  'packages/helplines/src',
  'packages/triage/src',
  'packages/handbook',
  'pnpm-lock.yaml',
];
const NOT_SOURCES = /(^|\/)(node_modules|build|\.svelte-kit|paraglide)(\/|$)|\.test\.ts$/;

/** Builds the pages when their sources changed since the last build, or were never built. */
export async function buildWebWhenStale(print: (line: string) => void): Promise<void> {
  const hash = sourceHash();
  if (existsSync(join(WEB, 'build/handler.js')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;

  print('Building the pages (about 15 s)');
  const startedAt = performance.now();
  await viteBuild();
  writeFileSync(STAMP, hash);
  print(`Pages built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}

/** One hash over the names and contents of all sources. */
export function sourceHash(): string {
  const hash = createHash('sha256');
  const configs = readdirSync(WEB)
    .filter((name) => /\.(ts|js|json)$/.test(name))
    .map((name) => join('web', name));
  for (const path of [...SOURCES, ...configs].flatMap(filesIn).sort())
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  const entries =
    path.endsWith('.yaml') || /\.\w+$/.test(path) ? null : readdirSync(full, { recursive: true, withFileTypes: true });
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => !NOT_SOURCES.test(file));
}

/** In a process of its own: the build needs the web app as its working folder, and its memory goes away with it. */
function viteBuild(): Promise<void> {
  const vite = join(WEB, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: WEB,
    // Started from tests it would inherit their NODE_ENV, and Svelte's development build is many times slower.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-8_000)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The pages could not be built:\n${said}`)),
    );
  });
}
