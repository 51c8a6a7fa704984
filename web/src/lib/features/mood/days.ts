import { type Factor, type MoodBody, moodPoints, type Sleep } from '@between/rules/private-mood.ts';

/** All check-ins of one day together. */
export interface MoodDay {
  day: string;
  /** Mean of the day, 1 to 5. */
  points: number;
  factors: readonly Factor[];
  /** As it was told first that day. */
  sleep: Sleep | null;
}

/** Check-ins by their day, oldest day first. `checkIns` come newest first. */
export function moodDays(checkIns: readonly { day: string; body: MoodBody }[]): MoodDay[] {
  const byDay = new Map<string, MoodBody[]>();
  for (const { day, body } of checkIns) byDay.set(day, [body, ...(byDay.get(day) ?? [])]);
  return [...byDay]
    .map(([day, bodies]) => ({
      day,
      points: meanOf(bodies.map(({ mood }) => moodPoints(mood))),
      factors: [...new Set(bodies.flatMap(({ factors }) => factors))],
      sleep: bodies.find(({ sleep }) => sleep !== null)?.sleep ?? null,
    }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
