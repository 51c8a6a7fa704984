import { CLAIM_LEASE_MINUTES, CLAIM_LEAVING_SECONDS } from '@between/rules/moderation.ts';
import { addMinutes, addSeconds } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { authorize } from '../../policy/authorize.ts';
import type { CaseRow } from './case.model.ts';
import { renewLease } from './case.queries.ts';
import { actorId, loadCase } from './load-case.ts';

/**
 * Keeps a claim while the case is open on a screen. A page that closes says so: then the lease ends in moments, unless its
 * holder only reloaded or comes straight back (MO10). @throws {Forbidden} `not_yours` once the lease has ended.
 */
export async function renewClaim(
  ctx: Ctx,
  { caseId, isLeaving }: { caseId: string; isLeaving: boolean },
): Promise<{ case: CaseRow }> {
  const { row, facts } = await loadCase(ctx, ctx.db, caseId, 'look');

  authorize(ctx.actor, 'case.release', facts);

  const now = ctx.clock.now();
  const until = isLeaving ? addSeconds(now, CLAIM_LEAVING_SECONDS) : addMinutes(now, CLAIM_LEASE_MINUTES);
  const isRenewed = await renewLease(ctx.db, caseId, actorId(ctx), now, until);
  // Colleagues who look at it read until when; the queue does not show that.
  if (isRenewed) ctx.live.notice(`case:${caseId}`, 'case.changed', { caseId, version: row.version });
  const after = await loadCase(ctx, ctx.db, caseId, 'look');
  return { case: after.row };
}
