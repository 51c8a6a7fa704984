import { ROSTER_DAYS } from '@between/rules/roster.ts';
import { addDays } from '../../platform/clock.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { stretchesOf } from './roster-times.ts';
import { insertShifts, weeklyShifts } from './roster.queries.ts';

/** Turns weekly shifts into stretches of time, two weeks ahead. Doing it again adds only what is missing. */
export async function planShifts(ctx: Pick<Services, 'ids'>, tx: Tx, now: Date): Promise<void> {
  const until = addDays(now, ROSTER_DAYS);
  const rows = (await weeklyShifts(tx, now)).flatMap(({ id, lane, accountId, ...hours }) =>
    stretchesOf(hours, now, until).map((stretch) => ({
      ...stretch,
      id: ctx.ids.uuid(),
      weeklyShiftId: id,
      lane,
      accountId,
    })),
  );
  await insertShifts(tx, rows);
}
