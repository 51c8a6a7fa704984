import { m } from '#lib/paraglide/messages.js';
import { format } from '#lib/ui/time.ts';

/** Day, month and weekday of a moment, for a leaf of a calendar. */
export function tellDayParts(at: Date, timeZone: string): { day: string; month: string; weekday: string } {
  return {
    day: format(at, timeZone, 'dayAlone'),
    month: format(at, timeZone, 'monthAlone'),
    weekday: format(at, timeZone, 'weekdayAlone'),
  };
}

/** "Sunday 22 November, 19:00 to 20:00" on the clocks of a zone. */
export function tellSpan(span: { startsAt: string; endsAt: string }, timeZone: string): string {
  const from = new Date(span.startsAt);
  return m.workshops_from_to({
    day: format(from, timeZone, 'weekdayOfYear'),
    from: format(from, timeZone, 'clock'),
    to: format(new Date(span.endsAt), timeZone, 'clock'),
  });
}

/** True when two zones show the same clock at that moment: then it is told once. */
export function isSameClock(at: string, one: string, other: string): boolean {
  const shown = (zone: string): string =>
    `${format(new Date(at), zone, 'numbers')} ${format(new Date(at), zone, 'clock')}`;
  return shown(one) === shown(other);
}

/** One day without its time, such as the last day of a registration. */
export function tellDay(day: string): string {
  return format(new Date(`${day.slice(0, 10)}T12:00:00Z`), 'UTC', 'day');
}
