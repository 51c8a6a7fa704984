import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { requireFreshProof } from '../accounts/fresh-proof.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { tell } from '../notices/tell.ts';
import { notToldOf } from './disclosure.model.ts';
import { insertDisclosure, openDisclosure, teamOf } from './disclosure.queries.ts';
import { crisisOfRelease } from './load-disclosure.ts';
import { type ReleasePayload, readRelease } from './read-releases.ts';

/**
 * Asks a second person to release what is needed to find somebody whose life is in danger now (R17). Asking again while
 * one waits answers that one. @throws {Forbidden} `only_imminent`. @throws {Unauthenticated} `prove_again`.
 */
export async function askRelease(ctx: Ctx, input: { crisisCaseId: string; reason: string }): Promise<ReleasePayload> {
  const reason = intake(input.reason, { kind: 'decisionReason', field: 'reason' }).body;
  const id = await transaction(ctx.db, async (tx) => {
    const { crisis, facts } = await crisisOfRelease(ctx, tx, input.crisisCaseId, 'lock');

    authorize(ctx.actor, 'disclosure.ask', facts);
    const actor = requireFreshProof(ctx);
    const open = await openDisclosure(tx, crisis.id);
    if (open !== null) return open.id;

    const now = ctx.clock.now();
    const made = ctx.ids.uuid();
    const reasonSealed = await ctx.vault.seal(tx, { kind: 'crisis_case', id: crisis.id }, reason, now);
    await insertDisclosure(tx, { id: made, crisisCaseId: crisis.id, askedBy: actor.id, askedAt: now, reasonSealed });
    await appendAudit(ctx, tx, {
      action: 'disclosure.ask',
      targetKind: 'case',
      targetId: crisis.caseId,
      caseId: crisis.caseId,
    });
    const team = await teamOf(tx, { groupId: crisis.groupId, exceptIds: notToldOf(crisis, [actor.id]), now });
    await tell(
      ctx,
      tx,
      team.map((accountId) => ({ accountId, kind: 'team', causeId: made, detail: 'release_second' })),
    );
    return made;
  });
  return readRelease(ctx, id);
}
