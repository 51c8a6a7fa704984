import type { Ctx } from '../../platform/context.ts';
import { authorize } from '../../policy/authorize.ts';
import { postAndFacts } from '../threads/readable-post.ts';
import { insertWitness } from './witnesses.queries.ts';

/**
 * Notes that the actor opened folded words, where people are called for their author: they get one quiet note afterwards
 * (R21). The answer is the same for all words (R24). @throws {NotFound} for what they may not read.
 */
export async function openFoldedWords(ctx: Ctx, postId: string): Promise<true> {
  const { actor } = ctx;
  const { post, facts } = await postAndFacts(ctx, postId);

  authorize(actor, 'item.read', facts);

  if (actor.kind === 'member' && post.authorId !== actor.id)
    await insertWitness(ctx.db, { itemId: post.id, accountId: actor.id, seenAt: ctx.clock.now() });
  return true;
}
