import type { EditPostInput } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { discardDraft } from '../drafts/discard-draft.ts';
import { updateWords } from './posts.writes.queries.ts';
import { postAfter, postAndFacts } from './readable-post.ts';
import { takeWords } from './take-words.ts';
import type { PostRow } from './threads.model.ts';

type EditPostPayload = { __typename: 'PostEdited' | 'PostChangedMeanwhile'; post: PostRow };

/** Changes one's own words; the words before are kept for moderators (ME15). @throws {NotFound} @throws {Forbidden} `not_yours`, `locked`, … */
export async function editPost(ctx: Ctx, input: EditPostInput): Promise<EditPostPayload> {
  const { post, facts } = await postAndFacts(ctx, input.postId);

  authorize(ctx.actor, 'item.edit', { ...facts, isLocked: post.isLocked });

  if (post.version !== input.version) return { __typename: 'PostChangedMeanwhile', post };
  const words = takeWords(input);
  const visibility = post.visibility === 'held' ? post.visibility : words.visibility;

  const isEdited = await transaction(ctx.db, async (tx) => {
    const isNewest = await updateWords(tx, post, { ...words, visibility, at: ctx.clock.now() });
    if (isNewest) {
      await discardDraft(ctx, tx, `edit:${post.id}`);
      announce(tx, ctx, (live) => live.notice('queue', 'item.changed', { itemId: post.id }));
    }
    return isNewest;
  });
  return { __typename: isEdited ? 'PostEdited' : 'PostChangedMeanwhile', ...(await postAfter(ctx, post.id)) };
}
