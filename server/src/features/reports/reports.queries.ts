import type { ItemKind } from '@between/rules/content.ts';
import { type CaseStatus, type ReportOutcome, type ReportReason, WORRY_REASONS } from '@between/rules/moderation.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { PageRequest } from '../../platform/page.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleItems } from '../../policy/item.policy.ts';
import type { MyReportRow, ReportTargetRow } from './reports.model.ts';

export interface ReportableItem {
  id: string;
  authorId: string | null;
  isReadable: boolean;
}

/** Whether there are such words, and whether the actor may read them now. */
export async function reportableItem(db: Db | Tx, actor: Actor, itemId: string): Promise<ReportableItem | null> {
  const row = await db
    .selectFrom('item as i')
    .select(['i.id', 'i.authorId'])
    .select(sql<boolean>`(${visibleItems(actor, 'i')} and i.visibility in ('published', 'held'))`.as('isReadable'))
    .where('i.id', '=', itemId)
    .executeTakeFirst();
  return row ?? null;
}

/** The profile behind a handle: its text when there is one, and whether its person has shut the actor out. */
export async function profileBehind(
  tx: Tx,
  handleKey: string,
  actorId: string,
): Promise<{ accountId: string; itemId: string | null; hasBlockedActor: boolean } | null> {
  const row = await tx
    .selectFrom('account as a')
    .leftJoin('profileText as p', 'p.accountId', 'a.id')
    .select(['a.id as accountId', 'p.itemId'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('block as b')
            .select('b.blockerId')
            .whereRef('b.blockerId', '=', 'a.id')
            .where('b.blockedId', '=', actorId),
        )
        .as('hasBlockedActor'),
    )
    .where('a.handleKey', '=', handleKey)
    .where('a.lifeState', '<>', 'deleted')
    .executeTakeFirst();
  return row === undefined ? null : { ...row, hasBlockedActor: Boolean(row.hasBlockedActor) };
}

export async function ownProfileItem(tx: Tx, accountId: string): Promise<string | null> {
  const row = await tx.selectFrom('profileText').select('itemId').where('accountId', '=', accountId).executeTakeFirst();
  return row?.itemId ?? null;
}

/** A profile without words still needs something that a case can stand on. Answers the item that is there in the end. */
export async function emptyProfileItem(tx: Tx, accountId: string, fresh: { id: string; at: Date }): Promise<string> {
  await tx
    .insertInto('item')
    .values({
      id: fresh.id,
      kind: 'profile_text',
      authorId: accountId,
      body: '',
      html: '',
      htmlVersion: 1,
      createdAt: fresh.at,
      visibilityAt: fresh.at,
    })
    .execute();
  const linked = await tx
    .insertInto('profileText')
    .values({ itemId: fresh.id, accountId })
    .onConflict((oc) => oc.column('accountId').doNothing())
    .returning('itemId')
    .executeTakeFirst();
  if (linked !== undefined) return linked.itemId;
  await tx.deleteFrom('item').where('id', '=', fresh.id).execute();
  const { itemId } = await tx
    .selectFrom('profileText')
    .select('itemId')
    .where('accountId', '=', accountId)
    .executeTakeFirstOrThrow();
  return itemId;
}

