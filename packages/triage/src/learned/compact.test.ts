import { describe, expect, it } from 'vitest';
import { compactNumber, packCompact, readCompact } from './compact.ts';
import { addKnown, WEIGHTS } from './known.ts';

const NUMBERS = [0x00001abc, 0x00002def, 0x7fffffff, -2].map(compactNumber);
const weights = Int8Array.from([-7, 0, 7, 1, 2, 3, -1, -2, -3, 4, -5, 6]);
const model = readCompact({ biases: [], steps: [], judge: [], letters: packCompact(NUMBERS, weights) });

function weightsOf(feature: number): number[] | undefined {
  const sums = new Float64Array(WEIGHTS);
  return addKnown(model.table, sums, feature) ? [...sums] : undefined;
}

describe('a compact model', () => {
  it.each(NUMBERS.map((feature, i) => [feature, i] as const))('gives back the weights of %i', (feature, i) => {
    expect(weightsOf(feature)).toEqual([...weights.subarray(i * 3, i * 3 + 3), 0, 0, 0, 0, 0, 0]);
  });

  it('tells features apart by their upper bits alone', () => {
    expect(weightsOf(0x00001fff)).toEqual(weightsOf(0x00001000));
    expect(weightsOf(0x00003000)).toBeUndefined();
  });

  it('names no flags', () => {
    expect(model.flagJudge).toEqual([]);
  });
});
