import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { cleanDescription, type GroupDescription, habitsOf } from './create-group.ts';
import { type GroupRow, groupFacts } from './groups.model.ts';
import { standingBy } from './groups.queries.ts';
import { updateGroup } from './groups.writes.queries.ts';
import { groupAfter } from './join-group.ts';

/** Changes how a group presents itself; its address stays, since people have it. */
export async function editGroup(
  ctx: Ctx,
  { groupId, ...input }: GroupDescription & { groupId: string },
): Promise<{ group: GroupRow }> {
  const standing = await standingBy(ctx.db, { id: groupId }, ctx.actor.kind === 'member' ? ctx.actor.id : null);
  if (standing === null) throw unknownTo(ctx);

  authorize(ctx.actor, 'group.manage', groupFacts(standing));

  const { name, purpose, visibility, closesUnstaffed, reviewsEveryPost, reviewedFirstPosts } = standing.group;
  const change = { ...cleanDescription(input), ...habitsOf(input, standing.group) };
  await transaction(ctx.db, async (tx) => {
    await updateGroup(tx, groupId, change);
    await appendAudit(ctx, tx, {
      action: 'group.edit',
      targetKind: 'group',
      targetId: groupId,
      before: { name, purpose, visibility, closesUnstaffed, reviewsEveryPost, reviewedFirstPosts },
      after: { ...change },
    });
  });
  return groupAfter(ctx, groupId);
}
