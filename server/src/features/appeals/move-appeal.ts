import type { AppealEvent, AppealState } from '@between/rules/appeals.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { type AuditEntry, appendAudit } from '../audit/append-audit.ts';
import { announceAppeal } from './announce-appeal.ts';
import { type AppealArrowFacts, type AppealRow, nextAppealState } from './appeals.model.ts';
import { type AppealChange, updateAppeal } from './appeals.queries.ts';

/** What of an appeal a step needs. */
type Standing = Pick<AppealRow, 'id' | 'state' | 'version' | 'decisionId' | 'caseId' | 'itemId' | 'dueAt'>;

export interface AppealStep {
  appeal: Standing;
  event: AppealEvent;
  facts: AppealArrowFacts;
  change?: Omit<AppealChange, 'state'>;
  audit?: Partial<AuditEntry>;
}

/** Takes one arrow: asks the table, writes the appeal and the audit row. The caller holds the row's lock. @throws {Conflict} with the table's refusal. */
export async function moveAppeal(ctx: Ctx, tx: Tx, step: AppealStep): Promise<{ state: AppealState; version: number }> {
  const { id, state, version, decisionId, caseId, itemId, dueAt } = step.appeal;
  const next = nextAppealState(state, step.event, step.facts);
  if ('refused' in next) throw new Conflict(next.refused);

  await updateAppeal(tx, id, version, { ...step.change, state: next.to });
  await appendAudit(ctx, tx, {
    action: `appeal.${step.event}`,
    targetKind: 'appeal',
    targetId: id,
    caseId,
    itemId,
    fromStatus: state,
    toStatus: next.to,
    dueAt,
    after: { decisionId },
    ...step.audit,
  });
  announceAppeal(tx, ctx, id);
  return { state: next.to, version: version + 1 };
}
