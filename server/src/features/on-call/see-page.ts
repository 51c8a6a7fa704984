import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { type MyPage, seeDelivery } from './my-pages.queries.ts';
import { readPages } from './read-pages.ts';

/** Says that a test, drill or alarm arrived. @throws {NotFound} for a call that was for somebody else, or for a crisis case. */
export async function seePage(ctx: Ctx, pageId: string): Promise<MyPage[]> {
  const { actor } = ctx;
  authorize(actor, 'page.see', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const isSeen = await transaction(ctx.db, (tx) => seeDelivery(tx, pageId, actor.id, ctx.clock.now()));
  if (!isSeen) throw new NotFound();
  return readPages(ctx);
}
