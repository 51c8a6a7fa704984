import type { Ctx } from '../../platform/context.ts';
import { NotFound, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { markNoticesRead, noticeOwner, unreadCount } from './notices.queries.ts';

/** Marks one of the actor's notices as read, or all that are there now; answers how many are left unread. @throws {NotFound} for somebody else's. */
export async function markRead(ctx: Ctx, noticeId: string | null): Promise<number> {
  const { actor } = ctx;
  authorize(actor, 'account.own', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const now = ctx.clock.now();
  const isOwn = noticeId === null || (await noticeOwner(ctx.db, noticeId)) === actor.id;
  if (!isOwn) throw new NotFound();

  await markNoticesRead(ctx.db, actor.id, noticeId === null ? { until: now } : { id: noticeId }, now);
  return unreadCount(ctx.db, actor);
}
