import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { authorize } from '../../policy/authorize.ts';
import { actorId } from '../moderation/load-case.ts';
import type { AppealRow } from './appeals.model.ts';
import { loadAppeal } from './load-appeal.ts';
import { moveAppeal } from './move-appeal.ts';

/** Takes an appeal on; taking again what one holds changes nothing. @throws {Forbidden} `not_on_this_case` for whoever had a part in the decision (MO37). */
export async function takeAppeal(ctx: Ctx, id: string): Promise<AppealRow> {
  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadAppeal(ctx, tx, id, 'lock');
    authorize(ctx.actor, 'appeal.take', facts);
    if (facts.holder === 'actor') return row;

    await moveAppeal(ctx, tx, {
      appeal: row,
      event: 'assign',
      facts: { isSecondPerson: !facts.isJudge, hasText: false },
      change: { reviewerId: actorId(ctx), assignedAt: ctx.clock.now() },
    });
    return (await loadAppeal(ctx, tx, id, 'look')).row;
  });
}
