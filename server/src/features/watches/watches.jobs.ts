import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { asService } from '../audit/as-service.ts';
import { announceWatch } from './announce-watch.ts';
import { closeDueWatches } from './watches.queries.ts';

/** Rows of one look; the next look is a second away. */
const BATCH = 50;

/** Ends watches on time. */
export const endWatches: Due = {
  name: 'watches.end',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      for (const { caseId, ...watched } of await closeDueWatches(tx, now, BATCH)) {
        await appendAudit(asService(ctx), tx, {
          action: 'watch.end',
          targetKind: 'case',
          targetId: caseId,
          caseId,
          isAutomatic: true,
        });
        await announceWatch(tx, ctx, watched);
      }
    });
  },
};
