import type { ContentTopic } from '@between/rules/content.ts';
import type { DecisionAction, HelpTopic, Rule } from '@between/rules/moderation.ts';
import type { TemplateLanguage } from '@between/rules/templates.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { ProposedLimit } from '@between/rules/taxonomy.ts';
import type { Span } from '../../platform/verdict.ts';
import type { DecisionRow, ItemBefore, LeftOutSpan } from './decision.model.ts';

/** Columns of `decision d` that every reading of one needs. */
export const DECISION_COLUMNS = [
  'd.id',
  'd.caseId',
  'd.itemId',
  'd.snapshotId',
  'd.decidedBy',
  'd.confirmedBy',
  'd.action',
  'd.rules',
  'd.reason',
  'd.noteToAuthor',
  'd.noteToReporter',
  'd.lockNote',
  'd.contentTopics',
  'd.contentNote',
  'd.itemBefore',
  'd.isAutomatic',
  'd.decidedAt',
  'd.effectiveAt',
  'd.notifiedAt',
  'd.appealUntil',
  'd.redactedSpans',
  'd.slowSeconds',
  'd.reopenAt',
  'd.reversedAt',
  'd.strikeWeight',
  'd.proposedLimits',
  'd.attachesHelp',
  'd.helpTopics',
  'd.helpGroupId',
  'd.followUpAt',
  'd.templateId',
  'd.templateLanguage',
] as const;

type Raw = Omit<
  DecisionRow,
  | 'action'
  | 'rules'
  | 'contentTopics'
  | 'redactedSpans'
  | 'proposedLimits'
  | 'itemBefore'
  | 'helpTopics'
  | 'templateLanguage'
> & {
  action: string;
  rules: string[];
  contentTopics: string[];
  helpTopics: string[];
  templateLanguage: string | null;
  redactedSpans: unknown;
  proposedLimits: unknown;
  itemBefore: unknown;
};

/** What decisions of earlier releases did not write down, because nothing could change it. */
const AS_BEFORE = {
  version: 0,
  redactedSpans: [],
  redactedRule: null,
  lockedUntil: null,
  slowSeconds: 0,
  slowReason: '',
  slowUntil: null,
};

/** The decoder of those columns. */
export function toDecision<R extends Raw>(row: R): R & DecisionRow {
  return {
    ...row,
    action: row.action as DecisionAction,
    rules: row.rules as Rule[],
    contentTopics: row.contentTopics as ContentTopic[],
    helpTopics: row.helpTopics as HelpTopic[],
    templateLanguage: row.templateLanguage as TemplateLanguage | null,
    redactedSpans: row.redactedSpans as Span[],
    proposedLimits: row.proposedLimits as ProposedLimit[],
    itemBefore: { ...AS_BEFORE, ...(row.itemBefore as ItemBefore) },
  };
}

export interface NewDecision extends Omit<DecisionRow, 'decidedByHandle' | 'notifiedAt' | 'reversedAt' | 'itemBefore'> {
  policyVersion: string;
  itemBefore: ItemBefore;
  /** Shared by decisions that were taken together; null for one alone. */
  batchId: string | null;
}

export async function insertDecision(tx: Tx, row: NewDecision): Promise<void> {
  await tx
    .insertInto('decision')
    .values({
      ...row,
      redactedSpans: JSON.stringify(row.redactedSpans),
      proposedLimits: JSON.stringify(row.proposedLimits),
      itemBefore: JSON.stringify(row.itemBefore),
    })
    .execute();
}

