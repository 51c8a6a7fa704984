import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { stripTypeScriptTypes } from 'node:module';
import { classify } from '@between/triage/classify.ts';
import { quantile } from './lib/quantile.ts';
import { readCases } from '../triage/cases.ts';

/** What `pnpm bench triage` prints: times of one post in microseconds, of a cold start in milliseconds, sizes in bytes. */
export interface TriageFigures {
  readonly coldStartMs: number;
  readonly p50Us: number;
  readonly p95Us: number;
  readonly p99Us: number;
  readonly gzipEnglishBytes: number;
  readonly gzipWithLanguageBytes: number;
}

const ROUNDS = 5;
const COLD_STARTS = 5;
const SRC = new URL('../../packages/triage/src/', import.meta.url);
/** What `packs/en-device.ts` imports. */
const ON_DEVICE = ['cues', 'device.generated', 'loose-words', 'net-words', 'spellings', 'words'] as const;
const LANGUAGES = ['es', 'fr', 'de', 'pt'] as const;

/** Measures the engine on the texts of its suites; goals are those of triage.md. */
export function run(): TriageFigures {
  const times = timesOfPosts();
  const english = gzipOf(
    ['', 'text/'],
    ['packs/entry.ts', 'packs/en-device.ts', ...ON_DEVICE.map((name) => `packs/en/${name}.ts`)],
  );
  const largest = Math.max(
    ...LANGUAGES.map((lang) =>
      gzipOf([], [`packs/${lang}-device.ts`, `packs/${lang}/guards.ts`, `packs/${lang}/words.ts`]),
    ),
  );
  const figures: TriageFigures = {
    coldStartMs: coldStart(),
    p50Us: quantile(times, 0.5),
    p95Us: quantile(times, 0.95),
    p99Us: quantile(times, 0.99),
    gzipEnglishBytes: english,
    gzipWithLanguageBytes: english + largest,
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

/** Size of some source files without types, joined and compressed: what a browser loads before any minifier. */
function gzipOf(folders: readonly string[], files: readonly string[]): number {
  const listed = folders.flatMap((folder) =>
    readdirSync(new URL(folder, SRC), { withFileTypes: true })
      .filter(
        (file) =>
          file.isFile() &&
          file.name.endsWith('.ts') &&
          !file.name.includes('.test.') &&
          !['cli.ts', 'classify.ts', 'types.ts', 'typed-pattern.ts'].includes(file.name),
      )
      .map((file) => `${folder}${file.name}`),
  );
  const code = [...listed, ...files]
    .map((name) => withoutComments(stripTypeScriptTypes(readFileSync(new URL(name, SRC), 'utf8'))))
    .join('\n');
  return gzipSync(code, { level: 9 }).length;
}

/** As a minifier would leave it: no comment, no indentation. */
function withoutComments(code: string): string {
  return code.replaceAll(/\/\*\*[\s\S]*?\*\//g, '').replaceAll(/^\s+/gm, '');
}
