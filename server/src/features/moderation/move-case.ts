import { intake } from '../../platform/intake.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import type { Action } from '../../policy/actions.ts';
import { authorize } from '../../policy/authorize.ts';
import type { CaseRow } from './case.model.ts';
import { loadCase } from './load-case.ts';
import { moveState } from './move-state.ts';

export type CaseMove = 'release' | 'requeue' | 'hold' | 'ask_author' | 'discuss' | 'escalate' | 'merge';

export interface MoveCase {
  caseId: string;
  version: number;
  move: CaseMove;
  note?: string | null | undefined;
}

/** The rule that stands before each move. */
const RULE_OF = {
  release: 'case.release',
  requeue: 'case.requeue',
  hold: 'case.hold',
  ask_author: 'case.askAuthor',
  discuss: 'case.discuss',
  escalate: 'case.escalate',
  merge: 'case.merge',
} as const satisfies Record<CaseMove, Action>;

/**
 * Moves a case along an arrow that is no decision: gives it back, or puts it into the queue again with a note.
 * @throws {Forbidden} `no_screen_yet` for arrows that wait for their screen. @throws {Conflict} for an arrow that does not exist here.
 */
export async function moveCase(ctx: Ctx, input: MoveCase): Promise<{ case: CaseRow }> {
  const note = intake(input.note ?? '', { kind: 'publicNote', field: 'note' }).body;
  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadCase(ctx, tx, input.caseId, 'lock');

    authorize(ctx.actor, RULE_OF[input.move], facts);
    if (row.version !== input.version) throw new Conflict('case_changed');

    await moveState(ctx, tx, {
      case: row,
      event: input.move,
      facts: { hasNote: note !== '' },
      change: { claimedBy: null, leaseUntil: null },
      note,
    });
    const after = await loadCase(ctx, tx, input.caseId, 'look');
    return { case: after.row };
  });
}
