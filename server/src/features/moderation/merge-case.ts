import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { isUuid } from '../../platform/ids.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { CaseRow } from './case.model.ts';
import { recountReports } from './case.queries.ts';
import { loadCase } from './load-case.ts';
import { carryOver, hasOpenCare, lockBoth, openByNumber } from './merge.queries.ts';
import { mergeFault } from './moderation.model.ts';
import { moveState } from './move-state.ts';
import { joinOpenCase } from './open-case.ts';

export interface MergeCase {
  caseId: string;
  version: number;
  /** The id of the case that stays, or the last four signs of it. */
  into: string;
  note?: string | null | undefined;
}

/**
 * Says that a case is about the same event as another one: its reports go there and hear what is decided there; itself it
 * keeps its words, its history and its notes, and can be split off again until then. Nobody outside the team is told.
 * @throws {NotFound} when either may not be known. @throws {Conflict} for risk, for another place, for words that wait.
 */
export async function mergeCase(ctx: Ctx, input: MergeCase): Promise<{ case: CaseRow }> {
  const note = intake(input.note ?? '', { kind: 'publicNote', field: 'note' }).body;
  return transaction(ctx.db, async (tx) => {
    const intoId = await idOf(ctx, tx, input.into);
    await lockBoth(tx, [input.caseId, intoId]);
    const { row, facts } = await loadCase(ctx, tx, input.caseId, 'lock');
    const stays = await loadCase(ctx, tx, intoId, 'lock');

    authorize(ctx.actor, 'case.merge', facts);
    authorize(ctx.actor, 'case.takeIn', stays.facts);
    if (row.version !== input.version) throw new Conflict('case_changed');
    const fault = mergeFault(row, stays.row);
    if (fault !== null) throw new Conflict(fault);
    if ((await hasOpenCare(tx, row.id)) || (await hasOpenCare(tx, intoId))) throw new Conflict('not_in_crisis_lane');

    await carry(ctx, tx, { row, stays: stays.row, note });
    return { case: (await loadCase(ctx, tx, row.id, 'look')).row };
  });
}

async function carry(
  ctx: Ctx,
  tx: Tx,
  { row, stays, note }: { row: CaseRow; stays: CaseRow; note: string },
): Promise<void> {
  await carryOver(tx, row.id, stays.id);
  await recountReports(tx, row.id);
  await recountReports(tx, stays.id);
  await moveState(ctx, tx, {
    case: row,
    event: 'merge',
    change: { mergedInto: stays.id, claimedBy: null, leaseUntil: null, wakeAt: null },
    note,
    audit: { after: { mergedInto: stays.id } },
  });
  await appendAudit(ctx, tx, {
    action: 'case.take_in',
    targetKind: 'case',
    targetId: stays.id,
    caseId: stays.id,
    after: { merged: row.id },
  });
  // A new version for whoever has it open; more urgent than it was, if the other one was.
  await joinOpenCase(ctx, tx, stays, { lane: row.lane, dueAt: row.dueAt });
}

/** @throws {InvalidInput} `no_such_case` for a number of no open case that the actor may know, `several` where two have it. */
async function idOf(ctx: Ctx, tx: Tx, into: string): Promise<string> {
  const text = into.trim().replace(/^#/u, '').toLowerCase();
  if (isUuid(text)) return text;
  if (!/^[\da-f]{4}$/u.test(text)) throw new InvalidInput('into', 'not_a_case');
  const [id, other] = await openByNumber(tx, ctx.actor, text);
  if (id === undefined) throw new InvalidInput('into', 'no_such_case');
  if (other !== undefined) throw new InvalidInput('into', 'several');
  return id;
}
