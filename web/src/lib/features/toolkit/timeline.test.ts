import { describe, expect, it } from 'vitest';
import { momentAt } from './timeline.ts';

const BOX = [4, 4, 4, 4];

describe('the clock of an exercise', () => {
  it('tells line, second and round from the time that has passed [ME46]', () => {
    expect(momentAt(BOX, 3, 0)).toEqual({ line: 0, second: 1, round: 1, isOver: false });
    expect(momentAt(BOX, 3, 3_999)).toEqual({ line: 0, second: 4, round: 1, isOver: false });
    expect(momentAt(BOX, 3, 4_000)).toEqual({ line: 1, second: 1, round: 1, isOver: false });
    expect(momentAt(BOX, 3, 16_000)).toEqual({ line: 0, second: 1, round: 2, isOver: false });
  });

  it('is over after the last round, and stays over', () => {
    for (const late of [48_000, 90_000]) expect(momentAt(BOX, 3, late)).toMatchObject({ isOver: true, round: 3 });
    expect(momentAt([], 1, 0).isOver).toBe(true);
  });

  it('knows lines of different length', () => {
    expect(momentAt([12, 7, 15], 1, 18_500)).toMatchObject({ line: 1, second: 7 });
    expect(momentAt([12, 7, 15], 1, 19_000)).toMatchObject({ line: 2, second: 1 });
  });
});
