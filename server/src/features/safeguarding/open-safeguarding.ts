import { SAFEGUARDING_TAKE_MINUTES } from '@between/rules/safeguarding.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { requireMember } from '../accounts/fresh-proof.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { loadCase } from '../moderation/load-case.ts';
import { nextCaseState } from '../moderation/moderation.model.ts';
import { moveState } from '../moderation/move-state.ts';
import { openForItem } from '../moderation/open-case.ts';
import { tell } from '../notices/tell.ts';
import { giveAlarm } from '../on-call/give-alarm.ts';
import type { SafeguardingCardRow } from './safeguarding.loaders.ts';
import { insertSafeguarding, openOf, peopleOfRoute, safeguardingsOfCases } from './safeguarding.queries.ts';

/**
 * Hands a case to the people of safeguarding (R18): they are called, a clock runs, and the case of the words stands in
 * the crisis lane, escalated, until they say how it ended. Asking again answers the one that is there.
 * @throws {NotFound} when the actor may not know the case.
 */
export async function openSafeguarding(
  ctx: Ctx,
  input: { caseId: string; reason: string },
): Promise<{ safeguarding: SafeguardingCardRow }> {
  const reason = intake(input.reason, { kind: 'crisisNote', field: 'reason' }).body;
  await transaction(ctx.db, async (tx) => {
    const { row } = await loadCase(ctx, tx, input.caseId, 'lock');

    authorize(ctx.actor, 'safeguarding.open', { groupId: row.groupId });
    await beginSafeguarding(ctx, tx, { caseId: row.id, groupId: row.groupId, authorId: row.authorId, reason });
    await openForItem(ctx, tx, { itemId: row.itemId, lane: 'crisis' });
    const { row: after } = await loadCase(ctx, tx, input.caseId, 'lock');
    if ('refused' in nextCaseState(after.status, 'escalate', { lane: after.lane })) return;
    await moveState(ctx, tx, {
      case: after,
      event: 'escalate',
      change: { claimedBy: null, leaseUntil: null, escalatedTo: 'safeguarding' },
    });
  });
  const [card] = await safeguardingsOfCases(ctx.db, [input.caseId]);
  if (card === undefined) throw new NotFound();
  return { safeguarding: card };
}

/** The route itself, in the transaction of whoever opens it. Where it is open already nothing happens. */
export async function beginSafeguarding(
  ctx: Ctx,
  tx: Tx,
  {
    caseId,
    groupId,
    authorId,
    reason,
  }: { caseId: string; groupId: string | null; authorId: string | null; reason: string },
): Promise<void> {
  if ((await openOf(tx, caseId)) !== null) return;
  const actor = requireMember(ctx);
  const now = ctx.clock.now();
  const id = ctx.ids.uuid();
  await insertSafeguarding(tx, {
    id,
    caseId,
    openedBy: actor.id,
    openedAt: now,
    reasonSealed: await ctx.vault.seal(tx, { kind: 'safeguarding', id }, reason, now),
    dueAt: addMinutes(now, SAFEGUARDING_TAKE_MINUTES),
  });
  await appendAudit(ctx, tx, { action: 'safeguarding.open', targetKind: 'case', targetId: caseId, caseId });
  const people = await peopleOfRoute(tx, { groupId, exceptIds: authorId === null ? [] : [authorId], now });
  await tell(
    ctx,
    tx,
    people.map((accountId) => ({ accountId, kind: 'team', causeId: id, detail: 'safeguarding' })),
  );
  await giveAlarm(ctx, tx, { subject: 'safeguarding', at: now, also: people });
}
