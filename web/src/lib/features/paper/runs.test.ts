import { describe, expect, it } from 'vitest';
import { runsOf } from './runs.ts';

const latin = { name: 'latin', has: (code: number) => code < 0x100 };
const greek = { name: 'greek', has: (code: number) => code === 0x20 || (code >= 0x370 && code < 0x400) };

describe('a text for paper', () => {
  it('is cut where another face must write, and spaces stay with what stands before', () => {
    expect(runsOf('tea με γάλα, two', [latin, greek])).toEqual([
      { face: 'latin', text: 'tea ' },
      { face: 'greek', text: 'με γάλα' },
      { face: 'latin', text: ', two' },
    ]);
  });

  it('puts letters together that came in parts', () => {
    expect(runsOf('cafe\u0301', [latin])).toEqual([{ face: 'latin', text: 'café' }]);
  });

  it('is nothing at all when one letter can be written by none', () => {
    expect(runsOf('tea 茶', [latin, greek])).toBeNull();
  });
});
