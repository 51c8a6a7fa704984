import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound, Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { type GroupRow, groupFacts } from './groups.model.ts';
import { endMembership, recountMembers, standingBy } from './groups.queries.ts';
import { groupAfter } from './join-group.ts';

/** Leaves a group; what was written there stays until its author removes it. @throws {NotFound} when not a member. */
export async function leaveGroup(ctx: Ctx, groupId: string): Promise<{ group: GroupRow }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const standing = await standingBy(ctx.db, { id: groupId }, actor.id);
  if (standing === null) throw new NotFound();

  authorize(actor, 'group.leave', groupFacts(standing));

  await transaction(ctx.db, async (tx) => {
    await endMembership(tx, groupId, actor.id, ctx.clock.now());
    await recountMembers(tx, groupId);
    announce(tx, ctx, (live) => live.recheck([actor.id]));
  });
  return groupAfter(ctx, groupId);
}
