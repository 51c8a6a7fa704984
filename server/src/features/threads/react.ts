import type { Reaction } from '@between/rules/content.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { tell } from '../notices/tell.ts';
import { countReaction, insertReaction } from './posts.writes.queries.ts';
import { postAfter, readablePost } from './readable-post.ts';
import type { PostRow } from './threads.model.ts';

/** Leaves a supportive reaction, each kind once; its author is told that someone did, never who (ME17). @throws {NotFound} @throws {Forbidden} `own_words`, `not_a_member`, … */
export async function react(
  ctx: Ctx,
  { postId, kind }: { postId: string; kind: Reaction },
): Promise<{ post: PostRow }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const { post, facts } = await readablePost(ctx, postId);

  authorize(actor, 'item.react', facts);

  await transaction(ctx.db, async (tx) => {
    const isNew = await insertReaction(tx, { itemId: post.id, accountId: actor.id, kind, createdAt: ctx.clock.now() });
    if (!isNew) return;
    await countReaction(tx, post.id, kind, 1);
    const isAcrossBlock = post.hasBlockedAuthor || post.isBlockedByAuthor;
    if (post.authorId === null || isAcrossBlock) return;
    await tell(ctx, tx, [
      { accountId: post.authorId, kind: 'reaction', causeId: post.id, threadId: post.threadId, itemId: post.id },
    ]);
  });
  return postAfter(ctx, post.id);
}
