import type { ProposedLimit } from '@between/rules/taxonomy.ts';
import type { AppealOutcome, AppealSide, AppealState } from '@between/rules/appeals.ts';
import { APPEALS_SHOWN } from '@between/rules/appeals.ts';
import type { ContentTopic, ItemKind, Visibility } from '@between/rules/content.ts';
import type { CaseEvent, CaseStatus, DecisionAction, HelpTopic, Rule } from '@between/rules/moderation.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Span } from '../../platform/verdict.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleAppeals } from '../../policy/appeal.policy.ts';
import { piecesOf } from '../moderation/leave-out.ts';
import type { AppealCardRow, AppealRow } from './appeals.model.ts';

const COLUMNS = [
  'ap.id',
  'ap.decisionId',
  'd.caseId',
  'd.itemId',
  'c.groupId',
  'ap.accountId',
  'ap.side',
  'ap.reportId',
  'ap.body',
  'ap.state',
  'ap.version',
  'ap.createdAt',
  'ap.dueAt',
  'ap.reviewerId',
  'ap.assignedAt',
  'ap.outcome',
  'ap.answer',
  'ap.answeredAt',
  'd.action',
  'd.rules',
  'i.authorId',
] as const;

/** Appeals with their decision, case and words. Everyone who decided, confirmed or answered before is a judge of it. */
function appeals(db: Db | Tx, actorId: string | null) {
  return db
    .selectFrom('appeal as ap')
    .innerJoin('decision as d', 'd.id', 'ap.decisionId')
    .innerJoin('case as c', 'c.id', 'd.caseId')
    .innerJoin('item as i', 'i.id', 'd.itemId')
    .select(COLUMNS)
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom('report as r')
            .select('r.id')
            .whereRef('r.caseId', '=', 'd.caseId')
            .where('r.reporterId', '=', actorId),
        )
        .as('isReporter'),
      sql<string[]>`array_remove(array[d.decided_by::text, d.confirmed_by::text] || array(
        select e.reviewer_id::text from appeal e where e.decision_id = d.id and e.state = 'closed'), null)`.as(
        'judges',
      ),
    ]);
}

type Raw = Awaited<ReturnType<ReturnType<typeof appeals>['execute']>>[number];

function toAppeal<R extends Raw>(row: R) {
  return {
    ...row,
    side: row.side as AppealSide,
    state: row.state as AppealState,
    outcome: row.outcome as AppealOutcome | null,
    action: row.action as DecisionAction,
    rules: row.rules as Rule[],
    isReporter: Boolean(row.isReporter),
  };
}

