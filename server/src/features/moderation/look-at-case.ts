import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import type { CaseRow } from './case.model.ts';
import { actorId, loadCase } from './load-case.ts';
import { deleteViewer, touchViewer } from './viewers.queries.ts';

/**
 * A screen shows the case, or no longer does. Colleagues see who looks; the history does not: looking is no act (MO06, MO10).
 * @throws {NotFound} when the actor may not know the case.
 */
export async function lookAtCase(ctx: Ctx, caseId: string, isLooking: boolean): Promise<{ case: CaseRow }> {
  const { row } = await loadCase(ctx, ctx.db, caseId, 'look');
  const key = { caseId, accountId: actorId(ctx) };

  await transaction(ctx.db, async (tx) => {
    const isNews = isLooking ? await touchViewer(tx, { ...key, seenAt: ctx.clock.now() }) : await deleteViewer(tx, key);
    if (isNews) announce(tx, ctx, (live) => live.notice(`case:${caseId}`, 'case.viewers', { caseId }));
  });
  return { case: row };
}
