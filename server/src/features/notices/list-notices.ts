import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { type Page, type PageArguments, pageOf, pageRequest } from '../../platform/page.ts';
import { authorize } from '../../policy/authorize.ts';
import type { NoticeRow } from './notices.model.ts';
import { noticesOf } from './notices.queries.ts';

/** The actor's own notices, the newest first; what may no longer be read is not among them. */
export async function listNotices(ctx: Ctx, args: PageArguments): Promise<Page<NoticeRow>> {
  authorize(ctx.actor, 'account.own', null);
  if (ctx.actor.kind === 'guest') throw new Unauthenticated();

  const page = pageRequest(args);
  return pageOf(await noticesOf(ctx.db, ctx.actor, page), page, (notice) => ({ at: notice.updatedAt, id: notice.id }));
}
