import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from './lib/figures.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The figures of another commit, measured now: a copy of it with its own packages and its own pages, which is taken
 * away again. Its limits are its own, so ratios are compared, and the figures of both stand side by side.
 */
export function figuresOf(revision: string, names: readonly string[], posts: string): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'between-bench-against-'));
  const inside = (...words: readonly string[]) =>
    spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    execFileSync('git', ['worktree', 'add', '--detach', '--force', folder, revision], { cwd: ROOT, stdio: 'ignore' });
    execFileSync('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile', '--prefer-offline'], {
      cwd: folder,
      stdio: 'ignore',
    });
    inside('packages/tooling/src/build-web-now.ts');
    const { stdout } = inside('tests/bench/run.ts', ...names, '--json', '--posts', posts);
    return stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line): Figure => JSON.parse(line));
  } finally {
    spawnSync('git', ['worktree', 'remove', '--force', folder], { cwd: ROOT });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each figure with what it was at the other commit; `limit` is that older one. */
export function besideOlder(now: readonly Figure[], older: readonly Figure[]): Figure[] {
  const key = ({ bench, what, unit }: Figure): string => `${bench} ${what} ${unit}`;
  const before = new Map(older.map((figure) => [key(figure), figure.value]));
  return now.flatMap((figure) => {
    const value = before.get(key(figure));
    return value === undefined ? [] : [{ ...figure, limit: value, goal: 'limit: the other commit' }];
  });
}
