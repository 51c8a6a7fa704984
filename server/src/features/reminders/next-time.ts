import { DateTime } from 'luxon';

export interface WallTime {
  /** `12:30` on the clocks of the zone. */
  atTime: string;
  /** One bit a weekday, Monday the lowest. */
  days: number;
  timeZone: string;
}

/**
 * The next instant after `after` at which the clocks of the zone show that time on one of those days.
 * An hour that the clocks leave out is the one after it; an hour they show twice is the first of the two.
 */
export function nextTime({ atTime, days, timeZone }: WallTime, after: Date): Date {
  const [hour = 0, minute = 0] = atTime.split(':').map(Number);
  const today = DateTime.fromJSDate(after, { zone: timeZone }).startOf('day');
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const at = today.plus({ days: ahead }).set({ hour, minute });
    if ((days & (1 << (at.weekday - 1))) !== 0 && at.toJSDate() > after) return at.toJSDate();
  }
  throw new Error('a reminder without a day');
}
