import { DUTY_HEARTBEAT_SECONDS } from '@between/rules/moderation.ts';
import type { Due } from '../../jobs/job.ts';
import { addSeconds } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { demoPeopleToKeep, insertDuty, touchDemoDuties } from './duty.queries.ts';

/** The demo's moderator who is always there, beside whoever has a shift: whoever looks at the demo sees a staffed place. */
const KEPT = ['sam'];

/** While DEMO=1 the demo's people keep their shifts: no person sits behind those accounts. Never runs in a real community. */
export const keepDemoStaffed: Due = {
  name: 'duty.demo',
  async run(ctx, now) {
    if (!ctx.config.isDemo) return;
    await transaction(ctx.db, async (tx) => {
      await touchDemoDuties(tx, KEPT, now, addSeconds(now, -DUTY_HEARTBEAT_SECONDS));
      for (const accountId of await demoPeopleToKeep(tx, KEPT, now))
        await insertDuty(tx, { id: ctx.ids.uuid(), accountId, at: now });
    });
  },
};
