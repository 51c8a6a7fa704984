import { describe, expect, it } from 'vitest';
import { nextTime } from './next-time.ts';
import { bitsOf, daysOf } from './reminders.model.ts';

const EVERY_DAY = bitsOf([]);
const next = (atTime: string, days: number, after: string, timeZone = 'Europe/Berlin'): string =>
  nextTime({ atTime, days, timeZone }, new Date(after)).toISOString();

describe('the next time of a reminder', () => {
  it('is later today, or tomorrow once it has passed [ME44]', () => {
    expect(next('12:30', EVERY_DAY, '2026-11-22T08:00:00Z')).toBe('2026-11-22T11:30:00.000Z');
    expect(next('12:30', EVERY_DAY, '2026-11-22T11:30:00Z')).toBe('2026-11-23T11:30:00.000Z');
  });

  it('keeps to its days, a week ahead if need be [ME44]', () => {
    // A Sunday.
    expect(next('12:30', bitsOf(['wed']), '2026-11-22T08:00:00Z')).toBe('2026-11-25T11:30:00.000Z');
    expect(next('12:30', bitsOf(['sun']), '2026-11-22T12:00:00Z')).toBe('2026-11-29T11:30:00.000Z');
  });

  it('is the same hour on the wall before and after the clocks change [ME44]', () => {
    expect(next('12:30', EVERY_DAY, '2026-03-28T20:00:00Z')).toBe('2026-03-29T10:30:00.000Z');
    expect(next('12:30', EVERY_DAY, '2026-10-24T20:00:00Z')).toBe('2026-10-25T11:30:00.000Z');
    expect(next('12:30', EVERY_DAY, '2026-03-07T20:00:00Z', 'America/New_York')).toBe('2026-03-08T16:30:00.000Z');
  });

  it('comes once on a night with an hour too few or too many [ME44]', () => {
    const left = next('02:30', EVERY_DAY, '2026-03-28T20:00:00Z');
    expect(left).toBe('2026-03-29T01:30:00.000Z');
    expect(next('02:30', EVERY_DAY, left)).toBe('2026-03-30T00:30:00.000Z');
    const first = next('02:30', EVERY_DAY, '2026-10-24T20:00:00Z');
    expect(first).toBe('2026-10-25T00:30:00.000Z');
    expect(next('02:30', EVERY_DAY, first)).toBe('2026-10-26T01:30:00.000Z');
  });

  it('knows its days again, and no day as every day', () => {
    expect(daysOf(bitsOf(['mon', 'sun']))).toEqual(['mon', 'sun']);
    expect(daysOf(bitsOf([]))).toEqual([]);
  });
});
