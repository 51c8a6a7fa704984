import { ANNOUNCED_DAYS, WORKSHOP_MINUTES } from '@between/rules/workshops.ts';
import { DateTime, IANAZone } from 'luxon';
import { addDays, addMinutes } from '../../platform/clock.ts';
import { InvalidInput } from '../../platform/errors.ts';

export interface LocalTimes {
  /** What the clock on the host's wall shows, as `2026-03-29T19:00`. */
  starts: string;
  minutes: number;
  timeZone: string;
}

/** The instants a host means; `kept` is a start that may stay as it is. @throws {InvalidInput} for a zone that is none, an hour the clocks leave out, a time that has passed. */
export function instantsOf(
  { starts, minutes, timeZone }: LocalTimes,
  now: Date,
  kept: Date | null = null,
): { startsAt: Date; endsAt: Date; timeZone: string } {
  if (timeZone.length > 60 || !IANAZone.isValidZone(timeZone)) throw new InvalidInput('timeZone', 'unknown_zone');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(starts)) throw new InvalidInput('starts', 'not_an_instant');
  const local = DateTime.fromISO(starts, { zone: timeZone });
  if (!local.isValid) throw new InvalidInput('starts', 'not_an_instant');
  if (local.toFormat("yyyy-MM-dd'T'HH:mm") !== starts) throw new InvalidInput('starts', 'no_such_hour');
  if (!Number.isInteger(minutes) || minutes < WORKSHOP_MINUTES.min || minutes > WORKSHOP_MINUTES.max)
    throw new InvalidInput('minutes', 'too_short_or_long');

  const startsAt = local.toJSDate();
  // Who changes the words of a workshop that has begun does not move it.
  if (startsAt <= now && startsAt.getTime() !== kept?.getTime()) throw new InvalidInput('starts', 'starts_in_the_past');
  if (startsAt > addDays(now, ANNOUNCED_DAYS)) throw new InvalidInput('starts', 'starts_too_late');
  return { startsAt, endsAt: addMinutes(startsAt, minutes), timeZone };
}

/** The way back, for a form that shows what was chosen. */
export function localStart(startsAt: Date, timeZone: string): string {
  return DateTime.fromJSDate(startsAt, { zone: timeZone }).toFormat("yyyy-MM-dd'T'HH:mm");
}
