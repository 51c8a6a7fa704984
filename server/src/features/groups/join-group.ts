import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, NotFound, Unauthenticated } from '../../platform/errors.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import { type GroupRow, groupFacts } from './groups.model.ts';
import { currentAgreements, recountMembers, standingBy, upsertMembership } from './groups.queries.ts';

export interface AcceptAgreement {
  groupId: string;
  version: number;
}

/**
 * Accepts the agreement that was on screen; who was not a member becomes one. Accepting again after a change is the same act.
 * @throws {NotFound} for a group the actor may not know. @throws {Conflict} `agreement_changed` when the text changed meanwhile.
 */
export async function joinGroup(ctx: Ctx, { groupId, version }: AcceptAgreement): Promise<{ group: GroupRow }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const standing = await standingBy(ctx.db, { id: groupId }, actor.id);
  if (standing === null) throw unknownTo(ctx);

  authorize(actor, 'group.join', groupFacts(standing));

  await transaction(ctx.db, async (tx) => {
    const [agreement] = await currentAgreements(tx, [groupId]);
    if (agreement === undefined || agreement.version !== version) throw new Conflict('agreement_changed');
    await upsertMembership(tx, { groupId, accountId: actor.id, agreementId: agreement.id, at: ctx.clock.now() });
    await recountMembers(tx, groupId);
  });
  return groupAfter(ctx, groupId);
}

/** The group as it stands after a write. */
export async function groupAfter(ctx: Ctx, groupId: string): Promise<{ group: GroupRow }> {
  const standing = await standingBy(ctx.db, { id: groupId }, ctx.actor.kind === 'member' ? ctx.actor.id : null);
  if (standing === null) throw new NotFound();
  return { group: standing.group };
}
