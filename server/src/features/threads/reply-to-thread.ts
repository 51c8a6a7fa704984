import type { ReplyInput } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, Unauthenticated } from '../../platform/errors.ts';
import { unknownTo } from '../../policy/authorize.ts';
import type { Member } from '../../policy/actor.ts';
import { isReadFirst } from '../../policy/group.policy.ts';
import { checkPlace } from '../drafts/drafts.model.ts';
import { takeTurn } from '../postvention/take-turn.ts';
import { holdBackNewcomers } from '../raid/hold-back-newcomers.ts';
import { askedForHelp, asksForHelp } from '../safety/asks-for-help.ts';
import { takeForReview } from '../review-first/take-for-review.ts';
import { raiseWords } from '../safety/raise-words.ts';
import { settleWords } from '../safety/settle-words.ts';
import { authorizeToWrite, takeWhileClosed } from '../safety/while-closed.ts';
import { type AroundReply, insertReply } from './insert-reply.queries.ts';
import { sentBefore } from './posts.queries.ts';
import type { NewPost } from './posts.writes.queries.ts';
import { postAfter } from './readable-post.ts';
import { type ReplyReading, replyReading } from './reply-facts.queries.ts';
import { replyNotices } from './reply-notices.ts';
import { isSentTwice } from './sent-twice.ts';
import { takeWords, type TakenWords } from './take-words.ts';
import { waitForTurn } from './wait-for-turn.ts';
import { TELL_FOLLOWERS, TOLD_AT_ONCE } from './tell-followers.ts';
import type { PostRow } from './threads.model.ts';

interface Replied {
  post: PostRow;
  /** These words ask for people: their author sees where to find them. */
  showsHelp: boolean;
}

/** A reply with all that the intake said of it. */
type TakenReply = NewPost & TakenWords;

/**
 * Replies in a thread; the same `clientId` again answers the post that is there. Asks once and writes once.
 * @throws {NotFound} @throws {Forbidden} `locked`, `not_a_member`, `agreement_changed`, `first_steps`, `read_only`, `unstaffed`, …
 */
export async function replyToThread(ctx: Ctx, input: ReplyInput): Promise<Replied> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const { threadId, clientId } = input;
  const [now, listeners] = [ctx.clock.now(), TOLD_AT_ONCE + 1];
  const found = await replyReading(ctx.db, { threadId, now, clientId, actorId: actor.id, listeners });
  if (found === null) throw unknownTo(ctx);

  const isClosed = authorizeToWrite(actor, 'thread.reply', found.facts);

  if (found.stored !== null) return storedReply(ctx, found.stored, threadId);
  const taken = await settleWords(ctx, ctx.db, actor.id, takeWords(input));
  await holdBackNewcomers(ctx, { accountId: actor.id, words: taken, as: 'post' });
  if (found.isSlow) await takeTurn(ctx, ctx.db, { actor, groupId: found.groupId, words: taken });
  waitForTurn(found, { actor, words: taken, now });
  const open = isClosed ? takeWhileClosed(taken) : taken;
  const words = isReadFirst(actor, found.groupId, found.isReadFirst) ? takeForReview(open) : open;
  const post = newReply(ctx, actor, found, { ...input, words });

  try {
    await storeReply(ctx, post, aroundReply(ctx, post, found));
  } catch (error) {
    if (!isSentTwice(error)) throw error;
    return storedReply(ctx, await sentBefore(ctx.db, actor.id, clientId), threadId);
  }
  return { post: postOf(post, actor, found), showsHelp: asksForHelp(post) };
}

/** Calm words are one statement. What the engine raised, or somebody reads first, brings its case with it, or is not stored at all. */
async function storeReply(ctx: Ctx, post: TakenReply, around: AroundReply): Promise<void> {
  if (post.verdict === null && post.holdReason === null) return insertReply(ctx.db, post, around);
  const { id: itemId, authorId, groupId } = post;
  await transaction(ctx.db, async (tx) => {
    await insertReply(tx, post, around);
    await raiseWords(ctx, tx, { itemId, itemVersion: 1, authorId, groupId, taken: post, source: 'engine' });
  });
}

function newReply(
  ctx: Ctx,
  actor: Member,
  { groupId, hidBefore }: ReplyReading,
  { words, ...input }: ReplyInput & { words: TakenWords },
): TakenReply {
  return {
    ...words,
    id: ctx.ids.uuid(),
    threadId: input.threadId,
    groupId,
    authorId: actor.id,
    clientId: input.clientId,
    hidesHandle: input.hidesHandle ?? hidBefore ?? false,
    at: ctx.clock.now(),
  };
}

/** Notices for the first followers, a job for the rest of a crowd, and the draft that is sent now. */
function aroundReply(ctx: Ctx, post: NewPost, { facts, listeners }: ReplyReading): AroundReply {
  const { id: itemId, threadId, authorId } = post;
  // Words that wait out of sight are nobody's news yet: whoever gives them free tells of them.
  const heard = post.visibility === 'published' ? listeners : [];
  const told = heard.slice(0, TOLD_AT_ONCE);
  const thread = { id: threadId, opening: { authorId: facts.opening.item.authorId } };
  return {
    notices: replyNotices(ctx, { threadId, itemId }, told),
    jobs:
      heard.length > TOLD_AT_ONCE
        ? [{ task: TELL_FOLLOWERS, payload: { thread, itemId, authorId, after: told.at(-1)?.accountId } }]
        : [],
    draftPlace: checkPlace(`thread:${threadId}`),
  };
}

/** The reply as it was stored a moment ago: nothing else can have happened to it yet. */
function postOf(post: TakenReply, actor: Member, { openingId, facts }: ReplyReading): PostRow {
  const { at, clientId: _clientId, htmlVersion: _htmlVersion, contentTopics, ...words } = post;
  const { authorId, hidesHandle } = facts.opening.item;
  return {
    ...words,
    contentTopics: [...contentTopics],
    authorHandle: actor.handle,
    removedRule: null,
    version: 1,
    createdAt: at,
    editedAt: null,
    visibilityAt: at,
    reactionCounts: {},
    myReactions: [],
    isBlockedByAuthor: false,
    hasBlockedAuthor: false,
    openingId,
    openingAuthorId: authorId,
    openingHidesHandle: hidesHandle,
    isLocked: facts.isLocked,
    hasLeftOut: post.shownBody !== null,
    redactedRule: null,
  };
}

/** @throws {Conflict} when the id was used for words elsewhere. */
async function storedReply(ctx: Ctx, stored: ReplyReading['stored'], threadId: string): Promise<Replied> {
  if (stored === null || stored.threadId !== threadId) throw new Conflict('sent_twice');
  return { ...(await postAfter(ctx, stored.itemId)), showsHelp: await askedForHelp(ctx, stored.itemId) };
}
