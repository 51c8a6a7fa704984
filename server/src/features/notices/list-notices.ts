import type { Ctx } from '../../platform/context.ts';
import { NotFound, Unauthenticated } from '../../platform/errors.ts';
import { type Page, type PageArguments, pageOf, pageRequest } from '../../platform/page.ts';
import { authorize } from '../../policy/authorize.ts';
import type { NoticeRow } from './notices.model.ts';
import { noticeOf, noticesOf } from './notices.queries.ts';

/** The actor's own notices, the newest first; what may no longer be read is not among them. */
export async function listNotices(ctx: Ctx, args: PageArguments): Promise<Page<NoticeRow>> {
  authorize(ctx.actor, 'account.own', null);
  if (ctx.actor.kind === 'guest') throw new Unauthenticated();

  const page = pageRequest(args);
  return pageOf(await noticesOf(ctx.db, ctx.actor, page), page, (notice) => ({ at: notice.updatedAt, id: notice.id }));
}

/** One of the actor's own notices. @throws {NotFound} for somebody else's, and for what may no longer be read. */
export async function readNotice(ctx: Ctx, id: string): Promise<NoticeRow> {
  authorize(ctx.actor, 'account.own', null);
  if (ctx.actor.kind === 'guest') throw new Unauthenticated();

  const notice = await noticeOf(ctx.db, ctx.actor, id);
  if (notice === null) throw new NotFound();
  return notice;
}
