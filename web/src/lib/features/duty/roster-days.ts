import type { RosterQuery } from '#lib/graphql/documents.generated.ts';
import { format } from '#lib/ui/time.ts';

export type Shift = RosterQuery['roster']['shifts'][number];

export interface RosterDay {
  /** In words, in the reader's zone. */
  name: string;
  shifts: Shift[];
}

/** Shifts by the day they begin on for the reader; one that lasts since yesterday stands on today. */
export function daysOf(shifts: readonly Shift[], timeZone: string, now: Date): RosterDay[] {
  const begins = (shift: Shift): Date => new Date(Math.max(new Date(shift.startsAt).getTime(), now.getTime()));
  return [...Map.groupBy(shifts, (shift) => format(begins(shift), timeZone, 'weekdayOfYear'))].map(([name, list]) => ({
    name,
    shifts: list,
  }));
}

/** Monday first, in the reader's language. */
export function weekdayNames(): string[] {
  const monday = Date.UTC(2024, 0, 1);
  return Array.from({ length: 7 }, (_, day) =>
    format(new Date(monday + day * 86_400_000), 'UTC', 'weekday').replace(/[\s,].*$/, ''),
  );
}
