import { FACTORS } from '@between/rules/private-mood.ts';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MoodDay } from './days.ts';
import { differenceOf, patternsOf } from './patterns.ts';

const dayOfMood = fc.record({
  points: fc.integer({ min: 1, max: 5 }),
  factors: fc.subarray([...FACTORS]),
  sleep: fc.constantFrom('badly' as const, 'so_so' as const, 'well' as const, null),
});
const days = fc
  .array(dayOfMood, { maxLength: 60 })
  .map((list): MoodDay[] => list.map((each, place) => ({ ...each, day: `day ${place}` })));

const daysWith = (count: number, points: number, factors: MoodDay['factors']): MoodDay[] =>
  Array.from({ length: count }, (_, place) => ({ day: `${points} ${place}`, points, factors, sleep: null }));

describe('a pattern of moods', () => {
  it('is told only with eight days on each side and half a point between them [ME40]', () => {
    fc.assert(
      fc.property(days, (list) => {
        for (const pattern of patternsOf(list)) {
          expect(Math.min(pattern.withDays, pattern.withoutDays)).toBeGreaterThanOrEqual(8);
          expect(Math.abs(differenceOf(pattern))).toBeGreaterThanOrEqual(0.5);
          expect(pattern.withDays + pattern.withoutDays).toBeLessThanOrEqual(list.length);
        }
      }),
    );
  });

  it('does not depend on the order of the days, nor on their names [ME40]', () => {
    const plain = (list: MoodDay[]) =>
      patternsOf(list)
        .map(({ what, withDays, withoutDays }) => `${what} ${withDays} ${withoutDays}`)
        .toSorted();
    fc.assert(
      fc.property(days, (list) => {
        expect(plain(list.toReversed())).toEqual(plain(list));
      }),
    );
  });

  it('is told at the bounds, and not one day or less than half a point before them [ME40]', () => {
    const lighter = daysWith(8, 4, ['outside']);
    expect(patternsOf([...lighter, ...daysWith(8, 3, [])])).toEqual([
      { what: 'outside', withMean: 4, withDays: 8, withoutMean: 3, withoutDays: 8 },
    ]);
    expect(patternsOf([...lighter, ...daysWith(7, 3, [])])).toEqual([]);
    expect(patternsOf([...lighter.slice(1), ...daysWith(8, 3, [])])).toEqual([]);
    const mixed = [...daysWith(5, 4, []), ...daysWith(5, 3, [])];
    expect(patternsOf([...lighter, ...mixed])).toHaveLength(1);
    expect(patternsOf([...lighter, ...daysWith(6, 4, []), ...daysWith(4, 3, [])])).toEqual([]);
  });

  it('takes days on which sleep was not told out of what it says about sleep [ME40]', () => {
    const slept = daysWith(8, 2, []).map((day) => ({ ...day, sleep: 'badly' as const }));
    expect(patternsOf([...slept, ...daysWith(20, 5, [])])).toEqual([]);
  });

  it('is told in words that name no cause [ME40]', () => {
    const copy: Record<string, string> = JSON.parse(
      readFileSync(new URL('../../copy/en/mood.json', import.meta.url), 'utf8'),
    );
    const sentences = Object.entries(copy).filter(([key]) => key.startsWith('mood_pattern'));
    expect(sentences.length).toBeGreaterThan(2);
    for (const [, sentence] of sentences)
      expect(sentence).not.toMatch(/\b(because|makes?|made|due|leads?|helps?|hurts?|improves?|worsens?|affects?)\b/i);
  });
});