/** The newest decision of a case that was not taken back: proposed, under way or in force. */
export async function latestDecision(db: Db | Tx, caseId: string): Promise<DecisionRow | null> {
  const row = await db
    .selectFrom('decision as d')
    .leftJoin('account as a', 'a.id', 'd.decidedBy')
    .select(DECISION_COLUMNS)
    .select('a.handle as decidedByHandle')
    .where('d.caseId', '=', caseId)
    .where('d.undoneAt', 'is', null)
    .orderBy('d.decidedAt', 'desc')
    .orderBy('d.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : toDecision(row);
}

/** Cases whose undo window is over. */
export async function casesDue(db: Db, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('decision')
    .select('caseId')
    .where('effectiveAt', '<=', now)
    .where('undoneAt', 'is', null)
    .where('notifiedAt', 'is', null)
    .orderBy('effectiveAt')
    .limit(limit)
    .execute();
  return rows.map((row) => row.caseId);
}

export async function confirmDecision(
  tx: Tx,
  id: string,
  change: { confirmedBy: string; effectiveAt: Date; itemBefore: ItemBefore },
): Promise<void> {
  await tx
    .updateTable('decision')
    .set({ ...change, itemBefore: JSON.stringify(change.itemBefore) })
    .where('id', '=', id)
    .execute();
}

/** Words that a person left parts out of; null where nobody did. */
export async function leftOutByPeople(
  db: Db,
  itemId: string,
): Promise<{ body: string; redactedSpans: LeftOutSpan[] } | null> {
  const row = await db
    .selectFrom('item')
    .select(['body', 'redactedSpans'])
    .where('id', '=', itemId)
    .where('redactedRule', 'is not', null)
    .executeTakeFirst();
  return row === undefined ? null : { body: row.body, redactedSpans: row.redactedSpans as unknown as LeftOutSpan[] };
}

/** The words that a decision was about. */
export function judgedWords(tx: Tx, snapshotId: string): Promise<{ body: string; version: number }> {
  return tx
    .selectFrom('snapshot')
    .select(['body', 'itemVersion as version'])
    .where('id', '=', snapshotId)
    .executeTakeFirstOrThrow();
}

/** A decision in force, locked; null when it is not, was taken back or turned round. */
export async function lockStandingDecision(tx: Tx, id: string): Promise<DecisionRow | null> {
  const row = await tx
    .selectFrom('decision as d')
    .select(DECISION_COLUMNS)
    .select(sql<null>`null`.as('decidedByHandle'))
    .where('d.id', '=', id)
    .where('d.undoneAt', 'is', null)
    .where('d.notifiedAt', 'is not', null)
    .where('d.reversedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toDecision(row);
}

/** A decision about the same words that came later and stands or waits. */
export type LaterDecision = Pick<DecisionRow, 'id' | 'action' | 'itemBefore'>;

/** What was decided about the same words after this decision and was neither taken back nor turned round, in order. */
export async function laterDecisions(
  tx: Tx,
  decision: Pick<DecisionRow, 'id' | 'itemId' | 'decidedAt'>,
): Promise<LaterDecision[]> {
  const rows = await tx
    .selectFrom('decision')
    .select(['id', 'action', 'itemBefore'])
    .where('itemId', '=', decision.itemId)
    .where('id', '<>', decision.id)
    .where('decidedAt', '>=', decision.decidedAt)
    .where('undoneAt', 'is', null)
    .where('reversedAt', 'is', null)
    .where('effectiveAt', 'is not', null)
    .orderBy('decidedAt')
    .orderBy('id')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    action: row.action as DecisionAction,
    itemBefore: { ...AS_BEFORE, ...(row.itemBefore as unknown as ItemBefore) },
  }));
}

export async function setItemBefore(tx: Tx, id: string, itemBefore: ItemBefore): Promise<void> {
  await tx
    .updateTable('decision')
    .set({ itemBefore: JSON.stringify(itemBefore) })
    .where('id', '=', id)
    .execute();
}

export async function markReversed(
  tx: Tx,
  id: string,
  change: { reversedAt: Date; reversedBy: string | null },
): Promise<void> {
  await tx.updateTable('decision').set(change).where('id', '=', id).execute();
}

export async function takeBackDecision(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('decision').set({ undoneAt: at }).where('id', '=', id).execute();
}

export async function markNotified(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('decision').set({ notifiedAt: at }).where('id', '=', id).execute();
}

/** Marks decisions whose words came again in another form as settled. Answers their ids. */
export async function closeMended(tx: Tx, key: { caseId: string; exceptId: string; at: Date }): Promise<string[]> {
  const rows = await tx
    .updateTable('decision')
    .set({ mendedSettledAt: key.at })
    .where('caseId', '=', key.caseId)
    .where('id', '<>', key.exceptId)
    .where('mendedAt', 'is not', null)
    .where('mendedSettledAt', 'is', null)
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}
