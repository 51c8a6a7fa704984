import type { ContentTopic, GroupVisibility, ItemKind, Visibility } from '@between/rules/content.ts';
import type {
  CaseEvent,
  CaseStatus,
  DecisionAction,
  ReportOutcome,
  ReportReason,
  Rule,
} from '@between/rules/moderation.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { GroupRow } from '../groups/groups.model.ts';
import { waitsForReader } from '../safety/hold-pieces.queries.ts';
import type {
  CaseAuthorRow,
  CaseItemRow,
  CaseReportRow,
  CaseStepRow,
  CaseThreadRow,
  EarlierCaseRow,
  NeighbourRow,
} from './case.model.ts';

/** Reports, steps and earlier cases of one case view; more than anyone reads. */
const LIST_LIMIT = 50;

/** The words as they are, beside the words as first reported; where nobody reported them, as they were when the case opened. */
export async function caseItem(db: Db, caseId: string): Promise<CaseItemRow> {
  const row = await db
    .selectFrom('case as c')
    .innerJoin('item as i', 'i.id', 'c.itemId')
    .innerJoin('snapshot as s', 's.itemId', 'c.itemId')
    .leftJoin('report as r', (join) =>
      join.onRef('r.snapshotId', '=', 's.id').onRef('r.caseId', '=', 'c.id').on('r.setAsideAt', 'is', null),
    )
    .select([
      'i.id',
      'i.kind',
      'i.version',
      'i.visibility',
      'i.body',
      'i.html',
      'i.contentTopics',
      'i.contentNote',
      'i.createdAt',
      'i.editedAt',
      'i.hidesHandle',
      's.id as snapshotId',
      's.itemVersion as snapshotVersion',
      's.body as snapshotBody',
      's.title as snapshotTitle',
      's.takenAt as snapshotTakenAt',
      waitsForReader(sql`i.id`).as('isToRead'),
    ])
    .where('c.id', '=', caseId)
    .orderBy(sql`r.id is null`)
    .orderBy(sql`r.outcome is not null`)
    .orderBy('s.itemVersion')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    ...row,
    kind: row.kind as ItemKind,
    visibility: row.visibility as Visibility,
    contentTopics: row.contentTopics as ContentTopic[],
  };
}

export async function caseReports(db: Db, caseId: string): Promise<CaseReportRow[]> {
  const rows = await db
    .selectFrom('report as r')
    .innerJoin('snapshot as s', 's.id', 'r.snapshotId')
    .select(['r.id', 'r.reporterId', 'r.reason', 'r.note', 'r.createdAt', 'r.outcome', 's.itemVersion'])
    .where('r.caseId', '=', caseId)
    .where('r.setAsideAt', 'is', null)
    .orderBy('r.createdAt')
    .orderBy('r.id')
    .limit(LIST_LIMIT)
    .execute();
  return rows.map((row) => ({
    ...row,
    reason: row.reason as ReportReason,
    outcome: row.outcome as ReportOutcome | null,
  }));
}

/** The thread the words stand in; null for a profile. */
export async function caseThread(db: Db, itemId: string): Promise<CaseThreadRow | null> {
  const row = await db
    .selectFrom('post as p')
    .innerJoin('thread as t', 't.id', 'p.threadId')
    .innerJoin('group as g', 'g.id', 't.groupId')
    .select([
      't.id',
      't.title',
      't.intent',
      't.openingItemId',
      'g.slug as groupSlug',
      sql<boolean>`t.locked_at is not null`.as('isLocked'),
    ])
    .where('p.itemId', '=', itemId)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, intent: row.intent as CaseThreadRow['intent'] };
}

/** What was said in the same thread around these words: `count` on one side, nearest first. */
export async function neighbours(
  db: Db,
  key: { threadId: string; itemId: string; side: 'before' | 'after'; count: number },
): Promise<NeighbourRow[]> {
  const isBefore = key.side === 'before';
  const rows = await db
    .selectFrom('post as p')
    .innerJoin('item as i', 'i.id', 'p.itemId')
    .leftJoin('account as a', 'a.id', 'i.authorId')
    .select(['i.id', 'a.handle', 'i.hidesHandle', 'i.visibility', 'i.html', 'i.createdAt'])
    .where('p.threadId', '=', key.threadId)
    .where('p.itemId', isBefore ? '<' : '>', key.itemId)
    .orderBy('p.itemId', isBefore ? 'desc' : 'asc')
    .limit(key.count)
    .execute();
  return rows.map((row) => ({ ...row, visibility: row.visibility as Visibility }));
}

