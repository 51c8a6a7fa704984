import { HELPLINE_CHECK_DAYS } from '@between/rules/site.ts';
import { HELPLINES_TOLD_DAYS } from '@between/rules/on-call.ts';
import type { Due } from '../../jobs/job.ts';
import { addDays, addHours } from '../../platform/clock.ts';
import { type Db, transaction } from '../../platform/db.ts';
import { giveAlarm } from '../on-call/give-alarm.ts';
import { staleChecks } from './helplines.queries.ts';

/** Hours between two looks: nothing in it is about minutes. */
const LOOK_HOURS = 1;
const lastLookOf = new WeakMap<Db, Date>();

/** Numbers that nobody has rung for too long: operators hear of it once a week until somebody has (OP11). */
export const watchOverHelplines: Due = {
  name: 'site.helplines_stale',
  async run(ctx, now) {
    const last = lastLookOf.get(ctx.db);
    if (last !== undefined && now >= last && now < addHours(last, LOOK_HOURS)) return;
    lastLookOf.set(ctx.db, now);
    if ((await staleChecks(ctx.db, addDays(now, -HELPLINE_CHECK_DAYS))) === 0) return;
    const quietSince = addDays(now, -HELPLINES_TOLD_DAYS);
    await transaction(ctx.db, (tx) => giveAlarm(ctx, tx, { subject: 'helplines_stale', at: now, quietSince }));
  },
};
