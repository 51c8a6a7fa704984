import { enqueue, type Tx } from '../../platform/db.ts';
import { TELL_FOLLOWERS } from './tell-followers.ts';
import { openingAuthorOf, recountReplies } from './threads.queries.ts';

/** Words that had waited out of sight are with the group now: the reply counts, and those who follow hear of it, by a job. */
export async function postGivenFree(
  tx: Tx,
  {
    itemId,
    threadId,
    authorId,
    isOpening,
  }: { itemId: string; threadId: string; authorId: string | null; isOpening: boolean },
): Promise<void> {
  await recountReplies(tx, threadId);
  if (isOpening) return;
  const thread = { id: threadId, opening: { authorId: await openingAuthorOf(tx, threadId) } };
  await enqueue(tx, TELL_FOLLOWERS, [{ thread, itemId, authorId, after: FIRST_ID }]);
}

/** Stands before every id: a crowd is told from its beginning. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
