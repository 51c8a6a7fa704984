import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { asService } from '../audit/as-service.ts';
import { closeDueExceptions } from './exceptions.queries.ts';

/** Rows of one look; the next look is a second away. */
const BATCH = 50;

/** The place's own limits hold again on time. */
export const endExceptions: Due = {
  name: 'wellness.end_exceptions',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      for (const targetId of await closeDueExceptions(tx, now, BATCH))
        await appendAudit(asService(ctx), tx, {
          action: 'wellness.loosen_end',
          targetKind: 'account',
          targetId,
          isAutomatic: true,
        });
    });
  },
};
