/** Prints every capability with the tests that prove it, from the ids at the ends of test titles and the last test run. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const RESULTS = 'tests/.out/results.json';

export interface Capability {
  id: string;
  text: string;
  grade: string;
}

interface Proof {
  file: string;
  title: string;
  /** Null: not in the last run. */
  hasPassed: boolean | null;
}

export function capabilitiesOf(markdown: string): Capability[] {
  return [...markdown.matchAll(/^\| ((?:ME|MO|TH|OP)\d\d|R\d+) \| (.+) \| ([MSB]) \|$/gm)].map(
    ([, id = '', text = '', grade = '']) => ({ id, text, grade }),
  );
}

/** Ids in the brackets that end a title: `[ME14 R8]` or `[ME14] [R8]`. */
export function idsOf(title: string): string[] {
  const [ids = ''] = /(?:\[[A-Z0-9 ,]+\]\s*)+$/.exec(title) ?? [];
  return ids.split(/[\s,[\]]+/).filter((id) => /^(ME|MO|TH|OP)\d\d$|^R\d+$/.test(id));
}

interface VitestResults {
  testResults: { name: string; assertionResults: { title: string; status: string }[] }[];
}

function lastRun(): Map<string, boolean> {
  try {
    const results = JSON.parse(readFileSync(ROOT + RESULTS, 'utf8')) as VitestResults;
    return new Map(
      results.testResults.flatMap((file) =>
        file.assertionResults.map(({ title, status }) => [title, status === 'passed'] as const),
      ),
    );
  } catch {
    return new Map();
  }
}

/** Whether every test of a title passed; one that is run with many values has places for them. Null when none was run. */
export function hasPassed(run: ReadonlyMap<string, boolean>, title: string): boolean | null {
  const parts = title.split(/%\w|\$\{[^}]*\}|\$[\w.]+/u);
  if (parts.length === 1) return run.get(title) ?? null;
  const pattern = new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('.+')}$`, 'su');
  const ran = [...run].filter(([each]) => pattern.test(each));
  return ran.length === 0 ? null : ran.every(([, isPassed]) => isPassed);
}

function proofs(): Map<string, Proof[]> {
  const run = lastRun();
  const byId = new Map<string, Proof[]>();
  for (const file of globSync(['{server,web,db,packages}/**/*.test.ts', 'tests/**/*.ts'], {
    cwd: ROOT,
    exclude: (path) => String(path).includes('node_modules'),
  })) {
    for (const [, , title = ''] of readFileSync(ROOT + file, 'utf8').matchAll(
      /\b(?:it|test)(?:\.concurrent)?(?:\.each\([\s\S]*?\))?\(\s*(['"`])([^\n]*?)\1\s*,/g,
    )) {
      for (const id of idsOf(title)) {
        byId.set(id, [...(byId.get(id) ?? []), { file, title, hasPassed: hasPassed(run, title) }]);
      }
    }
  }
  return byId;
}

function print(): void {
  const byId = proofs();
  const counts = { proven: 0, notRun: 0, failing: 0, notYet: 0 };
  for (const { id, text, grade } of capabilitiesOf(readFileSync(`${ROOT}packages/handbook/capabilities.md`, 'utf8'))) {
    const found = byId.get(id) ?? [];
    const state =
      found.length === 0
        ? 'notYet'
        : found.some((proof) => proof.hasPassed === false)
          ? 'failing'
          : found.some((proof) => proof.hasPassed)
            ? 'proven'
            : 'notRun';
    counts[state] += 1;
    const words = { proven: 'proven', notRun: 'has tests, not in the last run', failing: 'FAILING', notYet: 'not yet' }[
      state
    ];
    console.log(`${id.padEnd(5)} ${grade}  ${words.padEnd(30)} ${text.slice(0, 90)}`);
    for (const { file, title } of found) console.log(`           ${file}: ${title}`);
  }
  console.log(
    `\n${counts.proven} proven, ${counts.notRun} with tests not in the last run, ${counts.failing} failing, ${counts.notYet} not yet`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print();
