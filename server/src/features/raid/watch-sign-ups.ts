import { RAID_LOOK_MINUTES, RAID_SUGGESTED_FROM, RAID_TOLD_HOURS } from '@between/rules/raid.ts';
import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { addHours } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { giveAlarm } from '../on-call/give-alarm.ts';
import { accountsSince, guardAt } from './raid.queries.ts';

/** Many strangers arrive: operators and leads hear that the guard may help. Nobody but a person starts it. */
export const watchSignUps: Due = {
  name: 'raid.sign_ups',
  run: every(RAID_LOOK_MINUTES, async (ctx, now) => {
    // Nobody arrived at a demo whose story is being told.
    if (ctx.config.isDemo || (await guardAt(ctx.db, now)) !== null) return;
    if ((await accountsSince(ctx.db, addHours(now, -1))) < RAID_SUGGESTED_FROM) return;
    const quietSince = addHours(now, -RAID_TOLD_HOURS);
    await transaction(ctx.db, (tx) => giveAlarm(ctx, tx, { subject: 'sign_up_wave', at: now, quietSince }));
  }),
};
