import { daysFrom, plusDays } from '#lib/features/private/days.ts';
import { meanOf, type MoodDay } from './days.ts';

/** The drawing of one stretch of days; all numbers in units of its view box. */
export interface Plot {
  width: number;
  height: number;
  /** Left edge of the drawing itself, after the words. */
  left: number;
  rows: { points: number; y: number }[];
  dots: { day: string; x: number; y: number; isLast: boolean }[];
  /** One path for each stretch without a long gap. */
  lines: string[];
  /** Days of sessions. */
  sessions: { day: string; x: number }[];
  /** Days on which an exercise helped, and the height they are marked at. */
  helped: { day: string; x: number }[];
  helpedY: number;
  ticks: { day: string; x: number }[];
}

/** A gap longer than this breaks the line: nothing is said about days that were not noted. */
const LONGEST_GAP = 7;
/** Days on each side of a day that its part of the line is the mean of. */
const AROUND = 3;
const TOP = 16;
const FOOT = 44;
/** What the foot takes more where exercises are marked in it. */
const HELPED_LANE = 16;

export interface PlotSize {
  width: number;
  height: number;
  left: number;
  ticks: number;
}

/** Places of days of a stretch in a drawing. `helpedOn` are days on which an exercise helped. Pure. */
export function plotOf(
  days: readonly MoodDay[],
  helpedOn: readonly string[],
  from: string,
  to: string,
  size: PlotSize,
): Plot {
  const { width, height, left } = size;
  const all = daysFrom(from, to);
  const place = new Map(all.map((day, at) => [day, at]));
  const step = (width - left - 12) / Math.max(all.length - 1, 1);
  const x = (day: string): number => round(left + 4 + (place.get(day) ?? 0) * step);
  const helped = [...new Set(helpedOn)].filter((day) => place.has(day)).toSorted();
  const foot = FOOT + (helped.length > 0 ? HELPED_LANE : 0);
  const y = (points: number): number => round(TOP + ((5 - points) * (height - TOP - foot)) / 4);
  const shown = days.filter(({ day }) => place.has(day));
  const apart = Math.max(Math.ceil(all.length / size.ticks), 1);
  return {
    width,
    height,
    left,
    rows: [5, 4, 3, 2, 1].map((points) => ({ points, y: y(points) })),
    dots: shown.map(({ day, points }, at) => ({ day, x: x(day), y: y(points), isLast: at === shown.length - 1 })),
    lines: stretches(shown).map((stretch) =>
      stretch.map(({ day }, at) => `${at === 0 ? 'M' : 'L'}${x(day)} ${y(around(shown, day))}`).join(''),
    ),
    sessions: shown.filter(({ factors }) => factors.includes('session')).map(({ day }) => ({ day, x: x(day) })),
    helped: helped.map((day) => ({ day, x: x(day) })),
    helpedY: height - FOOT,
    ticks: all.filter((_, at) => (all.length - 1 - at) % apart === 0).map((day) => ({ day, x: x(day) })),
  };
}

function stretches(days: readonly MoodDay[]): MoodDay[][] {
  const parts: MoodDay[][] = [];
  for (const day of days) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (part !== undefined && before !== undefined && plusDays(before.day, LONGEST_GAP) >= day.day) part.push(day);
    else parts.push([day]);
  }
  return parts.filter((part) => part.length > 1);
}

/** Mean of the week around a day. */
function around(days: readonly MoodDay[], day: string): number {
  const [from, to] = [plusDays(day, -AROUND), plusDays(day, AROUND)];
  return meanOf(days.filter((each) => each.day >= from && each.day <= to).map(({ points }) => points));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
