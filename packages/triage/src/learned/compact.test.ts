import { describe, expect, it } from 'vitest';
import { compactNumber, packCompact, readCompact } from './compact.ts';
import { addKnown, WEIGHTS } from './known.ts';

const NUMBERS = [0x00001abc, 0x00002def, 0x00fc2def, 0x01fc1fff].map(compactNumber);
const book = [
  [-127, 0, 127],
  [1, 2, 3],
  [-1, -2, -3],
];
const kinds = [0, 1, 2, 1];
const model = readCompact({ biases: [], steps: [], judge: [], ...packCompact(NUMBERS, kinds), book });

function weightsOf(feature: number): number[] | undefined {
  const sums = new Float64Array(WEIGHTS);
  return addKnown(model.table, sums, feature) ? [...sums] : undefined;
}

describe('a compact model', () => {
  it.each(NUMBERS.map((feature, i) => [feature, i] as const))('gives back the weights of %i', (feature, i) => {
    expect(weightsOf(feature)).toEqual([...(book[kinds[i] ?? 0] ?? []), 0, 0, 0, 0, 0, 0]);
  });

  it('tells features apart by their upper bits alone', () => {
    expect(weightsOf(0x00001fff)).toEqual(weightsOf(0x00001000));
    expect(weightsOf(0x00003000)).toBeUndefined();
  });

  it('has two letters for a step, and says when that is too few', () => {
    const far = 4_095 * 4_096;
    expect(packCompact([0, far], [0, 0]).upper).toBe('A/');
    expect(() => packCompact([0, far + 4_096], [0, 0])).toThrow('too far apart');
  });

  it('names no flags', () => {
    expect(model.flagJudge).toEqual([]);
  });
});
