import { describe, expect, it } from 'vitest';
import { hasResults, knownChoice } from './polls.model.ts';

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
});
