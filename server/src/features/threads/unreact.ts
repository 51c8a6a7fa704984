import type { Reaction } from '@between/rules/content.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { countReaction, deleteReaction } from './posts.writes.queries.ts';
import { postAfter, readablePost } from './readable-post.ts';
import type { PostRow } from './threads.model.ts';

/** Takes one's own reaction back; taking back what is not there changes nothing. @throws {NotFound} */
export async function unreact(
  ctx: Ctx,
  { postId, kind }: { postId: string; kind: Reaction },
): Promise<{ post: PostRow }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const { post } = await readablePost(ctx, postId);

  await transaction(ctx.db, async (tx) => {
    const wasThere = await deleteReaction(tx, { itemId: post.id, accountId: actor.id, kind });
    if (wasThere) await countReaction(tx, post.id, kind, -1);
  });
  return postAfter(ctx, post.id);
}
