import type { FollowMode } from '@between/rules/content.ts';
import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { readableThread } from './readable-thread.ts';
import type { ThreadRow } from './threads.model.ts';
import { deleteFollow, upsertFollow } from './threads.queries.ts';

/** Chooses whether replies are told (`follow`), never told (`mute`) or told as by default (null: own threads start followed). A private choice (ME19). @throws {NotFound} */
export async function followThread(
  ctx: Ctx,
  threadId: string,
  mode: FollowMode | null,
): Promise<{ thread: ThreadRow }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const thread = await readableThread(ctx, threadId);

  if (mode === null) await deleteFollow(ctx.db, actor.id, thread.id);
  else await upsertFollow(ctx.db, { accountId: actor.id, threadId: thread.id, mode, since: ctx.clock.now() });

  return { thread: { ...thread, followMode: mode } };
}
