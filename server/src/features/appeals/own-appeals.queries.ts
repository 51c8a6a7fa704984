import type { AppealOutcome, AppealSide, AppealState } from '@between/rules/appeals.ts';
import type { ItemKind } from '@between/rules/content.ts';
import type { DecisionAction, ReportOutcome, Rule } from '@between/rules/moderation.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { PageRequest } from '../../platform/page.ts';
import type { AppealableFacts, MyAppealRow } from './appeals.model.ts';

/** Which of the actor's own appeals. */
export type OwnPick = { page: PageRequest } | { id: string } | { decisionId: string } | { reportId: string };

/** Own appeals, the newest first. A reporter reads of the words what they could read then. */
export async function ownAppeals(db: Db, accountId: string, pick: OwnPick): Promise<MyAppealRow[]> {
  let query = db
    .selectFrom('appeal as ap')
    .innerJoin('decision as d', 'd.id', 'ap.decisionId')
    .innerJoin('item as i', 'i.id', 'd.itemId')
    .innerJoin('snapshot as s', 's.id', 'd.snapshotId')
    .leftJoin('group as g', 'g.id', 'i.groupId')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .leftJoin('thread as t', 't.id', 'p.threadId')
    .select([
      'ap.id',
      'ap.decisionId',
      'ap.reportId',
      'ap.side',
      'ap.body',
      'ap.state',
      'ap.createdAt',
      'ap.dueAt',
      'ap.outcome',
      'ap.answer',
      'ap.answeredAt',
      'd.action',
      't.title as threadTitle',
      'g.name as groupName',
    ])
    .select(sql<string>`case when ap.side = 'author' then s.body else coalesce(s.shown_body, s.body) end`.as('quoted'))
    .where('ap.accountId', '=', accountId)
    .orderBy('ap.createdAt', 'desc')
    .orderBy('ap.id', 'desc');
  if ('page' in pick) {
    const { limit, after } = pick.page;
    query = query.limit(limit + 1);
    if (after !== null)
      query = query.where(sql<boolean>`(ap.created_at, ap.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  } else {
    query = query.limit(1);
    if ('id' in pick) query = query.where('ap.id', '=', pick.id);
    else if ('decisionId' in pick)
      query = query.where('ap.decisionId', '=', pick.decisionId).where('ap.side', '=', 'author');
    else query = query.where('ap.reportId', '=', pick.reportId);
  }
  return (await query.execute()).map((row) => ({
    ...row,
    side: row.side as AppealSide,
    state: row.state as AppealState,
    outcome: row.outcome as AppealOutcome | null,
    action: row.action as DecisionAction,
  }));
}

/** A decision somebody may ask to be looked at again. */
export interface Appealable extends AppealableFacts {
  decisionId: string;
  reportId: string | null;
  caseId: string;
  itemId: string;
}

const hasOpen = (accountId: string) =>
  sql<boolean>`exists (select from appeal o where o.decision_id = d.id and o.account_id = ${accountId}::uuid and o.state <> 'closed')`;

/** A decision about the actor's own words that they were told of; null for every other. */
export async function appealableDecision(db: Db | Tx, id: string, authorId: string): Promise<Appealable | null> {
  const row = await db
    .selectFrom('decision as d')
    .innerJoin('item as i', 'i.id', 'd.itemId')
    .select(['d.id as decisionId', 'd.caseId', 'd.itemId', 'd.action', 'd.appealUntil', 'd.reversedAt'])
    .select(hasOpen(authorId).as('hasOpenAppeal'))
    .where('d.id', '=', id)
    .where('i.authorId', '=', authorId)
    .where('d.undoneAt', 'is', null)
    .where('d.notifiedAt', 'is not', null)
    .where((eb) => eb.or([eb('d.action', '<>', 'keep'), eb('d.noteToAuthor', '<>', '')]))
    .executeTakeFirst();
  if (row === undefined) return null;
  const { reversedAt, ...rest } = row;
  return {
    ...rest,
    side: 'author',
    reportId: null,
    action: row.action as DecisionAction,
    isOverturned: reversedAt !== null,
  };
}

/** The decision that answered a report of the actor's: the last one told before the answer. Null for worry and while nothing is answered. */
export async function appealableReport(db: Db | Tx, id: string, reporterId: string): Promise<Appealable | null> {
  const row = await db
    .selectFrom('report as r')
    .innerJoin('decision as d', 'd.caseId', 'r.caseId')
    .select(['d.id as decisionId', 'd.caseId', 'd.itemId', 'd.action', 'd.appealUntil', 'd.reversedAt', 'r.outcome'])
    .select(hasOpen(reporterId).as('hasOpenAppeal'))
    .where('r.id', '=', id)
    .where('r.reporterId', '=', reporterId)
    .where('r.outcome', 'in', ['acted', 'no_breach'] satisfies ReportOutcome[])
    .where('d.undoneAt', 'is', null)
    .where('d.notifiedAt', 'is not', null)
    .whereRef('d.notifiedAt', '<=', 'r.toldAt')
    .orderBy('d.notifiedAt', 'desc')
    .orderBy('d.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { reversedAt, outcome, ...rest } = row;
  return {
    ...rest,
    side: 'reporter',
    reportId: id,
    // A measure that was later turned round has answered like one that was never taken.
    action: outcome === 'no_breach' ? 'keep' : (row.action as DecisionAction),
    isOverturned: reversedAt !== null,
  };
}

/** A decision about the actor's own words, in a list. */
export interface OwnDecisionRow {
  id: string;
  action: DecisionAction;
  rules: Rule[];
  decidedAt: Date;
  itemKind: ItemKind;
  quoted: string;
  threadTitle: string | null;
  groupName: string | null;
  isOverturned: boolean;
}

/** Decisions about the actor's own words that they were told of, the newest first. */
export async function ownDecisions(db: Db, authorId: string, { limit, after }: PageRequest): Promise<OwnDecisionRow[]> {
  let query = db
    .selectFrom('decision as d')
    .innerJoin('item as i', 'i.id', 'd.itemId')
    .innerJoin('snapshot as s', 's.id', 'd.snapshotId')
    .leftJoin('group as g', 'g.id', 'i.groupId')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .leftJoin('thread as t', 't.id', 'p.threadId')
    .select([
      'd.id',
      'd.action',
      'd.rules',
      'd.decidedAt',
      'd.reversedAt',
      'i.kind as itemKind',
      's.body as quoted',
      't.title as threadTitle',
      'g.name as groupName',
    ])
    .where('i.authorId', '=', authorId)
    .where('d.undoneAt', 'is', null)
    .where('d.notifiedAt', 'is not', null)
    .where((eb) => eb.or([eb('d.action', '<>', 'keep'), eb('d.noteToAuthor', '<>', '')]))
    .orderBy('d.decidedAt', 'desc')
    .orderBy('d.id', 'desc')
    .limit(limit + 1);
  if (after !== null)
    query = query.where(sql<boolean>`(d.decided_at, d.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  return (await query.execute()).map(({ reversedAt, ...row }) => ({
    ...row,
    action: row.action as DecisionAction,
    rules: row.rules as Rule[],
    itemKind: row.itemKind as ItemKind,
    isOverturned: reversedAt !== null,
  }));
}

/** What a statement of reasons says beside the letter: the version of the rules, and whether the service itself had noticed the words. */
export async function groundsOf(
  db: Db,
  decisionId: string,
): Promise<{ policyVersion: string; isDetectedByService: boolean }> {
  return db
    .selectFrom('decision as d')
    .select('d.policyVersion')
    .select(
      sql<boolean>`(not exists (select from report r where r.case_id = d.case_id and r.set_aside_at is null and r.created_at <= d.decided_at)
        and exists (select from verdict v where v.item_id = d.item_id and v.judged_at <= d.decided_at))`.as(
        'isDetectedByService',
      ),
    )
    .where('d.id', '=', decisionId)
    .executeTakeFirstOrThrow();
}
