import { CLAIM_LEASE_MINUTES } from '@between/rules/moderation.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { authorize, rulingOf } from '../../policy/authorize.ts';
import { tellSeen } from '../safety/tell-seen.ts';
import { assertMayTake } from '../wellness/may-take.ts';
import type { CaseRow } from './case.model.ts';
import { actorId, loadCase } from './load-case.ts';
import { moveState } from './move-state.ts';

export type ClaimCasePayload =
  { __typename: 'CaseClaimed'; case: CaseRow } | { __typename: 'CaseTaken'; by: string; until: Date };

/**
 * Takes a case for the time of a lease. A claim whose lease has ended is given back first, also before the ticker saw it.
 * @throws {NotFound} when the actor may not know the case. @throws {Conflict} when it is not waiting to be claimed, when the actor takes none of its topics, or is to rest first.
 */
export async function claimCase(ctx: Ctx, caseId: string): Promise<ClaimCasePayload> {
  return transaction(ctx.db, (tx) => claimWithin(ctx, tx, caseId));
}

/** The same as a part of a larger step. */
export async function claimWithin(ctx: Ctx, tx: Tx, caseId: string): Promise<ClaimCasePayload> {
  const { row, facts } = await loadCase(ctx, tx, caseId, 'lock');
  const now = ctx.clock.now();
  if (facts.holder === 'other' && rulingOf(ctx.actor, 'case.claim', { ...facts, holder: 'nobody' }) === 'yes') {
    return { __typename: 'CaseTaken', by: row.claimedByHandle ?? '', until: row.leaseUntil ?? now };
  }
  authorize(ctx.actor, 'case.claim', facts);
  if (facts.holder === 'actor' && row.status === 'claimed') return { __typename: 'CaseClaimed', case: row };
  await assertMayTake(ctx, tx, { accountId: actorId(ctx), caseId });

  const free =
    row.status === 'claimed'
      ? {
          ...row,
          ...(await moveState(ctx, tx, {
            case: row,
            event: 'lease_end',
            change: { claimedBy: null, leaseUntil: null },
          })),
        }
      : row;
  const change = { claimedBy: actorId(ctx), leaseUntil: addMinutes(now, CLAIM_LEASE_MINUTES) };
  await moveState(ctx, tx, { case: free, event: 'claim', change });
  await tellSeen(ctx, tx, row.itemId);
  const after = await loadCase(ctx, tx, caseId, 'look');
  return { __typename: 'CaseClaimed', case: after.row };
}
