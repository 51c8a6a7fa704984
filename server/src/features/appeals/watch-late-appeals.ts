import { APPEALS_LATE_TOLD_HOURS, APPEALS_LOOK_MINUTES } from '@between/rules/appeals.ts';
import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { addHours } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { giveAlarm } from '../on-call/give-alarm.ts';
import { hasLateAppeal } from './appeals.queries.ts';

/** A second look that nobody has answered in its days: leads hear of it each day until somebody has (ME30). */
export const watchLateAppeals: Due = {
  name: 'appeals.late',
  run: every(APPEALS_LOOK_MINUTES, async (ctx, now) => {
    if (!(await hasLateAppeal(ctx.db, now))) return;
    const quietSince = addHours(now, -APPEALS_LATE_TOLD_HOURS);
    await transaction(ctx.db, (tx) => giveAlarm(ctx, tx, { subject: 'appeal_late', at: now, quietSince }));
  }),
};
