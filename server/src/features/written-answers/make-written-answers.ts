import { WRITTEN_DAYS } from '@between/rules/workshops.ts';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { lockWorkshop } from '../workshops/lock-workshop.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { isPageOpen } from './written-answers.model.ts';
import { eraseAskers, insertAnswers, insertPage, leftOverIds, pageOf } from './written-answers.queries.ts';

/**
 * Puts questions left over onto the page of written answers and erases whoever asked them, for good (TH16). Again: adds
 * those that were approved since. @throws {Conflict} `nothing_left_over`. @throws {Forbidden} `not_over`, `answers_closed`.
 */
export async function makeWrittenAnswers(ctx: Ctx, workshopId: string): Promise<{ workshop: WorkshopRow }> {
  const { facts } = await workshopInReach(ctx, workshopId);
  const madeAt = ctx.clock.now();
  const page = await pageOf(ctx.db, workshopId);

  authorize(ctx.actor, 'writtenAnswer.make', facts);
  if (page !== null) authorize(ctx.actor, 'writtenAnswer.write', { ...facts, isOpen: isPageOpen(page, madeAt) });

  await transaction(ctx.db, async (tx) => {
    await lockWorkshop(tx, workshopId);
    const ids = await leftOverIds(tx, workshopId);
    if (ids.length === 0) throw new Conflict('nothing_left_over');
    await insertPage(tx, { workshopId, madeAt, closesAt: addDays(madeAt, WRITTEN_DAYS) });
    await eraseAskers(tx, ids, madeAt);
    await insertAnswers(tx, { workshopId, ids, at: madeAt });
    await appendAudit(ctx, tx, { action: 'workshop.written', targetKind: 'workshop', targetId: workshopId });
    announce(tx, ctx, (live) => live.notice(`workshop:${workshopId}`, 'questions.changed', { workshopId }));
  });
  return workshopAfter(ctx, workshopId);
}
