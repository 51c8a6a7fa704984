import { describe, expect, it } from 'vitest';
import { addKnown, tableOf, WEIGHTS } from './known.ts';
import { packTable, readPacked } from './packed.ts';

const NUMBERS = [3, 65_535, 65_536, 70_000, -2, -1];
const weights = Int8Array.from({ length: NUMBERS.length * WEIGHTS }, (_, i) => (i * 37) % 256);
const table = tableOf(NUMBERS, weights);
const filed = readPacked({ ...packTable(table), biases: [], steps: [], judge: [], flagJudge: [] }).table;

describe.each([
  ['a table of features', table],
  ['one from a file', filed],
] as const)('%s', (_name, read) => {
  it.each(NUMBERS.map((feature, i) => [feature, i] as const))('gives back the weights of %i', (feature, i) => {
    const sums = new Float64Array(WEIGHTS);
    expect(addKnown(read, sums, feature)).toBe(true);
    expect([...sums]).toEqual([...weights.subarray(i * WEIGHTS, (i + 1) * WEIGHTS)]);
  });

  it.each([0, 4, 65_534, 65_537, 131_075, -3])('knows nothing of %i', (feature) => {
    const sums = new Float64Array(WEIGHTS);
    expect(addKnown(read, sums, feature)).toBe(false);
    expect([...sums]).toEqual([...new Float64Array(WEIGHTS)]);
  });
});

it('refuses features out of order', () => {
  expect(() => tableOf([2, 1], weights)).toThrow('order');
});
