import { APPEAL_MONTHS, CARE_MESSAGE_HOURS, POLICY_VERSION } from '@between/rules/moderation.ts';
import { addDays, addHours, addSeconds } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { authorize, may } from '../../policy/authorize.ts';
import { applyDecision } from './apply-decision.ts';
import type { CaseRow } from './case.model.ts';
import { helpGroup } from './attached-help.queries.ts';
import { insertDecision } from './decision.queries.ts';
import { hasCareMessageSince, lockReportedItem, snapshotOf } from './fold.queries.ts';
import { holdWords } from './hold-words.ts';
import { actorId, type LoadedCase, loadCase } from './load-case.ts';
import { isOfTeam } from './limits.queries.ts';
import { needsTwoPeople } from './limits.model.ts';
import { type Measure, undoSeconds } from './measure.model.ts';
import { lockMeasuredItem, type MeasuredItem } from './measure.queries.ts';
import { moveState } from './move-state.ts';
import { type DecideCaseInput, readMeasure } from './read-measure.ts';
import { templateOfNote } from '../templates/template-of-note.ts';
import { type CaseChangeKind, staleness } from './staleness.ts';

export type DecideCasePayload =
  | { __typename: 'CaseDecided'; case: CaseRow; undoUntil: Date | null }
  | { __typename: 'CaseProposed'; case: CaseRow }
  | { __typename: 'CaseAlreadyDecided'; case: CaseRow }
  | { __typename: 'CaseChanged'; case: CaseRow; changes: CaseChangeKind[] };

/**
 * Records a decision; a trainee's waits for a second person. Words to be removed are held at once, everything else
 * happens together with its notices when the undo window ends. What changed since the case was opened on the screen
 * stops the decision.
 * @throws {NotFound} when the actor may not know the case. @throws {Forbidden} when it is not theirs to decide.
 * @throws {InvalidInput} for a measure that its rules cannot carry.
 */
export async function decideCase(ctx: Ctx, input: DecideCaseInput): Promise<DecideCasePayload> {
  return transaction(ctx.db, async (tx): Promise<DecideCasePayload> => {
    const loaded = await loadCase(ctx, tx, input.caseId, 'lock');
    const result = await decideWithin(ctx, tx, loaded, input);
    if (result.kind === 'already') return { __typename: 'CaseAlreadyDecided', case: loaded.row };
    if (result.kind === 'changed') return { __typename: 'CaseChanged', case: loaded.row, changes: result.changes };
    const { row } = await loadCase(ctx, tx, input.caseId, 'look');
    return result.kind === 'proposed'
      ? { __typename: 'CaseProposed', case: row }
      : { __typename: 'CaseDecided', case: row, undoUntil: result.undoUntil };
  });
}

/** What came of a decision, before anybody reads the case again. */
export type DecisionResult =
  | { kind: 'decided'; undoUntil: Date | null }
  | { kind: 'proposed' }
  | { kind: 'already' }
  | { kind: 'changed'; changes: CaseChangeKind[] };

/** The same as a part of a larger step that has locked the case; `batchId` names the decisions that were taken together. */
export async function decideWithin(
  ctx: Ctx,
  tx: Tx,
  { row, facts }: LoadedCase,
  input: DecideCaseInput,
  batchId: string | null = null,
): Promise<DecisionResult> {
  const item = await lockMeasuredItem(tx, row.itemId);
  const stale = staleness(row, facts, input);
  if (stale === 'decided') return { kind: 'already' };
  if (stale !== null) return { kind: 'changed', changes: stale };

  authorize(ctx.actor, 'case.propose', facts);
  const measure = readMeasure(input, {
    isInThread: item.threadId !== null,
    body: item.body,
    hasAuthor: item.authorId !== null,
    hasGroup: item.groupId !== null,
  });
  await oneCareMessage(ctx, tx, row, measure);
  await noLimitForTeam(ctx, tx, item, measure);
  await onlyGroupsForAll(tx, measure);
  const template = await templateOfNote(tx, measure.noteToAuthor === '' ? null : (input.templateId ?? null));

  const decided = { row, item, measure, template, batchId };
  return may(ctx.actor, 'case.decide', facts) && !needsTwoPeople(measure.rules, measure.proposedLimits)
    ? decide(ctx, tx, decided)
    : propose(ctx, tx, decided);
}

interface Decided {
  row: CaseRow;
  item: MeasuredItem;
  measure: Measure;
  template: Awaited<ReturnType<typeof templateOfNote>>;
  /** Null for a decision about one case alone. */
  batchId: string | null;
}

