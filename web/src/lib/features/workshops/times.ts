import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** English here writes days before months. */
function locale(): string {
  return getLocale() === 'en' ? 'en-GB' : getLocale();
}

function told(at: Date, timeZone: string, shape: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { ...shape, timeZone }).format(at);
}

const clock = (at: Date, timeZone: string): string =>
  told(at, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Day, month and weekday of a moment, for a leaf of a calendar. */
export function tellDayParts(at: Date, timeZone: string): { day: string; month: string; weekday: string } {
  return {
    day: told(at, timeZone, { day: 'numeric' }),
    month: told(at, timeZone, { month: 'short' }),
    weekday: told(at, timeZone, { weekday: 'short' }),
  };
}

/** "Sunday 22 November, 19:00 to 20:00" on the clocks of a zone. */
export function tellSpan(span: { startsAt: string; endsAt: string }, timeZone: string): string {
  const from = new Date(span.startsAt);
  return m.workshops_from_to({
    day: told(from, timeZone, { weekday: 'long', day: 'numeric', month: 'long' }),
    from: clock(from, timeZone),
    to: clock(new Date(span.endsAt), timeZone),
  });
}

/** True when two zones show the same clock at that moment: then it is told once. */
export function isSameClock(at: string, one: string, other: string): boolean {
  const shape = { dateStyle: 'short', timeStyle: 'short' } as const;
  return told(new Date(at), one, shape) === told(new Date(at), other, shape);
}

/** One day without its time, such as the last day of a registration. */
export function tellDay(day: string): string {
  return told(new Date(`${day.slice(0, 10)}T12:00:00Z`), 'UTC', { day: 'numeric', month: 'long', year: 'numeric' });
}
