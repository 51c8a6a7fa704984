import { addSeconds } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { applyDecision } from './apply-decision.ts';
import type { CaseRow } from './case.model.ts';
import { confirmDecision, latestDecision } from './decision.queries.ts';
import { holdWords } from './hold-words.ts';
import { actorId, loadCase } from './load-case.ts';
import { undoSeconds } from './measure.model.ts';
import { lockMeasuredItem } from './measure.queries.ts';
import { moveState } from './move-state.ts';

/** A second person agrees with a proposal: from here on it is a decision like any other. @throws {Forbidden} `not_on_this_case` for the first person. */
export async function confirmProposal(
  ctx: Ctx,
  input: { caseId: string; version: number },
): Promise<{ case: CaseRow; undoUntil: Date | null }> {
  return transaction(ctx.db, async (tx) => {
    const undoUntil = await confirmAsSecond(ctx, tx, input, 'case.read');
    const after = await loadCase(ctx, tx, input.caseId, 'look');
    return { case: after.row, undoUntil };
  });
}

/** The step itself, for whoever came to it through `door`. Answers until when it can be taken back. */
export async function confirmAsSecond(
  ctx: Ctx,
  tx: Tx,
  input: { caseId: string; version: number },
  door: 'case.read' | 'case.readAsSecond',
): Promise<Date | null> {
  const { row, facts } = await loadCase(ctx, tx, input.caseId, 'lock', door);
  authorize(ctx.actor, 'case.confirm', facts);
  const decision = await latestDecision(tx, row.id);
  if (decision === null || row.version !== input.version) throw new Conflict('case_changed');

  const now = ctx.clock.now();
  const seconds = undoSeconds(decision);
  const effectiveAt = addSeconds(now, seconds);
  const item = await lockMeasuredItem(tx, row.itemId);
  await confirmDecision(tx, decision.id, { confirmedBy: actorId(ctx), effectiveAt, itemBefore: item.before });
  await holdWords(ctx, tx, item, decision, now);
  const next = await moveState(ctx, tx, {
    case: row,
    event: 'confirm',
    facts: { isSecondPerson: !facts.isDecider },
    change: { wakeAt: effectiveAt },
    audit: {
      itemId: item.id,
      itemVersion: item.version,
      rules: decision.rules,
      before: { ...item.before },
      ...(decision.decidedBy === null ? {} : { secondActorId: decision.decidedBy }),
    },
  });
  if (seconds === 0) await applyDecision(ctx, tx, { ...row, ...next });
  return seconds === 0 ? null : effectiveAt;
}
