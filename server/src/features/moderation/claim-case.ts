import { CLAIM_LEASE_MINUTES } from '@between/rules/moderation.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { authorize, rulingOf } from '../../policy/authorize.ts';
import { tellSeen } from '../safety/tell-seen.ts';
import { assertMayTake } from '../wellness/may-take.ts';
import { caseFacts, type CaseRow } from './case.model.ts';
import { actorId, type LoadedCase, loadCase } from './load-case.ts';
import { moveState } from './move-state.ts';

export type ClaimCasePayload =
  { __typename: 'CaseClaimed'; case: CaseRow } | { __typename: 'CaseTaken'; by: string; until: Date };

/**
 * Takes a case for the time of a lease. A claim whose lease has ended is given back first, also before the ticker saw it.
 * @throws {NotFound} when the actor may not know the case. @throws {Conflict} when it is not waiting to be claimed, when the actor takes none of its topics, or is to rest first.
 */
export async function claimCase(ctx: Ctx, caseId: string): Promise<ClaimCasePayload> {
  return transaction(ctx.db, async (tx) => {
    const loaded = await loadCase(ctx, tx, caseId, 'lock');
    const { row } = loaded;
    if (isTaken(ctx, loaded)) {
      return { __typename: 'CaseTaken', by: row.claimedByHandle ?? '', until: row.leaseUntil ?? ctx.clock.now() };
    }
    const taken = await claimWithin(ctx, tx, loaded);
    return { __typename: 'CaseClaimed', case: taken.row };
  });
}

/** Somebody else has it, and the actor could take it otherwise. */
export function isTaken(ctx: Pick<Ctx, 'actor'>, { facts }: LoadedCase): boolean {
  return facts.holder === 'other' && rulingOf(ctx.actor, 'case.claim', { ...facts, holder: 'nobody' }) === 'yes';
}

/** The same as a part of a larger step that has locked the case and seen that it is not taken; answers it as it is then. */
export async function claimWithin(ctx: Ctx, tx: Tx, loaded: LoadedCase): Promise<LoadedCase> {
  const { row, facts } = loaded;
  authorize(ctx.actor, 'case.claim', facts);
  if (facts.holder === 'actor' && row.status === 'claimed') return loaded;
  const by = { claimedBy: actorId(ctx), claimedByHandle: ctx.actor.kind === 'member' ? ctx.actor.handle : null };
  await assertMayTake(ctx, tx, { accountId: by.claimedBy, caseId: row.id });

  const now = ctx.clock.now();
  const nobody = { claimedBy: null, leaseUntil: null };
  const free =
    row.status === 'claimed'
      ? { ...row, ...(await moveState(ctx, tx, { case: row, event: 'lease_end', change: nobody })) }
      : row;
  const leaseUntil = addMinutes(now, CLAIM_LEASE_MINUTES);
  const change = { claimedBy: by.claimedBy, leaseUntil };
  const next = await moveState(ctx, tx, { case: free, event: 'claim', change });
  await tellSeen(ctx, tx, row.itemId);
  // Nothing else of it changes with a claim: it is not read again.
  const claimed = { ...free, ...next, ...by, leaseUntil };
  return { row: claimed, facts: caseFacts(ctx.actor, claimed, now) };
}
