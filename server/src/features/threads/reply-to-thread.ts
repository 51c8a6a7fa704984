import type { ReplyInput } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, Unauthenticated } from '../../platform/errors.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import type { Member } from '../../policy/actor.ts';
import { discardDraft } from '../drafts/discard-draft.ts';
import { hidBefore, sentBefore } from './posts.queries.ts';
import { insertReply, type NewPost } from './posts.writes.queries.ts';
import { postAfter } from './readable-post.ts';
import { replyFacts } from './readable-thread.ts';
import { isSentTwice } from './sent-twice.ts';
import { takeWords } from './take-words.ts';
import { tellFollowers } from './tell-followers.ts';
import type { PostRow, ThreadRow } from './threads.model.ts';
import { threadWithFacts } from './threads.queries.ts';

/**
 * Replies in a thread; the same `clientId` again answers the post that is there.
 * @throws {NotFound} @throws {Forbidden} `locked`, `not_a_member`, `agreement_changed`, `first_steps`, `read_only`, …
 */
export async function replyToThread(ctx: Ctx, input: ReplyInput): Promise<{ post: PostRow }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const [found, stored, hid] = await Promise.all([
    threadWithFacts(ctx.db, input.threadId, actor.id),
    sentBefore(ctx.db, actor.id, input.clientId),
    hidBefore(ctx.db, input.threadId, actor.id),
  ]);
  if (found === null) throw unknownTo(ctx);

  authorize(actor, 'thread.reply', await replyFacts(ctx, found.thread, found.blocks));

  if (stored !== null) return storedReply(ctx, stored, input.threadId);
  const post = newReply(ctx, actor, found.thread, { ...input, hidesHandle: input.hidesHandle ?? hid ?? false });

  try {
    await transaction(ctx.db, async (tx) => {
      await insertReply(tx, post);
      await tellFollowers(ctx, tx, { thread: found.thread, itemId: post.id, authorId: actor.id });
      await discardDraft(ctx, tx, `thread:${post.threadId}`);
    });
  } catch (error) {
    if (!isSentTwice(error)) throw error;
    return storedReply(ctx, await sentBefore(ctx.db, actor.id, input.clientId), input.threadId);
  }
  return postAfter(ctx, post.id);
}

function newReply(ctx: Ctx, actor: Member, thread: ThreadRow, input: ReplyInput & { hidesHandle: boolean }): NewPost {
  return {
    ...takeWords(input),
    id: ctx.ids.uuid(),
    threadId: thread.id,
    groupId: thread.groupId,
    authorId: actor.id,
    clientId: input.clientId,
    hidesHandle: input.hidesHandle,
    at: ctx.clock.now(),
  };
}

/** @throws {Conflict} when the id was used for words elsewhere. */
async function storedReply(
  ctx: Ctx,
  stored: { itemId: string; threadId: string } | null,
  threadId: string,
): Promise<{ post: PostRow }> {
  if (stored === null || stored.threadId !== threadId) throw new Conflict('sent_twice');
  return postAfter(ctx, stored.itemId);
}
