import { describe, expect, it } from 'vitest';
import { addWeights, packFeatures, readKnown, WEIGHTS } from './known.ts';

const NUMBERS = [3, 65_535, 65_536, 70_000, -2, -1];
const weights = Int8Array.from({ length: NUMBERS.length * WEIGHTS }, (_, i) => (i * 37) % 256);
const packed = packFeatures(NUMBERS, weights);
const { find } = readKnown(packed);

function weightsOf(feature: number): number[] {
  const sums = new Float64Array(WEIGHTS);
  addWeights(sums, packed.features, find(feature));
  return [...sums];
}

describe('packed features', () => {
  it.each(NUMBERS.map((feature, i) => [feature, i] as const))('give back the weights of %i', (feature, i) => {
    expect(weightsOf(feature)).toEqual([...weights.subarray(i * WEIGHTS, (i + 1) * WEIGHTS)]);
  });

  it.each([0, 4, 65_534, 65_537, 131_075, -3])('know nothing of %i', (feature) => {
    expect(find(feature)).toBe(-1);
  });

  it('refuse features out of order', () => {
    expect(() => packFeatures([2, 1], weights)).toThrow('order');
  });
});
