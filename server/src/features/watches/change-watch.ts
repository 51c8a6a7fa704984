import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { InvalidInput, NotFound } from '../../platform/errors.ts';
import { endEarly } from '../../platform/until-due.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { CaseRow } from '../moderation/case.model.ts';
import { actorId, loadCase } from '../moderation/load-case.ts';
import { announceWatch } from './announce-watch.ts';
import { checkDays } from './start-watch.ts';
import { moveWatchEnd, watchById, type WatchRow } from './watches.queries.ts';

/** Lets a watch last longer. @throws {NotFound} once it has ended. @throws {InvalidInput} `out_of_range`, `not_later`. */
export async function prolongWatch(ctx: Ctx, input: { id: string; days: number }): Promise<{ case: CaseRow }> {
  authorize(ctx.actor, 'desk.open', null);
  checkDays(input.days);
  const dueAt = addDays(ctx.clock.now(), input.days);
  return change(ctx, input.id, async (tx, watch) => {
    if (dueAt <= watch.dueAt) throw new InvalidInput('days', 'not_later');
    await moveWatchEnd(tx, watch.id, dueAt);
    return { action: 'watch.prolong', after: { until: dueAt } };
  });
}

/** Ends a watch before its time. @throws {NotFound} once it has ended. */
export async function endWatch(ctx: Ctx, id: string): Promise<{ case: CaseRow }> {
  authorize(ctx.actor, 'desk.open', null);
  return change(ctx, id, async (tx, watch) => {
    const at = ctx.clock.now();
    await endEarly(tx, 'watch', watch.id, { at, by: actorId(ctx) });
    return { action: 'watch.end', after: { until: at } };
  });
}

/** Whoever may judge the case it was set from may change it; for everybody else, and whom it is about, it is not there. */
async function change(
  ctx: Ctx,
  id: string,
  act: (tx: Tx, watch: WatchRow) => Promise<{ action: string; after: { until: Date } }>,
): Promise<{ case: CaseRow }> {
  return transaction(ctx.db, async (tx) => {
    const watch = await watchById(tx, id);
    if (watch === null || watch.accountId === actorId(ctx)) throw new NotFound();
    const { row, facts } = await loadCase(ctx, tx, watch.caseId, 'lock');

    authorize(ctx.actor, 'case.watch', facts);

    const { action, after } = await act(tx, watch);
    await appendAudit(ctx, tx, {
      action,
      targetKind: 'case',
      targetId: row.id,
      caseId: row.id,
      reason: watch.reason,
      before: { until: watch.dueAt },
      after,
    });
    await announceWatch(tx, ctx, watch);
    return { case: row };
  });
}
