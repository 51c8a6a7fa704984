import { bitsAt, letterOf, threeBytesAt } from './base64.ts';

/**
 * The features that a model knows, with their weights, in base64 and read where they stand: nothing is unpacked, so that
 * a process starts at once. What no two texts shared is not among them; it would tell of one writer only, and to a table
 * without names it would be noise.
 */
export interface PackedFeatures {
  /** For each upper half of a number how many features begin with it, one letter each. */
  readonly counts: string;
  /** Each feature in the order of its number: the lower half of the number and one byte left free, then a byte a weight. */
  readonly features: string;
  /** Which bits of the lower half count; left out: all. */
  readonly lowerMask?: number;
}

/** Finds the weights of a feature in some packed ones. */
export interface KnownFeatures {
  /** Where the weights of a feature begin in the letters, or -1. */
  find(feature: number): number;
}

/** Weights of each feature: three for the levels and six for the flags. */
export const WEIGHTS = 9;
const LETTERS_OF_NUMBER = 4;
const LETTERS = LETTERS_OF_NUMBER + (WEIGHTS / 3) * 4;
const HALVES = 2 ** 16;
/** One letter counts no further. */
const MOST_OF_ONE_HALF = 63;

/** Makes the finder of some packed features. */
export function readKnown({ counts, features, lowerMask = 0xffff }: PackedFeatures): KnownFeatures {
  const begins = new Uint32Array(HALVES + 1);
  for (let half = 0; half < HALVES; half++) begins[half + 1] = (begins[half] ?? 0) + bitsAt(counts, half);
  return {
    find(feature) {
      const upper = feature >>> 16;
      const lower = feature & lowerMask;
      const end = begins[upper + 1] ?? 0;
      for (let i = begins[upper] ?? 0; i < end; i++) {
        const at = i * LETTERS;
        if (threeBytesAt(features, at) >> 8 === lower) return at + LETTERS_OF_NUMBER;
      }
      return -1;
    },
  };
}

/** Adds the weights that begin at a letter to as many sums. */
export function addWeights(sums: Float64Array, features: string, at: number): void {
  for (let i = 0; i < WEIGHTS; i += 3) {
    const bits = threeBytesAt(features, at + (i / 3) * 4);
    sums[i] = (sums[i] ?? 0) + ((bits << 8) >> 24);
    sums[i + 1] = (sums[i + 1] ?? 0) + ((bits << 16) >> 24);
    sums[i + 2] = (sums[i + 2] ?? 0) + ((bits << 24) >> 24);
  }
}

/** Packs features given in the order of their numbers, read without a sign, with nine weights as signed bytes each. */
export function packFeatures(numbers: readonly number[], weights: Int8Array): PackedFeatures {
  const counts = new Uint8Array(HALVES);
  let features = '';
  let last = -1;
  numbers.forEach((number, i) => {
    const unsigned = number >>> 0;
    if (unsigned <= last) throw new Error('features stand in the order of their numbers');
    last = unsigned;
    const upper = unsigned >>> 16;
    counts[upper] = (counts[upper] ?? 0) + 1;
    if ((counts[upper] ?? 0) > MOST_OF_ONE_HALF) throw new Error('too many features with one upper half');
    features += lettersOf((unsigned & 0xffff) << 8);
    for (let k = 0; k < WEIGHTS; k += 3) features += lettersOf(threeOf(weights, i * WEIGHTS + k));
  });
  return { counts: Array.from(counts, letterOf).join(''), features };
}

function threeOf(weights: Int8Array, at: number): number {
  const byte = (i: number): number => (weights[at + i] ?? 0) & 0xff;
  return (byte(0) << 16) | (byte(1) << 8) | byte(2);
}

function lettersOf(bytes: number): string {
  return [18, 12, 6, 0].map((shift) => letterOf((bytes >> shift) & 63)).join('');
}
