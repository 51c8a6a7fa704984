import { describe, expect, it } from 'vitest';
import { hasResults, knownChoice, medianOf, placesOf } from './polls.model.ts';

describe('a poll', () => {
  it('has results only when it is closed and five people answered [TH17]', () => {
    expect(hasResults({ state: 'closed' }, 5)).toBe(true);
    expect(hasResults({ state: 'closed' }, 4)).toBe(false);
    expect(hasResults({ state: 'open' }, 500)).toBe(false);
  });

  it('takes one answer or several, each once, and none that is not there [TH17]', () => {
    const options = ['a', 'b', 'c'];
    expect(knownChoice({ choice: 'several', options }, [2, 0, 2])).toEqual([0, 2]);
    expect(knownChoice({ choice: 'one', options }, [1])).toEqual([1]);
    expect(() => knownChoice({ choice: 'one', options }, [0, 1])).toThrow();
    expect(() => knownChoice({ choice: 'several', options }, [3])).toThrow();
    expect(() => knownChoice({ choice: 'several', options }, [])).toThrow();
  });

  it('is a scale of five places between two named ends, with the middle answer [TH17]', () => {
    const options = placesOf('scale', ['Not at all', 'Very']);
    expect(options).toEqual(['1: Not at all', '2', '3', '4', '5: Very']);
    expect(knownChoice({ choice: 'scale', options }, [4])).toEqual([4]);
    expect(() => knownChoice({ choice: 'scale', options }, [5])).toThrow();
    expect(() => knownChoice({ choice: 'scale', options }, [0, 1])).toThrow();
    for (const ends of [['One'], ['One', 'Two', 'Three']]) expect(() => placesOf('scale', ends)).toThrow();
    expect(medianOf([1, 0, 0, 1, 3])).toBe(5);
    expect(medianOf([2, 1, 0, 3, 0, 0, 0, 0])).toBe(3);
    expect(medianOf([0, 0, 0, 0, 0])).toBeNull();
  });
});
