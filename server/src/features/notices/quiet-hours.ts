export interface QuietHours {
  /** IANA zone of the person. */
  timeZone: string;
  /** Local time of day, `HH:MM`; the end may be on the next day. */
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;

/** When the quiet hours around `now` end, or null when it is not quiet. Follows the clock on the person's wall, also through a clock change. */
export function quietUntil(now: Date, { timeZone, from, to }: QuietHours): Date | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const wall = wallTime(now, timeZone);
  const minute = Math.floor((wall % DAY_MS) / 60_000);
  const isQuiet = start < end ? minute >= start && minute < end : start !== end && (minute >= start || minute < end);
  if (!isQuiet) return null;

  const midnight = wall - (wall % DAY_MS);
  const isTomorrow = start > end && minute >= start;
  return instantOf(midnight + (isTomorrow ? DAY_MS : 0) + end * 60_000, timeZone);
}

/** `22:30` → 1350. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** What the wall clock shows, as milliseconds of a calendar without zones. */
function wallTime(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The instant at which the wall clock shows `wall`. Where the clock skips it, the instant right after the gap's length. */
function instantOf(wall: number, timeZone: string): Date {
  const offsetAt = (instant: number): number => wallTime(new Date(instant), timeZone) - instant;
  const first = wall - offsetAt(wall);
  return new Date(wall - offsetAt(first));
}
