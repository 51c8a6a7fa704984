import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestCase, TestModule, Vitest } from 'vitest/node';
import { startVitest } from 'vitest/node';

/**
 * Runs every test (or those whose paths are named) and ends with one line: `N passed, N failed, N skipped`.
 * `--long` adds load, endurance and big data; `--project name` narrows.
 */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
process.chdir(ROOT);

const args = process.argv.slice(2);
const projects = args.flatMap((arg, at) => (arg === '--project' ? [args[at + 1] ?? ''] : []));
const filters = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--project');
if (args.includes('--long')) process.env['BETWEEN_LONG_TESTS'] = '1';

mkdirSync('tests/.out', { recursive: true });
const vitest = await startVitest('test', filters, {
  watch: false,
  root: ROOT,
  passWithNoTests: true,
  ...(projects.length > 0 ? { project: projects } : {}),
  reporters: ['default', 'json'],
  outputFile: { json: 'tests/.out/results.json' },
});
await vitest.close();

const counts = countOf(vitest);
const isBroken = counts.failed > 0 || counts.brokenFiles > 0 || vitest.state.getUnhandledErrors().length > 0;
process.exitCode = isBroken ? 1 : 0;
if (counts.brokenFiles > 0) console.error(`${counts.brokenFiles} test files could not be run to their end`);
for (const name of counts.secondAttempts) console.warn(`passed only at the second attempt: ${name}`);
console.log(`${counts.passed} passed, ${counts.failed + counts.brokenFiles} failed, ${counts.skipped} skipped`);
process.exit();

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  brokenFiles: number;
  secondAttempts: string[];
}

function countOf(run: Vitest): Counts {
  const modules: TestModule[] = run.state.getTestModules();
  const tests: TestCase[] = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (state: string): number => tests.filter((test) => test.result().state === state).length;
  const brokenFiles = modules.filter(
    (module) =>
      module.state() === 'failed' && [...module.children.allTests()].every((test) => test.result().state !== 'failed'),
  ).length;
  return {
    passed: inState('passed'),
    failed: inState('failed'),
    skipped: inState('skipped') + inState('pending'),
    brokenFiles,
    secondAttempts: tests
      .filter((test) => test.result().state === 'passed' && (test.diagnostic()?.retryCount ?? 0) > 0)
      .map((test) => test.fullName),
  };
}
