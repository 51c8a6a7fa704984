import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { asService } from '../audit/as-service.ts';
import { tell } from '../notices/tell.ts';
import { liftEndedLimits } from './limits.queries.ts';
import { settleLife } from './settle-life.ts';

/** Rows of one look; the next look is a second away. */
const BATCH = 50;

/** Limits end on their time, and whoever had them is told (MO51); the policy has not counted them since that very moment. */
export const endLimits: Due = {
  name: 'moderation.limits',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      const ended = await liftEndedLimits(tx, now, BATCH);
      for (const accountId of new Set(ended.map((limit) => limit.accountId))) await settleLife(ctx, tx, accountId);
      await tell(
        ctx,
        tx,
        ended.map(({ id, accountId, decisionId }) => ({
          accountId,
          kind: 'moderation_decision',
          causeId: id,
          detail: 'limit_ended',
          ...(decisionId === null ? {} : { decisionId }),
        })),
      );
      for (const { accountId, kind, caseId, decisionId } of ended)
        await appendAudit(asService(ctx), tx, {
          action: 'restriction.end',
          targetKind: 'account',
          targetId: accountId,
          ...(caseId === null ? {} : { caseId }),
          after: { kind, decisionId },
          isAutomatic: true,
        });
    });
  },
};