/** One appeal with what decides about it; `lock` keeps its row until the transaction ends. */
export async function appealById(
  db: Db | Tx,
  id: string,
  actorId: string | null,
  lock: 'lock' | 'look',
): Promise<AppealRow | null> {
  if (lock === 'lock') await db.selectFrom('appeal').select('id').where('id', '=', id).forUpdate().execute();
  const row = await appeals(db, actorId).where('ap.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toAppeal(row);
}

/** Open appeals of the actor's queue, due first. */
export async function openAppeals(db: Db, actor: Actor & { kind: 'member' }): Promise<AppealCardRow[]> {
  const rows = await appeals(db, actor.id)
    .leftJoin('group as g', 'g.id', 'c.groupId')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .leftJoin('thread as t', 't.id', 'p.threadId')
    .leftJoin('room as rm', 'rm.id', 'i.roomId')
    .leftJoin('workshop as w', 'w.id', 'rm.workshopId')
    .select(['i.kind as itemKind', 't.title', 'g.name as groupName', 'w.title as workshopTitle'])
    .where('ap.state', 'in', ['submitted', 'assigned'])
    .where(visibleAppeals(actor))
    .orderBy('ap.dueAt')
    .orderBy('ap.id')
    .limit(APPEALS_SHOWN)
    .execute();
  return rows.map((row) => ({ ...toAppeal(row), itemKind: row.itemKind as ItemKind }));
}

/** Whether an appeal still waits after its time. */
export async function hasLateAppeal(db: Db, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('appeal')
    .select('id')
    .where('state', 'in', ['submitted', 'assigned'])
    .where('dueAt', '<=', now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What the reviewer reads beside the appeal; names of staff are in none of it. */
export async function reviewedDecision(db: Db, decisionId: string) {
  const row = await db
    .selectFrom('decision as d')
    .innerJoin('item as i', 'i.id', 'd.itemId')
    .innerJoin('snapshot as s', 's.id', 'd.snapshotId')
    .leftJoin('account as a', 'a.id', 'i.authorId')
    .leftJoin('group as g', 'g.id', 'i.groupId')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .leftJoin('thread as t', 't.id', 'p.threadId')
    .leftJoin('room as rm', 'rm.id', 'i.roomId')
    .leftJoin('workshop as w', 'w.id', 'rm.workshopId')
    .select([
      'd.action',
      'd.rules',
      'd.reason',
      'd.noteToAuthor',
      'd.noteToReporter',
      'd.lockNote',
      'd.contentTopics',
      'd.contentNote',
      'd.redactedSpans',
      'd.slowSeconds',
      'd.reopenAt',
      'd.proposedLimits',
      'd.attachesHelp',
      'd.helpTopics',
      'd.helpGroupId',
      'd.isAutomatic',
      'd.decidedAt',
      'd.appealUntil',
      'a.handle as authorHandle',
      's.title as quotedTitle',
      's.body as quotedBody',
      'i.visibility',
      'i.kind as itemKind',
      't.title',
      'g.name as groupName',
      'w.title as workshopTitle',
    ])
    .where('d.id', '=', decisionId)
    .executeTakeFirstOrThrow();
  return {
    ...row,
    action: row.action as DecisionAction,
    rules: row.rules as Rule[],
    contentTopics: row.contentTopics as ContentTopic[],
    leftOut: piecesOf(row.quotedBody, spansOf(row.redactedSpans)),
    proposedLimits: limitsOf(row.proposedLimits),
    helpTopics: row.helpTopics as HelpTopic[],
    visibility: row.visibility as Visibility,
    itemKind: row.itemKind as ItemKind,
  };
}

/** The column holds what `decide-case.ts` has written. */
function spansOf(stored: unknown): Span[] {
  return stored as Span[];
}

/** The column holds what `decide-case.ts` has written. */
function limitsOf(stored: unknown): ProposedLimit[] {
  return stored as ProposedLimit[];
}

/** Steps of the case, the oldest first, without who took them. */
export async function namelessSteps(
  db: Db,
  caseId: string,
): Promise<{ event: CaseEvent; toStatus: CaseStatus; createdAt: Date }[]> {
  const rows = await db
    .selectFrom('caseEvent')
    .select(['event', 'toStatus', 'createdAt'])
    .where('caseId', '=', caseId)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(50)
    .execute();
  return rows.map((row) => ({ ...row, event: row.event as CaseEvent, toStatus: row.toStatus as CaseStatus }));
}

/** Makes two appeals of one person wait for each other. */
export async function lockAppellant(tx: Tx, accountId: string): Promise<void> {
  await tx.selectFrom('account').select('id').where('id', '=', accountId).forNoKeyUpdate().execute();
}

export interface NewAppeal {
  id: string;
  decisionId: string;
  accountId: string;
  side: AppealSide;
  reportId: string | null;
  body: string;
  state: AppealState;
  createdAt: Date;
  dueAt: Date;
}

export async function insertAppeal(tx: Tx, row: NewAppeal): Promise<void> {
  await tx.insertInto('appeal').values(row).execute();
}

export interface AppealChange {
  state: AppealState;
  reviewerId?: string | null;
  assignedAt?: Date | null;
  outcome?: AppealOutcome;
  answer?: string;
  answeredAt?: Date;
}

/** Writes a change and the next version. The caller holds the row's lock. */
export async function updateAppeal(tx: Tx, id: string, version: number, change: AppealChange): Promise<void> {
  await tx
    .updateTable('appeal')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute();
}
