import { describe, expect, it } from 'vitest';
import type { ProgrammeTime } from '@between/rules/programme.ts';
import { spansOf } from './programme-times.ts';

/** Whether a start counts, for somebody who looks at `now` on the clocks of a zone. */
function counts(when: ProgrammeTime, starts: string, { now, zone }: { now: string; zone: string }): boolean {
  const at = new Date(starts);
  return spansOf(when, new Date(now), zone).some(({ from, to }) => at >= from && at < to);
}

// A Wednesday in the week in which Europe’s clocks go forward.
const now = '2026-03-25T12:00:00Z';

describe('when a workshop begins, for whoever reads the programme', () => {
  it('ends the week at midnight of its Sunday on the reader’s clocks, in the night of the change too [ME55]', () => {
    // Sunday 29 March: Berlin is two hours ahead by then, New York four behind.
    for (const [zone, last, next] of [
      ['Europe/Berlin', '2026-03-29T21:59:00Z', '2026-03-29T22:00:00Z'],
      ['UTC', '2026-03-29T23:59:00Z', '2026-03-30T00:00:00Z'],
      ['America/New_York', '2026-03-30T03:59:00Z', '2026-03-30T04:00:00Z'],
      ['Pacific/Kiritimati', '2026-03-29T09:59:00Z', '2026-03-29T10:00:00Z'],
    ] as const) {
      expect(counts('week', last, { now, zone })).toBe(true);
      expect(counts('week', next, { now, zone })).toBe(false);
    }
  });

  it('ends the month where the reader’s calendar does [ME55]', () => {
    for (const [zone, last, next] of [
      ['Europe/Berlin', '2026-03-31T21:59:00Z', '2026-03-31T22:00:00Z'],
      ['Asia/Kolkata', '2026-03-31T18:29:00Z', '2026-03-31T18:30:00Z'],
    ] as const) {
      expect(counts('month', last, { now, zone })).toBe(true);
      expect(counts('month', next, { now, zone })).toBe(false);
    }
  });

  it('knows Saturdays and Sundays by the reader’s clocks, the short Sunday too, and the one that still goes on [ME55]', () => {
    const zone = 'Europe/Berlin';
    expect(counts('weekends', '2026-03-27T22:59:00Z', { now, zone })).toBe(false);
    expect(counts('weekends', '2026-03-27T23:00:00Z', { now, zone })).toBe(true);
    expect(counts('weekends', '2026-03-29T21:59:00Z', { now, zone })).toBe(true);
    expect(counts('weekends', '2026-03-29T22:00:00Z', { now, zone })).toBe(false);
    // On Monday, half past midnight, the hour that began on Sunday at 23:00 is one of the weekend.
    expect(counts('weekends', '2026-03-22T22:00:00Z', { now: '2026-03-22T23:30:00Z', zone })).toBe(true);
    expect(counts('weekends', '2027-03-20T12:00:00Z', { now, zone })).toBe(true);
  });

  it('begins the evening at five on the reader’s wall before and after the clocks change, and ends it at midnight [ME55]', () => {
    const zone = 'Europe/Berlin';
    for (const [starts, isEvening] of [
      ['2026-03-28T15:59:00Z', false],
      ['2026-03-28T16:00:00Z', true],
      ['2026-03-28T22:59:00Z', true],
      ['2026-03-28T23:00:00Z', false],
      ['2026-03-29T14:59:00Z', false],
      ['2026-03-29T15:00:00Z', true],
      ['2026-10-24T15:00:00Z', true],
      ['2026-10-25T15:00:00Z', false],
      ['2026-10-25T16:00:00Z', true],
    ] as const)
      expect([starts, counts('evenings', starts, { now, zone })]).toEqual([starts, isEvening]);
    expect(counts('evenings', '2026-03-24T22:00:00Z', { now: '2026-03-24T23:30:00Z', zone })).toBe(true);
  });
});
