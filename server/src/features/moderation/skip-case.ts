import type { SkipReason } from '@between/rules/moderation.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { CaseRow } from './case.model.ts';
import { actorId, loadCase } from './load-case.ts';
import { moveState } from './move-state.ts';
import { putSkip } from './skips.queries.ts';

/**
 * Passes a case over: it goes back if the actor holds it, and is not offered to them as the next one (MO46). No step says
 * who passed it over. @throws {Conflict} `not_in_crisis_lane`: somebody at risk is handed over, never left.
 */
export async function skipCase(
  ctx: Ctx,
  { caseId, reason }: { caseId: string; reason: SkipReason },
): Promise<{ case: CaseRow }> {
  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadCase(ctx, tx, caseId, 'lock');

    authorize(ctx.actor, 'case.claim', facts);
    if (row.lane === 'crisis') throw new Conflict('not_in_crisis_lane');

    await putSkip(tx, { caseId, accountId: actorId(ctx), reason, skippedAt: ctx.clock.now() });
    if (row.status === 'claimed' && facts.holder === 'actor')
      await moveState(ctx, tx, { case: row, event: 'release', change: { claimedBy: null, leaseUntil: null } });
    return { case: (await loadCase(ctx, tx, caseId, 'look')).row };
  });
}
