/** Everything that can be said of the tree without running the product. Every leg runs, also after one failed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

interface Leg {
  name: string;
  command: readonly [string, ...string[]];
  cwd?: string;
}

const LEGS: readonly Leg[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['oxlint', '--quiet'] },
  { name: 'lint of markup', command: ['eslint', 'web/src'] },
  { name: 'words', command: ['node', 'packages/tooling/src/words.ts'] },
  { name: 'boundaries', command: ['node', 'packages/tooling/src/boundaries.ts'] },
  { name: 'generated files', command: ['node', 'packages/tooling/src/codegen.ts', '--check'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types of the tests', command: ['tsc', '-p', 'tests'] },
  { name: 'types of the pages', command: ['node', 'packages/tooling/src/check-web.ts'] },
];

const failed: string[] = [];
for (const { name, command, cwd } of LEGS) {
  const [program, ...args] = command;
  const startedAt = performance.now();
  const { status } = spawnSync(program, args, { cwd: cwd ?? ROOT, stdio: 'inherit' });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