export async function caseAuthor(db: Db, authorId: string): Promise<CaseAuthorRow | null> {
  const row = await db
    .selectFrom('account as a')
    .select(['a.id', 'a.handle', 'a.createdAt', 'a.lifeState'])
    .select(
      sql<number>`(select count(*)::int from (
        select from item i where i.author_id = a.id and i.kind in ('post', 'line') and i.visibility = 'published' limit 1000
      ) n)`.as('postCount'),
    )
    .where('a.id', '=', authorId)
    .executeTakeFirst();
  return row ?? null;
}

/** Decisions in force about other words of the same person. Crisis cases are left out: asking for help never counts (R22). */
export async function earlierCases(db: Db, authorId: string, caseId: string): Promise<EarlierCaseRow[]> {
  const rows = await db
    .selectFrom('decision as d')
    .innerJoin('case as c', 'c.id', 'd.caseId')
    .innerJoin('item as i', 'i.id', 'd.itemId')
    .select(['d.caseId', 'd.action', 'd.rules', 'd.decidedAt'])
    .where('i.authorId', '=', authorId)
    .where('d.caseId', '<>', caseId)
    .where('c.lane', '<>', 'crisis')
    // Turned round, or mended by their author: neither counts against anybody.
    .where('d.reversedAt', 'is', null)
    .where('d.mendedSettledAt', 'is', null)
    .where('d.undoneAt', 'is', null)
    .where('d.notifiedAt', 'is not', null)
    .orderBy('d.decidedAt', 'desc')
    .limit(LIST_LIMIT)
    .execute();
  return rows.map((row) => ({ ...row, action: row.action as DecisionAction, rules: row.rules as Rule[] }));
}

export async function activeRestrictions(
  db: Db,
  accountId: string,
  now: Date,
): Promise<{ kind: string; until: Date | null; groupName: string | null }[]> {
  return db
    .selectFrom('restriction as r')
    .leftJoin('group as g', 'g.id', 'r.groupId')
    .select(['r.kind', 'r.validUntil as until', 'g.name as groupName'])
    .where('r.accountId', '=', accountId)
    .where('r.liftedAt', 'is', null)
    .where('r.validFrom', '<=', now)
    .where((eb) => eb.or([eb('r.validUntil', 'is', null), eb('r.validUntil', '>', now)]))
    .orderBy('r.validFrom')
    .limit(LIST_LIMIT)
    .execute();
}

/** Steps taken by people and by time, the newest first. */
export async function caseSteps(db: Db, caseId: string): Promise<CaseStepRow[]> {
  const rows = await db
    .selectFrom('caseEvent as e')
    .leftJoin('account as a', 'a.id', 'e.actorId')
    .select(['e.id', 'e.event', 'a.handle', 'e.toStatus', 'e.note', 'e.createdAt'])
    .where('e.caseId', '=', caseId)
    .orderBy('e.createdAt', 'desc')
    .orderBy('e.id', 'desc')
    .limit(LIST_LIMIT)
    .execute();
  return rows.map((row) => ({ ...row, event: row.event as CaseEvent, toStatus: row.toStatus as CaseStatus }));
}

/** The group of a case, as the groups feature shows it. */
export async function groupOfCase(db: Db, groupId: string): Promise<GroupRow | null> {
  const row = await db
    .selectFrom('group')
    .select([
      'id',
      'slug',
      'name',
      'purpose',
      'visibility',
      'emblemShape',
      'emblemTint',
      'memberCount',
      'lastActivityAt',
      'createdAt',
      'archivedAt',
      'closesUnstaffed',
      'reviewsEveryPost',
      'reviewedFirstPosts',
    ])
    .where('id', '=', groupId)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, visibility: row.visibility as GroupVisibility };
}

/** Whether somebody has asked for a second look that is not answered yet: until then nobody reads here who decided (MO37). */
export async function isLookedAtAgain(db: Db, caseId: string): Promise<boolean> {
  const row = await db
    .selectFrom('appeal as ap')
    .innerJoin('decision as d', 'd.id', 'ap.decisionId')
    .select('ap.id')
    .where('d.caseId', '=', caseId)
    .where('ap.state', '<>', 'closed')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
