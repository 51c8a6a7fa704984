import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import type { CaseRow } from './case.model.ts';
import { latestDecision, takeBackDecision } from './decision.queries.ts';
import { loadCase } from './load-case.ts';
import { moveState } from './move-state.ts';

/** A second person does not agree and says why: the proposal is gone, the case is talked about. @throws {Conflict} `needs_note` without a reason. */
export async function disagreeWithProposal(
  ctx: Ctx,
  input: { caseId: string; version: number; note: string },
): Promise<{ case: CaseRow }> {
  return transaction(ctx.db, async (tx) => {
    await disagreeAsSecond(ctx, tx, input, 'case.read');
    const after = await loadCase(ctx, tx, input.caseId, 'look');
    return { case: after.row };
  });
}

/** The step itself, for whoever came to it through `door`. */
export async function disagreeAsSecond(
  ctx: Ctx,
  tx: Tx,
  input: { caseId: string; version: number; note: string },
  door: 'case.read' | 'case.readAsSecond',
): Promise<void> {
  const note = intake(input.note, { kind: 'publicNote', field: 'note' }).body;
  const { row, facts } = await loadCase(ctx, tx, input.caseId, 'lock', door);
  authorize(ctx.actor, 'case.confirm', facts);
  const decision = await latestDecision(tx, row.id);
  if (decision === null || row.version !== input.version) throw new Conflict('case_changed');

  await moveState(ctx, tx, {
    case: row,
    event: 'disagree',
    facts: { isSecondPerson: !facts.isDecider, hasNote: note !== '' },
    note,
  });
  await takeBackDecision(tx, decision.id, ctx.clock.now());
}
