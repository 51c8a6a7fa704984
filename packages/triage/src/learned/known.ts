/**
 * The features that a model knows, with their weights, in one table of bytes. What no two texts shared is not among them;
 * it would tell of one writer only, and to a table without names it would be noise.
 */
export interface FeatureTable {
  /** For each upper half of a number where its features begin; one more at the end. */
  readonly begins: Uint32Array;
  /** Each feature in the order of its number: the lower half of the number and one byte left free, then a byte a weight. */
  readonly bytes: Uint8Array;
  /** Which bits of the lower half count. */
  readonly lowerMask: number;
}

/** Weights of each feature: three for the levels and six for the flags. */
export const WEIGHTS = 9;
/** Bytes of one feature. */
export const ENTRY = 12;
/** Upper halves a number can have. */
export const HALVES = 2 ** 16;
const WHOLE_HALF = 0xffff;
const FIRST_WEIGHT = ENTRY - WEIGHTS;
/** One letter of a file counts no further. */
const MOST_OF_ONE_HALF = 63;

/** Adds the weights of a feature to as many sums. @returns false when the table does not know it. */
export function addKnown({ begins, bytes, lowerMask }: FeatureTable, sums: Float64Array, feature: number): boolean {
  const upper = feature >>> 16;
  const lower = feature & lowerMask;
  const end = (begins[upper + 1] ?? 0) * ENTRY;
  for (let at = (begins[upper] ?? 0) * ENTRY; at < end; at += ENTRY) {
    if ((((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) !== lower) continue;
    for (let i = 0; i < WEIGHTS; i++) sums[i] = (sums[i] ?? 0) + (((bytes[at + FIRST_WEIGHT + i] ?? 0) << 24) >> 24);
    return true;
  }
  return false;
}

/** Makes the table of features given in the order of their numbers, read without a sign, with nine weights as signed bytes each. */
export function tableOf(numbers: readonly number[], weights: Int8Array, lowerMask = WHOLE_HALF): FeatureTable {
  const begins = new Uint32Array(HALVES + 1);
  const bytes = new Uint8Array(numbers.length * ENTRY);
  let last = -1;
  numbers.forEach((number, i) => {
    const unsigned = number >>> 0;
    if (unsigned <= last) throw new Error('features stand in the order of their numbers');
    last = unsigned;
    const after = (unsigned >>> 16) + 1;
    begins[after] = (begins[after] ?? 0) + 1;
    if ((begins[after] ?? 0) > MOST_OF_ONE_HALF) throw new Error('too many features with one upper half');
    bytes[i * ENTRY] = (unsigned >>> 8) & 0xff;
    bytes[i * ENTRY + 1] = unsigned & 0xff;
    for (let k = 0; k < WEIGHTS; k++) bytes[i * ENTRY + FIRST_WEIGHT + k] = weights[i * WEIGHTS + k] ?? 0;
  });
  for (let half = 1; half <= HALVES; half++) begins[half] = (begins[half] ?? 0) + (begins[half - 1] ?? 0);
  return { begins, bytes, lowerMask };
}
