import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { authorize } from '../../policy/authorize.ts';
import type { AppealRow } from './appeals.model.ts';
import { loadAppeal } from './load-appeal.ts';
import { moveAppeal } from './move-appeal.ts';

/** Gives an appeal back for somebody else; its due time stays. @throws {Forbidden} `not_yours`. */
export async function giveBackAppeal(ctx: Ctx, id: string): Promise<AppealRow> {
  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadAppeal(ctx, tx, id, 'lock');
    authorize(ctx.actor, 'appeal.answer', facts);

    await moveAppeal(ctx, tx, {
      appeal: row,
      event: 'release',
      facts: { isSecondPerson: true, hasText: false },
      change: { reviewerId: null, assignedAt: null },
    });
    return (await loadAppeal(ctx, tx, id, 'look')).row;
  });
}