async function decide(ctx: Ctx, tx: Tx, decided: Decided): Promise<DecisionResult> {
  const { row, item, measure, template, batchId } = decided;
  const seconds = undoSeconds(measure);
  const effectiveAt = addSeconds(ctx.clock.now(), seconds);
  const decisionId = await record(ctx, tx, decided, effectiveAt);
  await holdWords(ctx, tx, item, measure, ctx.clock.now());
  const { noteToAuthor, noteToReporter, rules, reason } = measure;
  const next = await moveState(ctx, tx, {
    case: row,
    event: 'decide',
    change: { claimedBy: null, leaseUntil: null, wakeAt: effectiveAt },
    audit: {
      itemId: item.id,
      itemVersion: item.version,
      rules,
      reason,
      noteToAuthor,
      noteToReporter,
      before: { ...item.before },
      after: { action: measure.action, decisionId, ...template, ...(batchId !== null && { batchId }) },
    },
  });
  if (seconds === 0) await applyDecision(ctx, tx, { ...row, ...next });
  return { kind: 'decided', undoUntil: seconds === 0 ? null : effectiveAt };
}

async function propose(ctx: Ctx, tx: Tx, proposed: Decided): Promise<DecisionResult> {
  const { row, item, measure, template, batchId } = proposed;
  const decisionId = await record(ctx, tx, proposed, null);
  const { rules, reason } = measure;
  await moveState(ctx, tx, {
    case: row,
    event: 'propose',
    change: { claimedBy: null, leaseUntil: null },
    audit: {
      itemId: item.id,
      itemVersion: item.version,
      rules,
      reason,
      after: { action: measure.action, decisionId, ...template, ...(batchId !== null && { batchId }) },
    },
  });
  return { kind: 'proposed' };
}

async function record(ctx: Ctx, tx: Tx, decided: Decided, effectiveAt: Date | null): Promise<string> {
  const { row, item, measure, template, batchId } = decided;
  const now = ctx.clock.now();
  const words = await lockReportedItem(tx, item.id);
  if (words === null) throw new Error('the item of a case is gone');
  const snapshotId = await snapshotOf(tx, words, { id: ctx.ids.uuid(), at: now });
  const id = ctx.ids.uuid();
  const appealUntil = new Date(now);
  appealUntil.setUTCMonth(appealUntil.getUTCMonth() + APPEAL_MONTHS);
  const { reopenHours, lookAgainDays, ...taken } = measure;
  await insertDecision(tx, {
    ...taken,
    ...template,
    id,
    batchId,
    caseId: row.id,
    itemId: item.id,
    snapshotId,
    decidedBy: actorId(ctx),
    confirmedBy: null,
    policyVersion: POLICY_VERSION,
    itemBefore: item.before,
    isAutomatic: false,
    decidedAt: now,
    effectiveAt,
    appealUntil,
    reopenAt: reopenHours === null ? null : addHours(effectiveAt ?? now, reopenHours),
    followUpAt: lookAgainDays === null ? null : addDays(effectiveAt ?? now, lookAgainDays),
  });
  return id;
}

/** People of the team are not limited by one another at the desk: that is a lead's, with their roles. */
async function noLimitForTeam(
  ctx: Ctx,
  tx: Tx,
  { authorId }: MeasuredItem,
  { proposedLimits }: Measure,
): Promise<void> {
  if (proposedLimits.length === 0 || authorId === null) return;
  if (await isOfTeam(tx, authorId, ctx.clock.now())) throw new InvalidInput('limits', 'team_member');
}

/** A letter leads only to a group that everybody here can find. */
async function onlyGroupsForAll(tx: Tx, { helpGroupId }: Measure): Promise<void> {
  if (helpGroupId !== null && (await helpGroup(tx, helpGroupId)) === null)
    throw new InvalidInput('helpGroupId', 'unknown_group');
}

/** R14: at most one message a day to a person others worry about, however many worry. */
async function oneCareMessage(ctx: Ctx, tx: Tx, row: CaseRow, measure: Measure): Promise<void> {
  if (row.lane !== 'crisis' || measure.noteToAuthor === '' || row.authorId === null) return;
  const since = addHours(ctx.clock.now(), -CARE_MESSAGE_HOURS);
  if (await hasCareMessageSince(tx, row.authorId, since)) throw new InvalidInput('noteToAuthor', 'one_message_a_day');
}
