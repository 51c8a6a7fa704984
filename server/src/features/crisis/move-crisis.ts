import type { CrisisMove, CrisisNote } from '@between/rules/crisis.ts';
import type { CrisisState, RaisedLevel } from '@between/rules/safety.ts';
import type { Tx } from '../../platform/db.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { StepContext } from '../audit/as-service.ts';
import { announceCrisis } from './announce-crisis.ts';
import { changeOf, type CrisisArrowFacts, type CrisisChange, type CrisisRow, nextCrisisState } from './crisis.model.ts';
import { insertCrisisEvent, lockCrisis, updateCrisis } from './crisis.queries.ts';
import { replaceFollowUps } from './follow-up.queries.ts';

export interface MoveCrisis {
  crisisCaseId: string;
  event: CrisisMove;
  /** The version that was looked at; without it whatever stands there now. */
  version?: number;
  /** For `raise`, `lower` and `reopen`. */
  level?: RaisedLevel;
  facts?: Omit<CrisisArrowFacts, 'level' | 'toLevel' | 'hasContact' | 'hasOutcome'>;
  /** Sealed with the key of the crisis case: see `seal-note.ts`. */
  noteSealed?: Buffer;
}

/**
 * Takes one arrow: asks the table, writes the crisis case by its version, its line of the timeline and the record of acts;
 * every open desk hears of it after the commit. The only writer of `crisis_case.state` once the case is there.
 * @throws {NotFound} for no such crisis case. @throws {Conflict} with the table's refusal as its reason, or `case_changed`.
 */
export async function moveCrisis(ctx: StepContext, tx: Tx, input: MoveCrisis): Promise<CrisisRow> {
  const row = await lockCrisis(tx, input.crisisCaseId);
  if (row === null) throw new NotFound();
  if (input.version !== undefined && input.version !== row.version) throw new Conflict('case_changed');
  const level = input.level ?? row.level;
  const next = nextCrisisState(row.state, input.event, {
    ...input.facts,
    level: row.level,
    toLevel: level,
    hasContact: row.firstWordsAt !== null,
    hasOutcome: row.outcome !== null,
  });
  if ('refused' in next) throw new Conflict(next.refused);

  if (input.event === 'reopen') await replaceFollowUps(tx, row.id, ctx.clock.now());
  const by = { actorId: ctx.actor.kind === 'member' ? ctx.actor.id : null, at: ctx.clock.now(), level };
  return write(ctx, tx, {
    row,
    event: input.event,
    to: next.to,
    change: changeOf(row, input.event, by),
    noteSealed: input.noteSealed,
  });
}

/** Writes a line into the timeline that moves nothing, with what it changes beside the state. The caller holds the row's lock. */
export async function noteCrisis(
  ctx: StepContext,
  tx: Tx,
  { row, ...entry }: { row: CrisisRow; event: CrisisNote; change?: CrisisChange; noteSealed?: Buffer | undefined },
): Promise<CrisisRow> {
  return write(ctx, tx, { row, to: row.state, change: {}, ...entry });
}

interface Write {
  row: CrisisRow;
  event: CrisisMove | CrisisNote;
  to: CrisisState;
  change: CrisisChange;
  noteSealed?: Buffer | undefined;
}

async function write(ctx: StepContext, tx: Tx, { row, event, to, change, noteSealed }: Write): Promise<CrisisRow> {
  if (!(await updateCrisis(tx, row, { ...change, state: to }))) throw new Conflict('case_changed');
  const after: CrisisRow = { ...row, ...change, state: to, version: row.version + 1 };
  await insertCrisisEvent(tx, {
    id: ctx.ids.uuid(),
    crisisCaseId: row.id,
    event,
    actorId: ctx.actor.kind === 'member' ? ctx.actor.id : null,
    fromState: row.state,
    toState: to,
    fromLevel: row.level,
    toLevel: after.level,
    noteSealed: noteSealed ?? null,
    createdAt: ctx.clock.now(),
  });
  // The service proves its own path every few minutes: that is in the list of its runs, not in what people did.
  if (row.isCanary) return after;
  await appendAudit(ctx, tx, {
    action: `crisis.${event}`,
    targetKind: 'case',
    targetId: row.caseId,
    caseId: row.caseId,
    itemId: row.itemId,
    fromStatus: row.state,
    toStatus: to,
    ...(row.level === after.level ? {} : { before: { level: row.level }, after: { level: after.level } }),
    ...(event === 'acknowledge' ? { dueAt: row.acknowledgeDueAt } : {}),
    ...(event === 'contact' && row.firstWordsAt === null ? { dueAt: row.replyDueAt } : {}),
  });
  announceCrisis(tx, ctx, after);
  return after;
}
