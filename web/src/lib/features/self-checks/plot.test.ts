import { describe, expect, it } from 'vitest';
import { dotsOf, PLOT } from './plot.ts';

const on = (day: number, sum: number): { id: string; at: string; sum: number } => ({
  id: String(day),
  at: `2026-11-0${day}T12:00:00Z`,
  sum,
});

describe('the drawing of sums', () => {
  it('stands to scale in time and reaches from none to the most there can be [ME43]', () => {
    expect(dotsOf([on(1, 0), on(2, 27), on(5, 13.5)], 27)).toEqual([
      { id: '1', x: 0, y: PLOT.height },
      { id: '2', x: PLOT.width / 4, y: 0 },
      { id: '5', x: PLOT.width, y: PLOT.height / 2 },
    ]);
  });

  it('puts a single sum at the start, and nothing where there is none', () => {
    expect(dotsOf([on(3, 7)], 21)).toHaveLength(1);
    expect(dotsOf([], 21)).toEqual([]);
  });
});