/** Reports about rules that someone sent since then; worries are never counted (R27). */
export async function ruleReportsSince(db: Db | Tx, reporterId: string, since: Date): Promise<number> {
  const row = await db
    .selectFrom('report')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('reporterId', '=', reporterId)
    .where('createdAt', '>', since)
    .where('reason', 'not in', [...WORRY_REASONS])
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Own reports, the newest first; `id` picks a single one. */
export async function ownReports(
  db: Db,
  reporterId: string,
  pick: { page: PageRequest } | { id: string },
): Promise<MyReportRow[]> {
  let query = db
    .selectFrom('report as r')
    // What was set aside stands where its words stand: whoever sent it sees no difference.
    .leftJoin('case as c', (join) =>
      join.on(
        'c.id',
        '=',
        sql<string>`coalesce(r.case_id, (select n.id from "case" n where n.item_id = r.item_id and n.status <> 'merged' order by n.opened_at desc limit 1))`,
      ),
    )
    .innerJoin('item as i', 'i.id', 'r.itemId')
    .innerJoin('snapshot as s', 's.id', 'r.snapshotId')
    .leftJoin('group as g', 'g.id', 'i.groupId')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .leftJoin('thread as t', 't.id', 'p.threadId')
    .select([
      'r.id',
      'r.reason',
      'r.note',
      'r.createdAt',
      'r.outcome',
      'r.publicNote',
      'r.toldAt',
      'c.status as caseStatus',
      'i.kind as itemKind',
      't.title as threadTitle',
      'g.name as groupName',
    ])
    // Whoever reported reads again what they could read then: not what was left out for others.
    .select(sql<string>`coalesce(s.shown_body, s.body)`.as('snapshotBody'))
    .where('r.reporterId', '=', reporterId)
    .orderBy('r.createdAt', 'desc')
    .orderBy('r.id', 'desc');
  if ('id' in pick) query = query.where('r.id', '=', pick.id).limit(1);
  else {
    const { limit, after } = pick.page;
    query = query.limit(limit + 1);
    if (after !== null)
      query = query.where(sql<boolean>`(r.created_at, r.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  }
  const rows = await query.execute();
  return rows.map((row) => ({
    ...row,
    reason: row.reason as ReportReason,
    outcome: row.outcome as ReportOutcome | null,
    caseStatus: row.caseStatus as CaseStatus | null,
    itemKind: row.itemKind as ItemKind,
  }));
}

/** Words as the report page quotes them; null when the actor may not read them. */
export async function targetFor(db: Db, actor: Actor, itemId: string): Promise<ReportTargetRow | null> {
  const row = await db
    .selectFrom('item as i')
    .leftJoin('account as a', 'a.id', 'i.authorId')
    .select(['i.id as itemId', 'i.kind as itemKind', 'a.handle', 'i.hidesHandle'])
    .select(sql<string>`coalesce(i.shown_body, i.body)`.as('body'))
    .select(sql<boolean>`coalesce(i.author_id = ${actor.kind === 'member' ? actor.id : null}::uuid, false)`.as('isOwn'))
    .where('i.id', '=', itemId)
    .where('i.visibility', 'in', ['published', 'held'])
    .where(visibleItems(actor, 'i'))
    .executeTakeFirst();
  return row === undefined ? null : { ...row, itemKind: row.itemKind as ItemKind };
}

/** Which of these items the reporter has reported. */
export async function reportedAmong(db: Db, reporterId: string, itemIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('report')
    .select('itemId')
    .distinct()
    .where('reporterId', '=', reporterId)
    .where('itemId', 'in', itemIds)
    .limit(itemIds.length)
    .execute();
  return rows.map((row) => row.itemId);
}

/**
 * Takes back "we acted" where it was said when this decision took effect; what a later decision answered stays.
 * Answers the reports that were changed.
 */
export async function answersToTakeBack(
  tx: Tx,
  turned: { caseId: string; decisionId: string; at: Date },
): Promise<{ id: string; reporterId: string | null }[]> {
  return tx
    .updateTable('report as r')
    .from('decision as d')
    .set({ outcome: 'no_breach' satisfies ReportOutcome, publicNote: '', toldAt: turned.at })
    .where('d.id', '=', turned.decisionId)
    .where('r.caseId', '=', turned.caseId)
    .where('r.outcome', '=', 'acted' satisfies ReportOutcome)
    .whereRef('r.toldAt', '>=', 'd.notifiedAt')
    .where(
      sql<boolean>`not exists (select from decision l where l.case_id = d.case_id and l.id <> d.id and l.undone_at is null
        and l.reversed_at is null and l.action <> 'keep' and l.notified_at > d.notified_at and l.notified_at <= r.told_at)`,
    )
    .returning(['r.id', 'r.reporterId'])
    .execute();
}

export interface ReporterRecordRow {
  reportId: string;
  sent: number;
  acted: number;
  noBreach: number;
}

/** What came of the other reports about rules of whoever sent these; reports of worry have no such record, and count in none (R27). */
export async function reporterRecords(db: Db, reportIds: readonly string[]): Promise<ReporterRecordRow[]> {
  return db
    .selectFrom('report as r')
    .leftJoin('report as o', (join) =>
      join
        .onRef('o.reporterId', '=', 'r.reporterId')
        .onRef('o.id', '<>', 'r.id')
        .on('o.reason', 'not in', [...WORRY_REASONS]),
    )
    .select('r.id as reportId')
    .select([
      sql<number>`count(o.id)::int`.as('sent'),
      sql<number>`(count(o.id) filter (where o.outcome = 'acted'))::int`.as('acted'),
      sql<number>`(count(o.id) filter (where o.outcome = 'no_breach'))::int`.as('noBreach'),
    ])
    .where('r.id', 'in', reportIds)
    .where('r.reporterId', 'is not', null)
    .where('r.reason', 'not in', [...WORRY_REASONS])
    .groupBy('r.id')
    .limit(reportIds.length)
    .execute();
}
