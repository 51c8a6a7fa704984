import type { StartThreadInput } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, Unauthenticated } from '../../platform/errors.ts';
import { intakeLine } from '../../platform/intake.ts';
import { discardDraft } from '../drafts/discard-draft.ts';
import { isUnstaffed } from '../duty/is-staffed.ts';
import { groupFacts } from '../groups/groups.model.ts';
import { groupStanding } from '../groups/group-standing.ts';
import { takeTurn } from '../postvention/take-turn.ts';
import { holdBackNewcomers } from '../raid/hold-back-newcomers.ts';
import { asksForHelp, askedForHelp } from '../safety/asks-for-help.ts';
import { isReadFirst } from '../review-first/is-read-first.ts';
import { takeForReview } from '../review-first/take-for-review.ts';
import { raiseWords } from '../safety/raise-words.ts';
import { settleWords } from '../safety/settle-words.ts';
import { authorizeToWrite, takeWhileClosed } from '../safety/while-closed.ts';
import { sentBefore } from './posts.queries.ts';
import { insertThread } from './posts.writes.queries.ts';
import { readableThread } from './readable-thread.ts';
import { isSentTwice } from './sent-twice.ts';
import { takeWords } from './take-words.ts';
import { hasFirstSteps } from './threads.loaders.ts';
import type { ThreadRow } from './threads.model.ts';

/**
 * Starts a thread; the same `clientId` again answers the thread that is there.
 * @throws {NotFound} for a group the actor may not know. @throws {Forbidden} `not_a_member`, `agreement_changed`, `first_steps`, `unstaffed`, …
 */
export async function startThread(
  ctx: Ctx,
  input: StartThreadInput,
): Promise<{ thread: ThreadRow; showsHelp: boolean }> {
  const { actor } = ctx;
  const { groupId, clientId, intent } = input;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const [standing, hasSteps, stored] = await Promise.all([
    groupStanding(ctx, groupId),
    hasFirstSteps(ctx),
    sentBefore(ctx.db, actor.id, clientId),
  ]);

  const isClosed = authorizeToWrite(actor, 'thread.start', {
    group: groupFacts(standing),
    hasFirstSteps: hasSteps,
    isUnstaffed: await isUnstaffed(ctx.db, ctx.clock.now(), standing.group),
  });

  if (stored !== null) return threadAfter(ctx, stored);
  const title = intakeLine(input.title, { kind: 'title', field: 'title' });
  const taken = await settleWords(ctx, ctx.db, actor.id, takeWords(input, title));
  await holdBackNewcomers(ctx, {
    accountId: actor.id,
    words: { ...taken, body: `${title}\n${taken.body}` },
    as: 'post',
  });
  await takeTurn(ctx, ctx.db, { actor, groupId, words: taken });
  const open = isClosed ? takeWhileClosed(taken) : taken;
  const words = (await isReadFirst(ctx, groupId)) ? takeForReview(open) : open;
  const threadId = ctx.ids.uuid();
  const post = {
    ...words,
    id: ctx.ids.uuid(),
    threadId,
    groupId,
    authorId: actor.id,
    clientId,
    hidesHandle: input.hidesHandle ?? false,
    at: ctx.clock.now(),
  };

  try {
    await transaction(ctx.db, async (tx) => {
      await insertThread(tx, post, { title: words.shownTitle, intent });
      await raiseWords(ctx, tx, {
        itemId: post.id,
        itemVersion: 1,
        authorId: actor.id,
        groupId,
        taken: words,
        source: 'engine',
        wholeTitle: title,
      });
      await discardDraft(ctx, tx, `group:${groupId}`);
    });
  } catch (error) {
    if (!isSentTwice(error)) throw error;
    const first = await sentBefore(ctx.db, actor.id, clientId);
    if (first === null) throw new Conflict('sent_twice');
    return threadAfter(ctx, first);
  }
  return { thread: await readableThread(ctx, threadId), showsHelp: asksForHelp(words) };
}

async function threadAfter(
  ctx: Ctx,
  { itemId, threadId }: { itemId: string; threadId: string },
): Promise<{ thread: ThreadRow; showsHelp: boolean }> {
  return { thread: await readableThread(ctx, threadId), showsHelp: await askedForHelp(ctx, itemId) };
}
