import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { actorId } from '../moderation/load-case.ts';
import { deleteView, viewById } from './queue-views.queries.ts';

/** Takes a view away. @throws {NotFound} for somebody else's own. @throws {Forbidden} for a shared one without being a lead. */
export async function removeView(ctx: Ctx, id: string): Promise<void> {
  authorize(ctx.actor, 'desk.open', null);

  await transaction(ctx.db, async (tx) => {
    const view = await viewById(tx, id);
    if (view === null || (!view.isShared && view.accountId !== actorId(ctx))) throw new NotFound();
    if (view.isShared) authorize(ctx.actor, 'queue.share', null);
    await deleteView(tx, id);
  });
}
