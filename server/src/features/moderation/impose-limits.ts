import { STRIKE_DAYS } from '@between/rules/taxonomy.ts';
import type { Services } from '../../platform/context.ts';
import { addDays } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { asService } from '../audit/as-service.ts';
import type { DecisionRow } from './decision.model.ts';
import { insertLimits, insertStrike, lifeOf } from './limits.queries.ts';
import type { MeasuredItem } from './measure.queries.ts';
import { settleLife } from './settle-life.ts';

/** Begins the limits and the strike of a decision, together with everything else it does (MO50, MO51). */
export async function imposeLimits(
  ctx: Pick<Services, 'clock' | 'ids' | 'live'>,
  tx: Tx,
  { decision, item }: { decision: DecisionRow; item: MeasuredItem },
): Promise<void> {
  const { authorId: accountId } = item;
  if (accountId === null) return;
  await weigh(ctx, tx, decision, accountId);
  if (decision.proposedLimits.length === 0) return;

  const now = ctx.clock.now();
  const lifeState = await lifeOf(tx, accountId);
  const lifeBefore = lifeState === 'active' || lifeState === 'self_paused' ? lifeState : null;
  await insertLimits(
    tx,
    decision.proposedLimits.map(({ kind, days, isInGroup }) => ({
      id: ctx.ids.uuid(),
      accountId,
      kind,
      groupId: isInGroup ? item.groupId : null,
      validFrom: now,
      validUntil: days === null ? null : addDays(now, days),
      caseId: decision.caseId,
      decisionId: decision.id,
      imposedBy: decision.decidedBy,
      reason: decision.reason,
      lifeBefore: kind === 'suspended' || kind === 'banned' ? lifeBefore : null,
    })),
  );
  await settleLife(ctx, tx, accountId);
  await appendAudit(asService(ctx), tx, {
    action: 'restriction.impose',
    targetKind: 'account',
    targetId: accountId,
    caseId: decision.caseId,
    rules: decision.rules,
    before: { lifeState },
    after: { limits: decision.proposedLimits, decisionId: decision.id },
  });
}

async function weigh(
  ctx: Pick<Services, 'clock' | 'ids'>,
  tx: Tx,
  { id: decisionId, rules, strikeWeight }: DecisionRow,
  accountId: string,
): Promise<void> {
  const [rule] = rules;
  const days = Object.entries(STRIKE_DAYS).find(([weight]) => Number(weight) === strikeWeight)?.[1] ?? 0;
  if (rule === undefined || days === 0) return;
  const createdAt = ctx.clock.now();
  const expiresAt = addDays(createdAt, days);
  await insertStrike(tx, {
    id: ctx.ids.uuid(),
    accountId,
    decisionId,
    rule,
    weight: strikeWeight,
    createdAt,
    expiresAt,
  });
}
