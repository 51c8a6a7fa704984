import { EVENING_FROM_HOUR, type ProgrammeTime } from '@between/rules/programme.ts';
import { ANNOUNCED_DAYS } from '@between/rules/workshops.ts';
import { DateTime } from 'luxon';

/** From `from` until just before `to`. */
export interface Span {
  from: Date;
  to: Date;
}

/** The stretches of time a reader means, on the clocks of their zone: as far ahead as workshops are announced, and since yesterday, for those still under way. Weeks begin on Monday. Pure. */
export function spansOf(when: ProgrammeTime, now: Date, timeZone: string): Span[] {
  const here = DateTime.fromJSDate(now, { zone: timeZone });
  const span = (from: DateTime, to: DateTime): Span => ({ from: from.toJSDate(), to: to.toJSDate() });
  switch (when) {
    case 'week':
    case 'month':
      return [span(here.startOf(when), here.startOf(when).plus({ [when]: 1 }))];
    case 'weekends': {
      // From the one before: what began last Sunday night may still go on.
      const monday = here.startOf('week');
      const weeks = Array.from({ length: Math.ceil(ANNOUNCED_DAYS / 7) + 2 }, (_, at) => monday.plus({ weeks: at }));
      return weeks.map((next) => span(next.minus({ days: 2 }), next));
    }
    case 'evenings': {
      const yesterday = here.startOf('day').minus({ days: 1 });
      const days = Array.from({ length: ANNOUNCED_DAYS + 2 }, (_, at) => yesterday.plus({ days: at }));
      return days.map((day) => span(day.set({ hour: EVENING_FROM_HOUR }), day.plus({ days: 1 })));
    }
  }
}
