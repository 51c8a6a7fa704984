import type { Ctx } from '../../platform/context.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import type { PlacedItemFacts } from '../../policy/item.policy.ts';
import { groupFacts } from '../groups/groups.model.ts';
import { groupStanding } from '../groups/group-standing.ts';
import { postWithFacts } from './posts.queries.ts';
import { postItemFacts, type PostRow } from './threads.model.ts';
import { idOf, threadWithFacts } from './threads.queries.ts';

/** A post the actor may read, with the facts that further rules ask for. @throws {NotFound} */
export async function readablePost(ctx: Ctx, postId: string): Promise<{ post: PostRow; facts: PlacedItemFacts }> {
  const { post, facts } = await postAndFacts(ctx, postId);

  authorize(ctx.actor, 'item.read', facts);

  return { post, facts };
}

/** A post with its facts, nothing decided yet: for rules that are open to people who may not read. @throws {NotFound} when there is none. */
export async function postAndFacts(ctx: Ctx, postId: string): Promise<{ post: PostRow; facts: PlacedItemFacts }> {
  const post = await postWithFacts(ctx.db, postId, idOf(ctx.actor));
  if (post === null) throw unknownTo(ctx);
  const group = groupFacts(await groupStanding(ctx, post.groupId));
  return {
    post,
    facts: {
      subject: postItemFacts(post),
      group,
      opening: post.id === post.openingId ? null : await openingFactsOf(ctx, post),
    },
  };
}

async function openingFactsOf(ctx: Ctx, post: PostRow): Promise<PlacedItemFacts['opening']> {
  const found = await threadWithFacts(ctx.db, post.threadId, idOf(ctx.actor));
  if (found === null) throw unknownTo(ctx);
  const { opening, groupId } = found.thread;
  return {
    item: { authorId: opening.authorId, groupId, visibility: opening.visibility, hidesHandle: opening.hidesHandle },
    ...found.blocks,
  };
}

/** The post as it stands after a write. */
export async function postAfter(ctx: Ctx, postId: string): Promise<{ post: PostRow }> {
  const post = await postWithFacts(ctx.db, postId, idOf(ctx.actor));
  if (post === null) throw unknownTo(ctx);
  return { post };
}
