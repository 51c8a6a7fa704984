import { HELPLINE_CHECK_DAYS } from '@between/rules/site.ts';
import { HELPLINES_TOLD_DAYS } from '@between/rules/on-call.ts';
import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { addDays } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { giveAlarm } from '../on-call/give-alarm.ts';
import { staleChecks } from './helplines.queries.ts';

/** Minutes between two looks: nothing in it is about seconds. */
const LOOK_MINUTES = 60;

/** Numbers that nobody has rung for too long: operators hear of it once a week until somebody has (OP11). */
export const watchOverHelplines: Due = {
  name: 'site.helplines_stale',
  run: every(LOOK_MINUTES, async (ctx, now) => {
    if ((await staleChecks(ctx.db, addDays(now, -HELPLINE_CHECK_DAYS))) === 0) return;
    const quietSince = addDays(now, -HELPLINES_TOLD_DAYS);
    await transaction(ctx.db, (tx) => giveAlarm(ctx, tx, { subject: 'helplines_stale', at: now, quietSince }));
  }),
};
