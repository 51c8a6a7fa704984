import { MANY_MOST } from '@between/rules/many.ts';
import type { Ctx } from '../../platform/context.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { actorId } from '../moderation/load-case.ts';
import { undoDecision } from '../moderation/undo-decision.ts';
import { leftOut, leftOutBy, type ManyOutcome, type ManyPayload } from './many.model.ts';
import { casesOfBatch } from './many.queries.ts';

/** Takes back what the actor decided together, each as alone; what was told meanwhile stays and is named. @throws {NotFound} for a batch of nobody's or of somebody else's. */
export async function undoMany(ctx: Ctx, batchId: string): Promise<ManyPayload> {
  authorize(ctx.actor, 'desk.open', null);
  const caseIds = await casesOfBatch(ctx.db, { batchId, deciderId: actorId(ctx), limit: MANY_MOST });
  if (caseIds.length === 0) throw new NotFound();

  const outcomes: ManyOutcome[] = [];
  for (const caseId of caseIds)
    outcomes.push(
      await undoDecision(ctx, caseId).then(
        ({ __typename }): ManyOutcome =>
          __typename === 'DecisionUndone' ? { caseId, result: 'undone', reason: null } : leftOut(caseId, 'undo_late'),
        (error: unknown) => leftOutBy(caseId, error),
      ),
    );
  return { batchId, undoUntil: null, outcomes };
}
