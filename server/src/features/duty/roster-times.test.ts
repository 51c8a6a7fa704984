import { describe, expect, it } from 'vitest';
import { gapsIn, stretchesOf, type Stretch } from './roster-times.ts';

const at = (text: string): Date => new Date(text);
const told = (list: readonly Stretch[]): string[] =>
  list.map(({ startsAt, endsAt }) => `${startsAt.toISOString().slice(0, 16)} ${endsAt.toISOString().slice(0, 16)}`);
const london = { timeZone: 'Europe/London' };

describe('weekly shifts', () => {
  it('keep the hours of the wall clock when clocks go forward and back [OP07]', () => {
    const evening = { ...london, weekday: 7, starts: '18:00', ends: '22:00' };
    expect(told(stretchesOf(evening, at('2026-03-16T00:00Z'), at('2026-03-30T00:00Z')))).toEqual([
      '2026-03-22T18:00 2026-03-22T22:00',
      '2026-03-29T17:00 2026-03-29T21:00',
    ]);
    expect(told(stretchesOf(evening, at('2026-10-19T00:00Z'), at('2026-11-02T00:00Z')))).toEqual([
      '2026-10-25T18:00 2026-10-25T22:00',
      '2026-11-01T18:00 2026-11-01T22:00',
    ]);
  });

  it('of the night in which clocks change are an hour shorter or longer, without a hole [OP07]', () => {
    const night = { ...london, weekday: 6, starts: '22:00', ends: '06:00' };
    expect(told(stretchesOf(night, at('2026-03-28T12:00Z'), at('2026-03-29T12:00Z')))).toEqual([
      '2026-03-28T22:00 2026-03-29T05:00',
    ]);
    expect(told(stretchesOf(night, at('2026-10-24T12:00Z'), at('2026-10-25T12:00Z')))).toEqual([
      '2026-10-24T21:00 2026-10-25T06:00',
    ]);
  });

  it('that begin in the hour the clocks leave out begin right after it [OP07]', () => {
    const early = { ...london, weekday: 7, starts: '01:30', ends: '03:00' };
    expect(told(stretchesOf(early, at('2026-03-29T00:00Z'), at('2026-03-30T00:00Z')))).toEqual([
      '2026-03-29T01:30 2026-03-29T02:00',
    ]);
  });

  it('are found in the zone they were planned in, also while they last', () => {
    const auckland = { timeZone: 'Pacific/Auckland', weekday: 1, starts: '09:00', ends: '17:00' };
    expect(told(stretchesOf(auckland, at('2026-11-22T22:00Z'), at('2026-11-23T00:00Z')))).toEqual([
      '2026-11-22T20:00 2026-11-23T04:00',
    ]);
  });
});

describe('stretches nobody has planned to cover', () => {
  it('are those between, before and after what is planned', () => {
    const planned = [
      { startsAt: at('2026-11-22T10:00Z'), endsAt: at('2026-11-22T14:00Z') },
      { startsAt: at('2026-11-22T08:00Z'), endsAt: at('2026-11-22T11:00Z') },
      { startsAt: at('2026-11-22T16:00Z'), endsAt: at('2026-11-22T18:00Z') },
    ];
    expect(told(gapsIn(planned, at('2026-11-22T07:00Z'), at('2026-11-22T20:00Z')))).toEqual([
      '2026-11-22T07:00 2026-11-22T08:00',
      '2026-11-22T14:00 2026-11-22T16:00',
      '2026-11-22T18:00 2026-11-22T20:00',
    ]);
    expect(
      gapsIn(
        [{ startsAt: at('2026-11-22T00:00Z'), endsAt: at('2026-11-23T00:00Z') }],
        at('2026-11-22T07:00Z'),
        at('2026-11-22T20:00Z'),
      ),
    ).toEqual([]);
  });

  it('are also those where one is planned and two are wanted [OP31]', () => {
    const planned = [
      { startsAt: at('2026-11-22T08:00Z'), endsAt: at('2026-11-22T12:00Z') },
      { startsAt: at('2026-11-22T10:00Z'), endsAt: at('2026-11-22T14:00Z') },
    ];
    expect(told(gapsIn(planned, at('2026-11-22T08:00Z'), at('2026-11-22T14:00Z'), 2))).toEqual([
      '2026-11-22T08:00 2026-11-22T10:00',
      '2026-11-22T12:00 2026-11-22T14:00',
    ]);
    expect(gapsIn(planned, at('2026-11-22T10:00Z'), at('2026-11-22T12:00Z'), 2)).toEqual([]);
  });
});
