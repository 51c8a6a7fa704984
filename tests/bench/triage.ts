import { spawnSync } from 'node:child_process';
import { classify } from '@between/triage/classify.ts';
import { quantile } from './lib/quantile.ts';
import { wireBytes } from '../support/built-web.ts';
import { readCases } from '../triage/cases.ts';

/** What `pnpm bench triage` prints: times of one post in microseconds, of a cold start in milliseconds, sizes in bytes. */
export interface TriageFigures {
  readonly coldStartMs: number;
  readonly p50Us: number;
  readonly p95Us: number;
  readonly p99Us: number;
  readonly gzipBytes: number;
}

const ROUNDS = 5;
const COLD_STARTS = 5;
const SRC = new URL('../../packages/triage/src/', import.meta.url);

/** Measures the engine on the texts of its suites; goals are those of triage.md. */
export function run(): TriageFigures {
  const times = timesOfPosts();
  const figures: TriageFigures = {
    coldStartMs: coldStart(),
    p50Us: quantile(times, 0.5),
    p95Us: quantile(times, 0.95),
    p99Us: quantile(times, 0.99),
    gzipBytes: onTheWire(),
  };
  return figures;
}

function timesOfPosts(): number[] {
  const texts = [...readCases('seen'), ...readCases('unseen')].map((one) => one.text);
  for (const text of texts) classify(text);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const text of texts) {
      const from = performance.now();
      classify(text);
      times.push((performance.now() - from) * 1000);
    }
  return times.sort((a, b) => a - b);
}

/** Time from an imported module to the first answer, in a process of its own; the median of some. */
function coldStart(): number {
  const script = `import { classify } from ${JSON.stringify(new URL('classify.ts', SRC).href)}; const from = performance.now(); classify('I want to die'); console.log(performance.now() - from);`;
  const runs = Array.from({ length: COLD_STARTS }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
  );
  return quantile(
    runs.sort((a, b) => a - b),
    0.5,
  );
}

/** Size on the wire of what the pages load of the engine, English and Spanish together, with the files it shares. */
function onTheWire(): number {
  return wireBytes('engine.js');
}
