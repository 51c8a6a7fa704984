import type { EditPostInput } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import type { Taken } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { discardDraft } from '../drafts/discard-draft.ts';
import { keepLeftOut } from '../moderation/keep-left-out.ts';
import { holdBackNewcomers } from '../raid/hold-back-newcomers.ts';
import { asksForHelp } from '../safety/asks-for-help.ts';
import { isReadFirst } from '../review-first/is-read-first.ts';
import { staysHeld } from '../review-first/stays-held.ts';
import { takeForReview } from '../review-first/take-for-review.ts';
import { raiseWords } from '../safety/raise-words.ts';
import { settleWords } from '../safety/settle-words.ts';
import { updateWords } from './posts.writes.queries.ts';
import { postAfter, postAndFacts } from './readable-post.ts';
import { takeWords } from './take-words.ts';
import type { PostRow } from './threads.model.ts';
import { idOf, recountReplies } from './threads.queries.ts';

type EditPostPayload =
  | { __typename: 'PostEdited'; post: PostRow; showsHelp: boolean }
  | { __typename: 'PostChangedMeanwhile'; post: PostRow };

/**
 * Changes one's own words; the words before are kept for moderators (ME15). New words are judged anew; what is held stays
 * held, whatever it is changed into. @throws {NotFound} @throws {Forbidden} `not_yours`, `locked`, …
 */
export async function editPost(ctx: Ctx, input: EditPostInput): Promise<EditPostPayload> {
  const { post, facts } = await postAndFacts(ctx, input.postId);

  authorize(ctx.actor, 'item.edit', { ...facts, isLocked: post.isLocked });

  if (post.version !== input.version) return { __typename: 'PostChangedMeanwhile', post };
  const taken = await keepLeftOut(ctx.db, post.id, takeWords(input));
  const settled = await settleWords(ctx, ctx.db, idOf(ctx.actor), taken);
  const words = await readAgain(ctx, post, settled);
  await holdBackNewcomers(ctx, { accountId: idOf(ctx.actor), words, as: 'post' });
  const visibility = post.visibility === 'held' && (await staysHeld(ctx, post.id, words)) ? 'held' : words.visibility;
  const { id: itemId, authorId, groupId } = post;

  const isEdited = await transaction(ctx.db, async (tx) => {
    const isNewest = await updateWords(tx, post, { ...words, visibility, at: ctx.clock.now() });
    if (isNewest) {
      const itemVersion = post.version + 1;
      await raiseWords(ctx, tx, { itemId, itemVersion, authorId, groupId, taken: words, source: 'engine' });
      if (visibility !== post.visibility) await recountReplies(tx, post.threadId);
      await discardDraft(ctx, tx, `edit:${post.id}`);
      announce(tx, ctx, (live) => live.notice('queue', 'item.changed', { itemId: post.id }));
    }
    return isNewest;
  });
  const after = await postAfter(ctx, post.id);
  if (!isEdited) return { __typename: 'PostChangedMeanwhile', ...after };
  return { __typename: 'PostEdited', ...after, showsHelp: asksForHelp(words) };
}

/** Where words are read first, changed ones are read again; what waits already keeps the reason it waits for. */
async function readAgain<T extends Taken>(ctx: Ctx, { groupId, visibility }: PostRow, words: T): Promise<T> {
  return visibility !== 'held' && (await isReadFirst(ctx, groupId)) ? takeForReview(words) : words;
}
