import {
  type CaseEvent,
  type CaseRole,
  type EscalationRoute,
  HOLD_HOURS,
  ROLE_OF_ROUTE,
} from '@between/rules/moderation.ts';
import { addHours } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import type { Action } from '../../policy/actions.ts';
import { authorize } from '../../policy/authorize.ts';
import { tell } from '../notices/tell.ts';
import { callAboutCase } from '../on-call/call-about-case.ts';
import type { CaseRow } from './case.model.ts';
import type { CaseChange } from './case.queries.ts';
import { actorId, loadCase } from './load-case.ts';
import { moveState } from './move-state.ts';
import { nameColleague, nameRole } from './name-colleague.ts';

export type CaseMove = 'release' | 'requeue' | 'hold' | 'wake' | 'hand_over' | 'discuss' | 'escalate';

export interface MoveCase {
  caseId: string;
  version: number;
  move: CaseMove;
  note?: string | null | undefined;
  /** For `hold`. */
  hours?: number | null | undefined;
  /** A handle, for `hand_over` and `discuss`. */
  toPerson?: string | null | undefined;
  toRole?: CaseRole | null | undefined;
  /** For `escalate`; safeguarding has a file of its own and is opened there. */
  route?: EscalationRoute | null | undefined;
}

/** The rule that stands before each move. */
const RULE_OF = {
  release: 'case.release',
  requeue: 'case.requeue',
  hold: 'case.hold',
  wake: 'case.wake',
  hand_over: 'case.handOver',
  discuss: 'case.discuss',
  escalate: 'case.escalate',
} as const satisfies Record<CaseMove, Action>;

/** What a move writes beside its arrow, and who hears of it. */
interface Moving {
  change: Omit<CaseChange, 'status'>;
  told: readonly string[];
  detail?: 'case_hand_over' | 'case_discuss' | 'case_escalated';
}

/**
 * Moves a case along an arrow that is no decision: gives it back, puts it aside until it wakes by itself, hands it to a
 * colleague or a role, asks somebody, passes it on, or puts it into the queue again.
 * @throws {Conflict} for an arrow that does not exist here, `needs_note` where somebody else goes on.
 * @throws {InvalidInput} `choose_one`, `not_a_colleague`, `out_of_range`, `choose_route`.
 */
export async function moveCase(ctx: Ctx, input: MoveCase): Promise<{ case: CaseRow }> {
  const note = intake(input.note ?? '', { kind: 'publicNote', field: 'note' }).body;
  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadCase(ctx, tx, input.caseId, 'lock');

    authorize(ctx.actor, RULE_OF[input.move], facts);
    if (row.version !== input.version) throw new Conflict('case_changed');

    const { change, told, detail } = await movingOf(ctx, tx, row, input, note);
    await moveState(ctx, tx, {
      case: row,
      event: input.move satisfies CaseEvent,
      facts: { hasNote: note !== '' },
      change: { claimedBy: null, leaseUntil: null, ...change },
      note,
    });
    if (detail !== undefined)
      await tell(
        ctx,
        tx,
        told.map((accountId) => ({ accountId, kind: 'team', causeId: row.id, detail })),
      );
    const after = await loadCase(ctx, tx, input.caseId, 'look');
    return { case: after.row };
  });
}

async function movingOf(ctx: Ctx, tx: Tx, row: CaseRow, input: MoveCase, note: string): Promise<Moving> {
  switch (input.move) {
    case 'hold': {
      const wakeAt = addHours(ctx.clock.now(), hoursOf(input.hours));
      return { change: { wakeAt, waitReason: note, forAccountId: actorId(ctx), forRole: null }, told: [] };
    }
    case 'wake':
      return { change: { wakeAt: null, waitReason: '' }, told: [] };
    case 'hand_over': {
      const { address, told } = await nameColleague(ctx, tx, row, input);
      return { change: address, told, detail: 'case_hand_over' };
    }
    case 'discuss': {
      const { address, told } = await nameColleague(ctx, tx, row, input);
      return { change: { ...address, waitReason: note }, told, detail: 'case_discuss' };
    }
    case 'escalate':
      return passOn(ctx, tx, row, input, note);
    case 'release':
    case 'requeue':
      return { change: {}, told: [] };
  }
}

async function passOn(ctx: Ctx, tx: Tx, row: CaseRow, { route }: MoveCase, note: string): Promise<Moving> {
  if (route == null || route === 'safeguarding') throw new InvalidInput('route', 'choose_route');
  if (note === '') throw new Conflict('needs_note');
  const { address, told } = await nameRole(ctx, tx, row, ROLE_OF_ROUTE[route]);
  // Beside the notice: whoever is there for it now is called, so that it does not wait for somebody to look (R25: an id alone).
  const exceptIds = [row.authorId, actorId(ctx)].filter((id) => id !== null);
  await callAboutCase(ctx, tx, { caseId: row.id, people: told, exceptIds, at: ctx.clock.now() });
  return { change: { ...address, escalatedTo: route, waitReason: note }, told, detail: 'case_escalated' };
}

/** @throws {InvalidInput} */
function hoursOf(hours: number | null | undefined): number {
  if (hours == null || hours < HOLD_HOURS.min || hours > HOLD_HOURS.max)
    throw new InvalidInput('hours', 'out_of_range');
  return hours;
}
