import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { asService } from '../audit/as-service.ts';
import { lockThread, slowThread, threadsToOpen } from './measure.queries.ts';

/** Rows of one look; the next look is a second away. */
const BATCH = 50;

/** Threads open, and go at their own pace again, when their time has come (MO28). */
export const openThreads: Due = {
  name: 'moderation.threads',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      for (const { id, lockedUntil, slowUntil } of await threadsToOpen(tx, now, BATCH)) {
        const isUnlocked = lockedUntil !== null && lockedUntil <= now;
        const isQuick = slowUntil !== null && slowUntil <= now;
        if (isUnlocked) await lockThread(tx, id, { lockedAt: null, lockReason: '', lockedUntil: null });
        if (isQuick) await slowThread(tx, id, { slowSeconds: 0, slowReason: '', slowUntil: null });
        await appendAudit(asService(ctx), tx, {
          action: 'thread.open',
          targetKind: 'thread',
          targetId: id,
          before: { lockedUntil, slowUntil },
          after: { isUnlocked, isQuick },
          isAutomatic: true,
        });
      }
    });
  },
};
