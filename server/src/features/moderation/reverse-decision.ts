import type { Tx } from '../../platform/db.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { StepContext } from '../audit/as-service.ts';
import type { DecisionRow, ItemBefore } from './decision.model.ts';
import { piecesOf, without } from './leave-out.ts';
import {
  judgedWords,
  type LaterDecision,
  laterDecisions,
  lockStandingDecision,
  markReversed,
  setItemBefore,
} from './decision.queries.ts';
import { liftLimitsOf, liftStrikeOf } from './limits.queries.ts';
import {
  lockMeasuredItem,
  lockThread,
  type MeasuredItem,
  setContentNote,
  setLeftOut,
  setVisibility,
  slowThread,
} from './measure.queries.ts';
import { settleLife } from './settle-life.ts';
import { showInPlace } from './show-in-place.ts';

/** Takes words out of sight or gives them back; the rest is not this decision's to turn round. */
function touchesSight({ action, itemBefore }: Pick<DecisionRow, 'action' | 'itemBefore'>): boolean {
  return action === 'remove' || action === 'keep' || (action === 'redact' && itemBefore.visibility === 'removed');
}

export interface Reversal {
  decisionId: string;
  at: Date;
  /** Whoever turned it round; null for the service. */
  reversedBy: string | null;
}

/**
 * Turns a decision in force round: everything it had changed is as the decision recorded it before, its strike and its
 * limits are gone, and the record says so. What a later decision about the same words did stays; that one then gives back
 * what was before both. Does nothing for a decision that is not in force. The case is the caller's.
 */
export async function reverseDecision(
  ctx: StepContext,
  tx: Tx,
  { decisionId, at, reversedBy }: Reversal,
): Promise<void> {
  const decision = await lockStandingDecision(tx, decisionId);
  if (decision === null) return;
  const item = await lockMeasuredItem(tx, decision.itemId);

  await giveBackSight(tx, decision, item, at);
  await giveBackWords(tx, decision, item);
  await giveBackThread(tx, decision, item);
  await liftStrikeOf(tx, decisionId, at);
  const lifted = await liftLimitsOf(tx, decisionId, at);
  for (const accountId of new Set(lifted.map((limit) => limit.accountId))) await settleLife(ctx, tx, accountId);
  await markReversed(tx, decisionId, { reversedAt: at, reversedBy });
  await showInPlace(ctx, tx, item);
  await appendAudit(ctx, tx, {
    action: 'decision.reverse',
    targetKind: 'decision',
    targetId: decisionId,
    caseId: decision.caseId,
    itemId: item.id,
    itemVersion: item.version,
    rules: decision.rules,
    before: { ...item.before },
    after: { ...(await lockMeasuredItem(tx, item.id)).before, lifted: lifted.map(({ kind }) => kind) },
    reversalOf: decisionId,
    isAutomatic: reversedBy === null,
  });
}

async function giveBackSight(tx: Tx, decision: DecisionRow, item: MeasuredItem, at: Date): Promise<void> {
  const { visibility, removedRule, visibilityAt } = decision.itemBefore;
  if (!touchesSight(decision) || item.visibility === 'author_deleted') return;
  if (await handOn(tx, decision, touchesSight, { visibility, removedRule, visibilityAt })) return;

  // A wait that a decision ended is over: whoever turns the decision round has read the words.
  const isSameSight = visibility === item.visibility || (visibility === 'held' && item.visibility === 'published');
  if (isSameSight) return;
  await setVisibility(
    tx,
    item.id,
    visibility === 'held'
      ? { visibility: 'published', removedRule: null, at }
      : { visibility, removedRule, at: new Date(visibilityAt) },
  );
}

async function giveBackWords(tx: Tx, decision: DecisionRow, item: MeasuredItem): Promise<void> {
  const { contentTopics, contentNote, redactedSpans, redactedRule, version } = decision.itemBefore;
  if (decision.action === 'add_note' && !(await handOn(tx, decision, isNote, { contentTopics, contentNote })))
    await setContentNote(tx, item.id, { contentTopics, contentNote });
  if (decision.action !== 'redact') return;

  const later = (await laterDecisions(tx, decision)).find(({ action }) => action === 'redact') ?? null;
  if (later !== null) await setItemBefore(tx, later.id, { ...later.itemBefore, redactedSpans, redactedRule, version });
  const isOnlyOne = later === null && item.version === version;
  const spans = isOnlyOne ? redactedSpans : await spansLeft(tx, decision, item);
  await setLeftOut(tx, item.id, {
    ...without(item.body, spans),
    redactedRule: later === null ? redactedRule : item.before.redactedRule,
  });
}

/** What is still left out once the pieces of this decision are shown again. */
async function spansLeft(tx: Tx, decision: DecisionRow, item: MeasuredItem): Promise<ItemBefore['redactedSpans']> {
  const judged = await judgedWords(tx, decision.snapshotId);
  const given = new Set(piecesOf(judged.body, decision.redactedSpans));
  return item.before.redactedSpans.filter(
    (span) => span.rule === undefined || !given.has(item.body.slice(span.start, span.end)),
  );
}

/** A lock or a slow mode is given back only while it is still this one: somebody may have ended or changed it since. */
async function giveBackThread(tx: Tx, decision: DecisionRow, item: MeasuredItem): Promise<void> {
  const { itemBefore, action, lockNote, reopenAt, slowSeconds } = decision;
  const now = item.before;
  if (item.threadId === null) return;
  const reopens = reopenAt?.toISOString() ?? null;
  if (action === 'lock' && now.lockedAt !== null && now.lockReason === lockNote && now.lockedUntil === reopens)
    await lockThread(tx, item.threadId, {
      lockedAt: dateOf(itemBefore.lockedAt),
      lockReason: itemBefore.lockReason,
      lockedUntil: dateOf(itemBefore.lockedUntil),
    });
  if (action === 'slow' && now.slowSeconds === slowSeconds && now.slowReason === lockNote && now.slowUntil === reopens)
    await slowThread(tx, item.threadId, {
      slowSeconds: itemBefore.slowSeconds,
      slowReason: itemBefore.slowReason,
      slowUntil: dateOf(itemBefore.slowUntil),
    });
}

/** Where a later decision did the same kind of thing, it inherits what was before. @returns true when one did. */
async function handOn(
  tx: Tx,
  decision: DecisionRow,
  isSameKind: (later: LaterDecision) => boolean,
  before: Partial<ItemBefore>,
): Promise<boolean> {
  const later = (await laterDecisions(tx, decision)).find(isSameKind);
  if (later === undefined) return false;
  await setItemBefore(tx, later.id, { ...later.itemBefore, ...before });
  return true;
}

function isNote({ action }: LaterDecision): boolean {
  return action === 'add_note';
}

function dateOf(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}
