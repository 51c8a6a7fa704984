import { DUTY_SILENT_MINUTES } from '@between/rules/moderation.ts';
import type { Due } from '../../jobs/job.ts';
import { addMinutes } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { asService } from '../audit/as-service.ts';
import { closeDuty, silentDuties } from './duty.queries.ts';

const BATCH = 50;

/** Ends duties that have been silent too long: "staffed now" must never be older than that. */
export const endSilentDuties: Due = {
  name: 'duty.silent',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      for (const duty of await silentDuties(tx, addMinutes(now, -DUTY_SILENT_MINUTES), BATCH)) {
        await closeDuty(tx, duty.id, now);
        await appendAudit(asService(ctx), tx, { action: 'duty.lapse', targetKind: 'duty', targetId: duty.id });
      }
    });
  },
};
