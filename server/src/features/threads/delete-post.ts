import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { markDeleted } from './posts.writes.queries.ts';
import { postAfter, postAndFacts } from './readable-post.ts';
import type { PostRow } from './threads.model.ts';
import { recountReplies } from './threads.queries.ts';

/** Takes one's own words away; a mark stays in their place, the words can be copied for 30 days (ME15, ME28). @throws {NotFound} @throws {Forbidden} `not_yours`. */
export async function deletePost(ctx: Ctx, postId: string): Promise<{ post: PostRow }> {
  const { post, facts } = await postAndFacts(ctx, postId);

  authorize(ctx.actor, 'item.delete', facts);

  await transaction(ctx.db, async (tx) => {
    await markDeleted(tx, post.id, ctx.clock.now());
    await recountReplies(tx, post.threadId);
    announce(tx, ctx, (live) => live.notice('queue', 'item.changed', { itemId: post.id }));
  });
  return postAfter(ctx, post.id);
}
