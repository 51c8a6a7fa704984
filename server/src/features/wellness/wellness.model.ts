import { BREAK_MINUTES, EXPOSURE_BEAT_SECONDS, REST_HOURS } from '@between/rules/wellness.ts';
import type { ContentTopic } from '@between/rules/content.ts';

/** What one of the team has read of hard words, and what they take. Minutes of limits, seconds of reading. */
export interface WellnessRow {
  accountId: string;
  optedOutTopics: ContentTopic[];
  breakAfterMinutes: number;
  stopAfterMinutes: number;
  siteBreakAfterMinutes: number;
  siteStopAfterMinutes: number;
  /** The most they may choose: the place's own, or what a lead allows them for a time. */
  mostBreakAfterMinutes: number;
  mostStopAfterMinutes: number;
  sinceBreakSeconds: number;
  sinceRestSeconds: number;
  lastHardAt: Date | null;
  lastBeatAt: Date | null;
}

/** Stands for the team: each of its sums is read when it is asked for. */
export type Team = Record<never, never>;

const later = (from: Date, minutes: number): Date => new Date(from.getTime() + minutes * 60_000);

type Read = Pick<WellnessRow, 'sinceBreakSeconds' | 'sinceRestSeconds' | 'lastHardAt'>;

/** What still counts: a break and a rest end by themselves what was before them. Pure. */
export function countedNow<Row extends Read>(row: Row, now: Date): Row {
  const { lastHardAt } = row;
  if (lastHardAt === null) return row;
  const hasBroken = later(lastHardAt, BREAK_MINUTES) <= now;
  const hasRested = later(lastHardAt, REST_HOURS * 60) <= now;
  return {
    ...row,
    sinceBreakSeconds: hasBroken ? 0 : row.sinceBreakSeconds,
    sinceRestSeconds: hasRested ? 0 : row.sinceRestSeconds,
  };
}

/**
 * Seconds that one word of a screen may add: no more than have passed since the last, so that a second tab or a replayed
 * request counts nothing twice. Pure.
 */
export function secondsToCount(said: number, { lastBeatAt }: Pick<WellnessRow, 'lastBeatAt'>, now: Date): number {
  const most = 2 * EXPOSURE_BEAT_SECONDS;
  const passed = lastBeatAt === null ? most : Math.floor((now.getTime() - lastBeatAt.getTime()) / 1000);
  return Math.max(0, Math.min(Math.floor(said), passed, most));
}

/** Whether a break is suggested, and until when no further hard case is taken. Pure. */
export function standing(
  given: Read & Pick<WellnessRow, 'breakAfterMinutes' | 'stopAfterMinutes'>,
  now: Date,
): { isBreakDue: boolean; restUntil: Date | null } {
  const row = countedNow(given, now);
  const mustRest = row.lastHardAt !== null && row.sinceRestSeconds >= row.stopAfterMinutes * 60;
  return {
    isBreakDue: row.sinceBreakSeconds >= row.breakAfterMinutes * 60,
    restUntil: mustRest && row.lastHardAt !== null ? later(row.lastHardAt, REST_HOURS * 60) : null,
  };
}
