import type { ShiftLane } from '@between/rules/roster.ts';
import { TIME_OF_DAY } from '@between/rules/shape.ts';
import { DateTime, IANAZone } from 'luxon';
import { InvalidInput } from '../../platform/errors.ts';

/** A shift as the clock on a wall shows it, every week. */
export interface WeeklyHours {
  /** The day it begins on: 1 is Monday. */
  weekday: number;
  /** `HH:MM`. Ends not later than it starts: it ends on the next day. */
  starts: string;
  ends: string;
  timeZone: string;
}

export interface Stretch {
  startsAt: Date;
  endsAt: Date;
}

/** Refuses hours that are none. @throws {InvalidInput} */
export function checkedHours(hours: WeeklyHours): WeeklyHours {
  if (!Number.isInteger(hours.weekday) || hours.weekday < 1 || hours.weekday > 7)
    throw new InvalidInput('weekday', 'not_a_weekday');
  if (!TIME_OF_DAY.test(hours.starts)) throw new InvalidInput('starts', 'not_a_time');
  if (!TIME_OF_DAY.test(hours.ends)) throw new InvalidInput('ends', 'not_a_time');
  if (hours.timeZone.length > 60 || !IANAZone.isValidZone(hours.timeZone))
    throw new InvalidInput('timeZone', 'unknown_zone');
  return hours;
}

/**
 * The stretches that weekly hours come to, of those that end after `from` and begin before `to`. The wall clock decides:
 * a night in which clocks change is an hour shorter or longer, and an hour that is left out begins when it would have ended. Pure.
 */
export function stretchesOf({ weekday, starts, ends, timeZone }: WeeklyHours, from: Date, to: Date): Stretch[] {
  const stretches: Stretch[] = [];
  const last = DateTime.fromJSDate(to, { zone: timeZone });
  // A day earlier: a night shift that began yesterday may still last.
  let day = DateTime.fromJSDate(from, { zone: timeZone }).startOf('day').minus({ days: 1 });
  for (; day <= last; day = day.plus({ days: 1 })) {
    if (day.weekday !== weekday) continue;
    const startsAt = instantOf(day, starts);
    const endsAt = instantOf(ends > starts ? day : day.plus({ days: 1 }), ends);
    if (endsAt > from && startsAt < to && endsAt > startsAt) stretches.push({ startsAt, endsAt });
  }
  return stretches;
}

function instantOf(day: DateTime, clock: string): Date {
  const [hour, minute] = clock.split(':').map(Number);
  return day.set({ hour: hour ?? 0, minute: minute ?? 0, second: 0, millisecond: 0 }).toJSDate();
}

/** Where fewer than `people` are planned between `from` and `to`. Pure. */
export function gapsIn(stretches: readonly Stretch[], from: Date, to: Date, people = 1): Stretch[] {
  const edges = [from, to, ...stretches.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])]
    .filter((at) => at >= from && at <= to)
    .toSorted((one, other) => one.getTime() - other.getTime());
  const gaps: Stretch[] = [];
  edges.forEach((startsAt, at) => {
    const endsAt = edges[at + 1];
    if (endsAt === undefined || endsAt <= startsAt) return;
    if (stretches.filter((each) => each.startsAt <= startsAt && each.endsAt >= endsAt).length >= people) return;
    const last = gaps.at(-1);
    if (last !== undefined && last.endsAt >= startsAt) last.endsAt = endsAt;
    else gaps.push({ startsAt, endsAt });
  });
  return gaps;
}

export interface WeeklyShift extends WeeklyHours {
  id: string;
  lane: ShiftLane;
  accountId: string;
}
