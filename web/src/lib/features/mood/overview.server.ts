import { MOOD, MOODS, type MoodBody } from '@between/rules/private-mood.ts';
import { PRIVATE_PAGE } from '@between/rules/private.ts';
import { excerptOf } from '#lib/features/journal/summary.ts';
import { dayOf, plusDays, startOfDay } from '#lib/features/private/days.ts';
import { entriesOf, type Entry } from '#lib/features/private/entries.server.ts';
import { type ToolUse, toolUses } from '#lib/features/toolkit/tool-uses.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { type MoodDay, meanOf, moodDays } from './days.ts';
import { type Pattern, patternsOf } from './patterns.ts';
import { type Plot, plotOf } from './plot.ts';
import { MOOD_WORDS } from './words.ts';

export const RANGES = [7, 30, 90, 365] as const;
export type Range = (typeof RANGES)[number];

/** More check-ins than a year of three a day are not drawn. */
const MOST_PAGES = 3;
const NOTE_MAX = 26;

export interface MoodOverview {
  range: Range;
  desk: Plot;
  phone: Plot;
  label: string;
  note: { day: string; words: string } | null;
  patterns: Pattern[];
  checkIns: (Pick<Entry<MoodBody>, 'id' | 'at'> & MoodBody)[];
  /** What was noted after exercises in that time, newest first. */
  uses: ToolUse[];
}

/** What a stretch of days looks like, up to today. */
export async function moodOverview(range: Range, timeZone: string, now: string): Promise<MoodOverview> {
  const today = dayOf(new Date(now), timeZone);
  const from = plusDays(today, 1 - range);
  const since = startOfDay(from, timeZone).toISOString();
  const [entries, uses] = await Promise.all([checkInsFrom(since), toolUses({ from: since, first: PRIVATE_PAGE.max })]);
  const days = moodDays(entries.map(({ at, body }) => ({ day: dayOf(new Date(at), timeZone), body })));
  const helped = uses.filter(({ answer }) => answer !== 'not_now').map(({ at }) => dayOf(new Date(at), timeZone));
  const noted = entries
    .filter(({ body }) => body.note !== '')
    .toSorted((one, other) => MOODS.indexOf(other.body.mood) - MOODS.indexOf(one.body.mood))[0];
  return {
    range,
    desk: plotOf(days, helped, from, today, { width: 620, height: 230, left: 88, ticks: 7 }),
    phone: plotOf(days, helped, from, today, { width: 330, height: 220, left: 80, ticks: 3 }),
    label: labelOf(days, new Set(helped).size, range),
    note:
      noted === undefined
        ? null
        : { day: dayOf(new Date(noted.at), timeZone), words: excerptOf(noted.body.note, NOTE_MAX) },
    patterns: patternsOf(days),
    checkIns: entries.map(({ id, at, body }) => ({ id, at, ...body })),
    uses,
  };
}

async function checkInsFrom(from: string): Promise<Entry<MoodBody>[]> {
  const all: Entry<MoodBody>[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { entries, next }: Awaited<ReturnType<typeof entriesOf<MoodBody>>> = await entriesOf(MOOD, {
      from,
      first: PRIVATE_PAGE.max,
      after,
    });
    all.push(...entries);
    if (next === null) break;
    after = next;
  }
  return all;
}

function labelOf(days: readonly MoodDay[], helped: number, range: Range): string {
  const exercises = helped === 0 ? '' : ` ${m.mood_plot_helped_label({ helped })}`;
  if (days.length === 0) return m.mood_plot_none() + exercises;
  const points = days.map((day) => day.points);
  const word = (value: number): string => MOOD_WORDS[MOODS[Math.round(value) - 1] ?? 'okay']();
  const moods = m.mood_plot_label({
    noted: days.length,
    days: range,
    from: word(Math.min(...points)),
    to: word(Math.max(...points)),
    middle: word(meanOf(points)),
  });
  return moods + exercises;
}
