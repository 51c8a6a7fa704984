import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/**
 * How a moment is told. `clock` 20:52 · `day` 12 November 2026 · `when` today, 20:52 (12 Nov, 20:52 earlier) ·
 * `ago` 14 min ago within the last day, then as `when` · `full` Saturday 21 November 2026, 20:52, London time
 */
export type TimeStyle = 'clock' | 'day' | 'when' | 'ago' | 'full';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Formatters cost more than formatting: one for each locale, zone and shape. Holds nothing about a person. */
const formatters = new Map<string, Teller>();

interface Teller {
  formatter: Intl.DateTimeFormat;
  /** What was told before, by the minute or quarter of an hour: no zone's day begins in between. */
  told: Map<number, string>;
}
const QUARTER = 15 * MINUTE;
const TOLD_MAX = 5_000;

const SHAPES = {
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekdayOfYear: { weekday: 'long', day: 'numeric', month: 'long' },
  dayAlone: { day: 'numeric' },
  monthAlone: { month: 'short' },
  weekdayAlone: { weekday: 'short' },
  monthYear: { month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short' },
  shortDayYear: { day: 'numeric', month: 'short', year: 'numeric' },
  numbers: { day: 'numeric', month: 'numeric', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A moment in one shape, on the clocks of a zone. */
export function format(at: Date, timeZone: string, shape: keyof typeof SHAPES): string {
  const key = `${getLocale()} ${timeZone} ${shape}`;
  let teller = formatters.get(key);
  if (teller === undefined) {
    const formatter = new Intl.DateTimeFormat(regionLocale(), { ...SHAPES[shape], timeZone });
    formatters.set(key, (teller = { formatter, told: new Map() }));
  }
  const grain = Math.floor(at.getTime() / (shape === 'clock' ? MINUTE : QUARTER));
  const before = teller.told.get(grain);
  if (before !== undefined) return before;
  const words = teller.formatter.format(at);
  if (teller.told.size >= TOLD_MAX) teller.told.clear();
  teller.told.set(grain, words);
  return words;
}

/** English here writes days before months and clocks with 24 hours. */
function regionLocale(): string {
  return getLocale() === 'en' ? 'en-GB' : getLocale();
}

/** Tells a moment in the reader's own zone. */
export function tellTime(
  at: Date,
  { style, timeZone, now }: { style: TimeStyle; timeZone: string; now: Date },
): string {
  const clock = format(at, timeZone, 'clock');
  switch (style) {
    case 'clock':
      return clock;
    case 'day':
      return format(at, timeZone, 'day');
    case 'full':
      return m.common_time_full({
        day: format(at, timeZone, 'weekday'),
        clock,
        zone: zoneName(timeZone),
      });
    case 'ago':
      return agoOrWhen(at, now, () => when(at, clock, timeZone, now));
    case 'when':
      return when(at, clock, timeZone, now);
  }
}

function when(at: Date, clock: string, timeZone: string, now: Date): string {
  const near = nearDay(at, clock, timeZone, now);
  if (near !== null) return near;
  const isThisYear = at.getFullYear() === now.getFullYear();
  const day = format(at, timeZone, isThisYear ? 'shortDay' : 'shortDayYear');
  return m.common_time_day({ day, clock });
}

/** Today, yesterday, tomorrow; null for every other day, without asking the calendar when it cannot be one of them. */
function nearDay(at: Date, clock: string, timeZone: string, now: Date): string | null {
  if (Math.abs(at.getTime() - now.getTime()) > 3 * DAY) return null;
  const dayOf = (moment: Date) => format(moment, timeZone, 'numbers');
  const day = dayOf(at);
  if (day === dayOf(now)) return m.common_time_today({ clock });
  if (day === dayOf(new Date(now.getTime() - DAY))) return m.common_time_yesterday({ clock });
  return day === dayOf(new Date(now.getTime() + DAY)) ? m.common_time_tomorrow({ clock }) : null;
}

function agoOrWhen(at: Date, now: Date, otherwise: () => string): string {
  const passed = now.getTime() - at.getTime();
  if (passed < 0 || passed >= DAY) return otherwise();
  if (passed < MINUTE) return m.common_time_now();
  if (passed < 60 * MINUTE) return m.common_time_minutes_ago({ count: Math.floor(passed / MINUTE) });
  return m.common_time_hours_ago({ count: Math.floor(passed / (60 * MINUTE)) });
}

/** "London time", "UTC": said wherever a clock time could be read in another zone. */
export function zoneName(timeZone: string): string {
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  return /^(utc|gmt|etc)/i.test(timeZone) ? 'UTC' : m.common_time_zone({ city });
}
