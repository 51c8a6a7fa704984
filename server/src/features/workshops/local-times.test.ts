import { describe, expect, it } from 'vitest';
import { instantsOf, localStart } from './local-times.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const london = (starts: string): { startsAt: Date; endsAt: Date } =>
  instantsOf({ starts, minutes: 60, timeZone: 'Europe/London' }, NOW);

describe('the time on the wall of a host', () => {
  it('means the right instant on both sides of both clock changes [TH09]', () => {
    expect(london('2026-03-28T19:00').startsAt.toISOString()).toBe('2026-03-28T19:00:00.000Z');
    expect(london('2026-03-29T19:00').startsAt.toISOString()).toBe('2026-03-29T18:00:00.000Z');
    expect(london('2026-10-24T19:00').startsAt.toISOString()).toBe('2026-10-24T18:00:00.000Z');
    expect(london('2026-10-25T19:00').startsAt.toISOString()).toBe('2026-10-25T19:00:00.000Z');
  });

  it('lasts as long as it says, through the change too [TH09]', () => {
    const { startsAt, endsAt } = london('2026-03-29T00:30');
    expect(endsAt.getTime() - startsAt.getTime()).toBe(3_600_000);
  });

  it('cannot be an hour that the clocks leave out, nor no time at all [TH09]', () => {
    expect(() => london('2026-03-29T01:30')).toThrow('starts: no_such_hour');
    for (const wrong of ['tomorrow', '2026-02-30T10:00', '2026-13-01T10:00', '2026-04-01'])
      expect(() => london(wrong)).toThrow();
    expect(() => london('2026-02-28T10:00')).toThrow('starts: starts_in_the_past');
    expect(() => london('2027-03-28T10:00')).toThrow('starts: starts_too_late');
    expect(() => instantsOf({ starts: '2026-04-01T10:00', minutes: 60, timeZone: 'Atlantis' }, NOW)).toThrow(
      'timeZone: unknown_zone',
    );
  });

  it('comes back as it was written', () => {
    expect(localStart(london('2026-07-01T19:00').startsAt, 'Europe/London')).toBe('2026-07-01T19:00');
  });
});
