import { describe, expect, it } from 'vitest';
import { dayOf, daysFrom, isDay, noonOf, plusDays, plusMonths, startOfDay, weeksOf } from './days.ts';

describe('a day of a calendar', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland'])(
    'begins where it begins in %s, also when clocks change',
    (zone) => {
      for (const day of daysFrom('2026-03-01', '2026-04-10').concat(daysFrom('2026-09-20', '2026-11-05'))) {
        const start = startOfDay(day, zone);
        expect(dayOf(start, zone)).toBe(day);
        expect(dayOf(new Date(start.getTime() - 1), zone)).toBe(plusDays(day, -1));
        expect(dayOf(noonOf(day, zone), zone)).toBe(day);
      }
    },
  );

  it('is a day that exists in its form', () => {
    expect(isDay('2026-11-22')).toBe(true);
    expect(isDay('2026-13-22')).toBe(false);
    expect(isDay('yesterday')).toBe(false);
  });
});

describe('a month of a calendar', () => {
  it('has whole weeks from Monday on, and every day once', () => {
    const weeks = weeksOf('2026-02');
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks.flat().filter((day) => day !== null)).toEqual(daysFrom('2026-02-01', '2026-02-28'));
    expect(weeks[0]?.indexOf('2026-02-01')).toBe(6);
  });

  it('is followed by the next, also over a year', () => {
    expect(plusMonths('2026-12', 1)).toBe('2027-01');
    expect(plusMonths('2026-01', -1)).toBe('2025-12');
  });
});
