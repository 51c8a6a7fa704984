import { bitsAt, letterOf } from './base64.ts';
import { tableOf, WEIGHTS } from './known.ts';
import type { Model } from './model.ts';

/**
 * A model small enough for a phone: fewer features, told apart by the upper bits of their numbers, and four bits a weight.
 * It answers for the levels alone; flags stay with the rules, and the server reads with everything.
 */
export interface CompactModel extends Pick<Model, 'biases' | 'steps' | 'judge'> {
  /** For each feature how far its number is from the one before, five bits a letter, then two letters of weights. */
  readonly letters: string;
}

/** Upper bits of a feature's number that count. */
const BITS = 20;
/** What of the lower half of a number counts. */
const LOWER_MASK = 0xffff & (-1 << (32 - BITS));
/** Weights of one feature: one for each question about the level. */
export const LEVEL_WEIGHTS = 3;
/** The highest weight, and the lowest without its sign. */
export const HIGHEST = 7;
const MORE = 32;

/** The number under which a compact model knows a feature. */
export function compactNumber(feature: number): number {
  return (feature >>> (32 - BITS)) << (32 - BITS);
}

/** Makes the model to read with; takes some milliseconds. */
export function readCompact({ letters, ...model }: CompactModel): Model {
  const numbers: number[] = [];
  const weights: number[] = [];
  let number = 0;
  for (let at = 0; at < letters.length;) {
    let step = 0;
    for (let shift = 0, isMore = true; isMore; shift += 5) {
      const bits = bitsAt(letters, at++);
      step |= (bits & (MORE - 1)) << shift;
      isMore = bits >= MORE;
    }
    number += step;
    const bits = (bitsAt(letters, at) << 6) | bitsAt(letters, at + 1);
    at += 2;
    numbers.push(number << (32 - BITS));
    for (let i = 0; i < WEIGHTS; i++) weights.push(i < LEVEL_WEIGHTS ? ((bits >> (8 - 4 * i)) & 15) - 8 : 0);
  }
  return { ...model, table: tableOf(numbers, Int8Array.from(weights), LOWER_MASK), flagJudge: [] };
}

/** Packs features given in the order of their compact numbers, with three weights from -7 to 7 each. */
export function packCompact(numbers: readonly number[], weights: Int8Array): string {
  let letters = '';
  let last = 0;
  numbers.forEach((number, i) => {
    const short = number >>> (32 - BITS);
    let step = short - last;
    last = short;
    do {
      letters += letterOf((step & (MORE - 1)) | (step >= MORE ? MORE : 0));
      step >>>= 5;
    } while (step > 0);
    let bits = 0;
    for (let k = 0; k < LEVEL_WEIGHTS; k++) bits = (bits << 4) | ((weights[i * LEVEL_WEIGHTS + k] ?? 0) + 8);
    letters += letterOf(bits >> 6) + letterOf(bits & 63);
  });
  return letters;
}
