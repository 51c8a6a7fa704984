import { bitsAt, letterOf } from './base64.ts';
import { tableOf, WEIGHTS } from './known.ts';
import type { Model } from './model.ts';

/**
 * A model small enough for a phone: fewer features, told apart by the upper bits of their numbers, that share a few rows of
 * weights. It answers for the levels alone; flags stay with the rules, and the server reads with everything. What is alike
 * stands together, so that gzip finds it: two letters of how far a feature's number is from the one before, one of its weights.
 */
export interface CompactModel extends Pick<Model, 'biases' | 'steps' | 'judge'> {
  /** Upper and lower six bits of each step. */
  readonly upper: string;
  readonly lower: string;
  /** Which row of the book each feature has. */
  readonly kinds: string;
  /** At most `KINDS` rows of weights from -127 to 127: one for each question about the level. */
  readonly book: readonly (readonly number[])[];
}

/** Upper bits of a feature's number that count. */
const BITS = 20;
/** What of the lower half of a number counts. */
const LOWER_MASK = 0xffff & (-1 << (32 - BITS));
const LETTER = 6;
/** Weights of one feature: one for each question about the level. */
export const LEVEL_WEIGHTS = 3;
/** The highest weight, and the lowest without its sign. */
export const HIGHEST = 127;
/** As many rows of weights as one letter tells apart. */
export const KINDS = 2 ** LETTER;

/** The number under which a compact model knows a feature. */
export function compactNumber(feature: number): number {
  return (feature >>> (32 - BITS)) << (32 - BITS);
}

/** Makes the model to read with; takes some milliseconds. */
export function readCompact({ upper, lower, kinds, book, ...model }: CompactModel): Model {
  const weights = new Int8Array(kinds.length * WEIGHTS);
  let number = 0;
  const numbers = Array.from({ length: kinds.length }, (_, i) => {
    number += (bitsAt(upper, i) << LETTER) | bitsAt(lower, i);
    weights.set(book[bitsAt(kinds, i)] ?? [], i * WEIGHTS);
    return number << (32 - BITS);
  });
  return { ...model, table: tableOf(numbers, weights, LOWER_MASK), flagJudge: [] };
}

/**
 * Packs features given in the order of their compact numbers, each with its row of the book.
 * @throws {Error} when two numbers are further apart than two letters can say.
 */
export function packCompact(
  numbers: readonly number[],
  kinds: readonly number[],
): Pick<CompactModel, 'upper' | 'lower' | 'kinds'> {
  const steps = numbers.map((number, i) => (number >>> (32 - BITS)) - ((numbers[i - 1] ?? 0) >>> (32 - BITS)));
  if (steps.some((step) => step >= KINDS ** 2)) throw new Error('two features are too far apart');
  const letters = (bits: readonly number[]): string => bits.map(letterOf).join('');
  return {
    upper: letters(steps.map((step) => step >>> LETTER)),
    lower: letters(steps.map((step) => step & (KINDS - 1))),
    kinds: letters(kinds),
  };
}
