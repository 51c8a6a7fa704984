import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { announceCase } from './announce-case.ts';
import type { CaseRow } from './case.model.ts';
import { caseById, recountReports, updateCase } from './case.queries.ts';
import { actorId, loadCase } from './load-case.ts';
import { bringBack, hasOtherOpenCase } from './merge.queries.ts';
import { TAKES_IN } from './moderation.model.ts';
import { moveState } from './move-state.ts';

/**
 * Takes a merge back: the case stands in the queue again with the reports about its own words, and with what had been
 * merged into it before, as if it had never gone. There is no clock on it, as nobody was told anything; it ends with the decision about the case that stays, which answers the reports.
 * @throws {Conflict} `case_settled` afterwards, `already_open` where the same words have another open case by now.
 */
export async function splitCase(
  ctx: Ctx,
  input: { caseId: string; version: number; note?: string | null | undefined },
): Promise<{ case: CaseRow }> {
  const note = intake(input.note ?? '', { kind: 'publicNote', field: 'note' }).body;
  return transaction(ctx.db, async (tx) => {
    const { row: seen, facts } = await loadCase(ctx, tx, input.caseId, 'look');

    authorize(ctx.actor, 'case.split', facts);
    if (seen.mergedInto === null) throw new Conflict('not_allowed');
    // As merging does: first the case that took in, then those within it.
    const stays = await caseById(tx, seen.mergedInto, actorId(ctx), 'lock');
    const { row } = await loadCase(ctx, tx, input.caseId, 'lock');
    if (row.version !== input.version || row.mergedInto !== seen.mergedInto) throw new Conflict('case_changed');
    if (stays === null || !TAKES_IN.some((status) => status === stays.status)) throw new Conflict('case_settled');
    if (await hasOtherOpenCase(tx, row.itemId)) throw new Conflict('already_open');

    const along = await bringBack(tx, row.id, stays.id);
    await recountReports(tx, row.id);
    await recountReports(tx, stays.id);
    await moveState(ctx, tx, {
      case: row,
      event: 'split',
      change: { mergedInto: null, mergedVia: null },
      note,
      audit: { before: { mergedInto: stays.id } },
    });
    await updateCase(tx, stays.id, stays.version, {});
    for (const other of [{ id: stays.id, version: stays.version + 1 }, ...along]) announceCase(tx, ctx, other);
    return { case: (await loadCase(ctx, tx, row.id, 'look')).row };
  });
}
