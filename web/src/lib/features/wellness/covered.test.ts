import { describe, expect, it } from 'vitest';
import { coveredWords } from './covered.ts';

describe('words with their marked parts covered', () => {
  it('lose nothing, and cover what is marked [MO16]', () => {
    const stretches = coveredWords('one two three', [
      { start: 0, end: 3 },
      { start: 8, end: 13 },
    ]);
    expect(stretches).toEqual([
      { text: 'one', isCovered: true },
      { text: ' two ', isCovered: false },
      { text: 'three', isCovered: true },
    ]);
    expect(stretches.map(({ text }) => text).join('')).toBe('one two three');
  });

  it('are one open stretch where nothing is marked', () => {
    expect(coveredWords('one', [])).toEqual([{ text: 'one', isCovered: false }]);
  });
});
