import type { CaseEvent, CaseStatus, Lane } from '@between/rules/moderation.ts';
import type { Tx } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { type AuditEntry, appendAudit } from '../audit/append-audit.ts';
import type { StepContext } from '../audit/as-service.ts';
import { announceCase } from './announce-case.ts';
import { type CaseChange, insertCaseEvent, updateCase } from './case.queries.ts';
import { type ArrowFacts, nextCaseState } from './moderation.model.ts';

export interface Step {
  case: { id: string; status: CaseStatus; version: number; lane: Lane; dueAt?: Date };
  event: CaseEvent;
  facts?: Omit<ArrowFacts, 'lane'>;
  change?: Omit<CaseChange, 'status'>;
  note?: string;
  audit?: Partial<AuditEntry>;
}

/**
 * Takes one arrow: asks the table, writes the case by its version, its step and the audit row; every open desk hears of it
 * after the commit. The caller holds the row's lock.
 * @throws {Conflict} with the table's refusal as its reason, or `case_changed` when the version is not the one that was read.
 */
export async function moveState(
  ctx: StepContext,
  tx: Tx,
  step: Step,
): Promise<{ status: CaseStatus; version: number }> {
  const { id, status, version, lane, dueAt } = step.case;
  const next = nextCaseState(status, step.event, { ...step.facts, lane });
  if ('refused' in next) throw new Conflict(next.refused);
  if (!(await updateCase(tx, id, version, { ...addressOf(step), ...step.change, status: next.to })))
    throw new Conflict('case_changed');

  await insertCaseEvent(tx, {
    id: ctx.ids.uuid(),
    caseId: id,
    event: step.event,
    actorId: ctx.actor.kind === 'member' ? ctx.actor.id : null,
    fromStatus: status,
    toStatus: next.to,
    note: step.note ?? '',
    caseVersion: version + 1,
    createdAt: ctx.clock.now(),
  });
  await appendAudit(ctx, tx, {
    action: `case.${step.event}`,
    targetKind: 'case',
    targetId: id,
    caseId: id,
    fromStatus: status,
    toStatus: next.to,
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(step.note ? { reason: step.note } : {}),
    ...step.audit,
  });
  announceCase(tx, ctx, { id, version: version + 1 });
  return { status: next.to, version: version + 1 };
}

/** Steps that leave a case with whomever it was for: a claim that ends by itself does not put it back into everybody's pool. */
const KEEPS_ADDRESS: readonly CaseEvent[] = ['claim', 'lease_end', 'hold', 'ask_author', 'wake', 'route', 'undo'];

/** Every other step ends the waiting that went before it. */
function addressOf({ event }: Step): Omit<CaseChange, 'status'> {
  return KEEPS_ADDRESS.includes(event) ? {} : { forAccountId: null, forRole: null, escalatedTo: null, waitReason: '' };
}
