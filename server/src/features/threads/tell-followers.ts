import type { Ctx } from '../../platform/context.ts';
import { enqueue, type Tx } from '../../platform/db.ts';
import type { Telling } from '../notices/notices.model.ts';
import { tell } from '../notices/tell.ts';
import { followersToTell } from './threads.queries.ts';

/** People told in one go: with the reply itself, the rest of a crowd by a job. */
export const TOLD_AT_ONCE = 20;
export const TELL_FOLLOWERS = 'tell_followers';

export interface ReplyTelling {
  thread: { id: string; opening: { authorId: string | null } };
  itemId: string;
  authorId: string | null;
}

/** Tells the next of a thread's followers of a reply, its author among them, in order of id after `after`: not its own author, not whoever muted, not across a block. Replies of one thread fold into one notice. */
export async function tellFollowers(
  ctx: Pick<Ctx, 'clock' | 'ids' | 'live'>,
  tx: Tx,
  reply: ReplyTelling,
  after: string,
): Promise<void> {
  const threadId = reply.thread.id;
  const found = await followersToTell(tx, { threadId, authorId: reply.authorId }, after, TOLD_AT_ONCE + 1);
  const accountIds = found.slice(0, TOLD_AT_ONCE);
  await tell(
    ctx,
    tx,
    accountIds.map((accountId): Telling => ({
      accountId,
      kind: accountId === reply.thread.opening.authorId ? 'reply_to_my_thread' : 'reply_in_followed_thread',
      causeId: threadId,
      threadId,
      itemId: reply.itemId,
    })),
  );
  if (found.length > TOLD_AT_ONCE) await enqueue(tx, TELL_FOLLOWERS, [{ ...reply, after: accountIds.at(-1) }]);
}
