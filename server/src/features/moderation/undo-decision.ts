import { CLAIM_LEASE_MINUTES } from '@between/rules/moderation.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { authorize } from '../../policy/authorize.ts';
import type { CaseRow } from './case.model.ts';
import { latestDecision, takeBackDecision } from './decision.queries.ts';
import { actorId, loadCase } from './load-case.ts';
import { lockMeasuredItem, setVisibility } from './measure.queries.ts';
import { moveState } from './move-state.ts';
import { showInPlace } from './show-in-place.ts';

export type UndoDecisionPayload =
  { __typename: 'DecisionUndone'; case: CaseRow } | { __typename: 'UndoTooLate'; case: CaseRow };

/**
 * Takes a decision back before anyone was told: the words are as they were, the case is claimed again, nothing is left
 * but the record. @throws {Forbidden} `not_yours` for anyone else's decision.
 */
export async function undoDecision(ctx: Ctx, caseId: string): Promise<UndoDecisionPayload> {
  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadCase(ctx, tx, caseId, 'lock');
    authorize(ctx.actor, 'case.undo', facts);
    const now = ctx.clock.now();
    const decision = await latestDecision(tx, caseId);
    const isOpen =
      row.status === 'decided' && decision !== null && decision.effectiveAt !== null && decision.effectiveAt > now;
    if (!isOpen) return { __typename: 'UndoTooLate', case: row };

    const item = await lockMeasuredItem(tx, row.itemId);
    const { visibility, removedRule, visibilityAt } = decision.itemBefore;
    if (item.visibility === 'held') {
      await setVisibility(tx, item.id, { visibility, removedRule, at: new Date(visibilityAt) });
      await showInPlace(ctx, tx, item);
    }
    await takeBackDecision(tx, decision.id, now);
    await moveState(ctx, tx, {
      case: row,
      event: 'undo',
      change: { claimedBy: actorId(ctx), leaseUntil: addMinutes(now, CLAIM_LEASE_MINUTES), wakeAt: null },
      audit: { itemId: item.id, reversalOf: decision.id, after: { ...decision.itemBefore } },
    });
    const after = await loadCase(ctx, tx, caseId, 'look');
    return { __typename: 'DecisionUndone', case: after.row };
  });
}
