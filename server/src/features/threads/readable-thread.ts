import type { Ctx } from '../../platform/context.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import type { ReplyFacts } from '../../policy/thread.policy.ts';
import { isUnstaffed } from '../duty/is-staffed.ts';
import { groupFacts } from '../groups/groups.model.ts';
import { groupStanding } from '../groups/group-standing.ts';
import { hasFirstSteps } from './threads.loaders.ts';
import type { ThreadRow } from './threads.model.ts';
import { type BlockFacts, idOf, threadWithFacts } from './threads.queries.ts';

/** A thread the actor may read. @throws {NotFound} also for one that exists but is not theirs to know. */
export async function readableThread(ctx: Ctx, threadId: string): Promise<ThreadRow> {
  const found = await threadWithFacts(ctx.db, threadId, idOf(ctx.actor));
  if (found === null) throw unknownTo(ctx);

  authorize(ctx.actor, 'thread.read', {
    group: groupFacts(await groupStanding(ctx, found.thread.groupId)),
    opening: openingFacts(found.thread, found.blocks),
  });

  return found.thread;
}

/** Everything the rules about a reply look at. */
export async function replyFacts(ctx: Ctx, thread: ThreadRow, blocks: BlockFacts): Promise<ReplyFacts> {
  const [standing, hasSteps] = await Promise.all([groupStanding(ctx, thread.groupId), hasFirstSteps(ctx)]);
  return {
    group: groupFacts(standing),
    opening: openingFacts(thread, blocks),
    isLocked: thread.lockedAt !== null,
    hasFirstSteps: hasSteps,
    isUnstaffed: await isUnstaffed(ctx.db, ctx.clock.now(), standing.group),
  };
}

function openingFacts({ groupId, opening }: ThreadRow, blocks: BlockFacts): ReplyFacts['opening'] {
  return {
    item: { authorId: opening.authorId, groupId, visibility: opening.visibility, hidesHandle: opening.hidesHandle },
    ...blocks,
  };
}
