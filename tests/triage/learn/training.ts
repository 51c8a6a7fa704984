import { readdirSync, readFileSync } from 'node:fs';
import { LEVELS, rank } from '@between/triage/types.ts';
import { readCases } from '../cases.ts';

/** A text with its label. */
export interface LabelledText {
  readonly text: string;
  /** Place in `LEVELS`. */
  readonly level: number;
  readonly flags: readonly string[];
}

/** Sets that the model may learn from; e and f are never among them. */
const LEARNED_FROM = ['a', 'b', 'c', 'd'] as const;

/** Lines of the training files: a heading `# level flag …` above texts with that label. No rule was widened on them. */
export function readTraining(): LabelledText[] {
  const folder = new URL('../training/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      let [level, flags]: [number, readonly string[]] = [0, []];
      return readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .flatMap((line) => {
          if (!line.startsWith('# ')) return line === '' ? [] : [{ text: line, level, flags }];
          const [, wanted, ...rest] = line.split(' ');
          level = LEVELS.findIndex((one) => one === wanted);
          flags = rest;
          return [];
        });
    });
}

/** Cases that were read while rules were written. */
export function readLearnedCases(): LabelledText[] {
  const cases = [...readCases('seen'), ...LEARNED_FROM.flatMap((part) => readCases('unseen', `-${part}.`))];
  return cases.map(({ text, crisis, flags }) => ({ text, level: rank(crisis), flags }));
}
