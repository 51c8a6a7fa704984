import { type CaseStatus, type Lane, MERGE_CHOICES, WORRY_REASONS } from '@between/rules/moderation.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleCases } from '../../policy/case.policy.ts';
import type { ItemCase } from './open-case.ts';
import { TAKES_IN } from './moderation.model.ts';

/** In words, not as values, so that the index of open cases fits. */
const takesIn = (alias: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${alias}.status`)} in (${sql.join(TAKES_IN.map((status) => sql.lit(status)))})`;

/** Somebody may be at risk, or a child: such a case is never folded away (R14, R18, R27). */
export async function hasOpenCare(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select (
    exists (select from crisis_case k where k.case_id = ${caseId}::uuid and k.state <> 'closed')
    or exists (select from safeguarding s where s.case_id = ${caseId}::uuid and s.state <> 'closed')
    or exists (select from report r where r.case_id = ${caseId}::uuid and r.outcome is null
      and r.reason in (${sql.join(WORRY_REASONS.map((reason) => sql.lit(reason)))}))
  ) as is`.execute(tx);
  return rows[0]?.is ?? false;
}

/** Locks both rows in one order, whoever merges which into which. */
export async function lockBoth(tx: Tx, ids: readonly [string, string]): Promise<void> {
  await tx.selectFrom('case').select('id').where('id', 'in', ids).orderBy('id').limit(2).forUpdate().execute();
}

/** Reports go to the case that stays and remember where they came from; what was merged before goes along and remembers with whom. */
export async function carryOver(tx: Tx, fromId: string, intoId: string): Promise<void> {
  await tx
    .updateTable('report')
    .set({ caseId: intoId, mergedFrom: sql`coalesce(merged_from, ${fromId}::uuid)` })
    .where('caseId', '=', fromId)
    .execute();
  await tx
    .updateTable('case')
    .set({ mergedInto: intoId, mergedVia: sql`coalesce(merged_via, ${fromId}::uuid)` })
    .where('mergedInto', '=', fromId)
    .execute();
}

/** What came along with a merged case comes back with it, and all their reports. Answers for the cases that came along. */
export async function bringBack(tx: Tx, caseId: string, fromId: string): Promise<{ id: string; version: number }[]> {
  const { rows } = await sql<{ id: string; version: number }>`
    with recursive along as (
      select ${caseId}::uuid as id
      union select m.id from "case" m join along a on m.merged_via = a.id where m.merged_into = ${fromId}::uuid
    )
    update "case" c set merged_into = ${caseId}::uuid, merged_via = nullif(c.merged_via, ${caseId}::uuid)
    from along a where c.id = a.id and c.id <> ${caseId}::uuid
    returning c.id, c.version`.execute(tx);
  await tx
    .updateTable('report')
    .set({ caseId, mergedFrom: sql`nullif(merged_from, ${caseId}::uuid)` })
    .where('mergedFrom', 'in', [caseId, ...rows.map(({ id }) => id)])
    .execute();
  return rows;
}

/** Whether its words have another case by now, that is open. */
export async function hasOtherOpenCase(tx: Tx, itemId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('case')
    .select('id')
    .where('itemId', '=', itemId)
    .where('status', 'not in', ['closed', 'merged'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Where the only case of some words went, while nobody has decided there; locked. */
export async function homeOfMerged(tx: Tx, itemId: string): Promise<{ home: ItemCase; mergedFrom: string } | null> {
  const row = await tx
    .selectFrom('case as m')
    .innerJoin('case as c', 'c.id', 'm.mergedInto')
    .select(['c.id', 'c.status', 'c.lane', 'c.version', 'c.dueAt', 'm.id as mergedFrom'])
    .where('m.itemId', '=', itemId)
    .where('m.status', '=', 'merged')
    .where('c.lane', '<>', 'crisis')
    .where(takesIn('c'))
    .orderBy('m.openedAt', 'desc')
    .limit(1)
    .forUpdate('c')
    .executeTakeFirst();
  if (row === undefined) return null;
  const { mergedFrom, lane, status, ...rest } = row;
  return { home: { ...rest, lane: lane as Lane, status: status as CaseStatus }, mergedFrom };
}

/** A case that another one can be merged into, with its place. */
export interface MergeTarget {
  caseId: string;
  itemId: string;
  groupId: string | null;
}

/** Open cases of the same place that the actor may know: about the same author, thread or room first, then the newest. */
export async function casesToMergeInto(
  db: Db,
  actor: Actor,
  { caseId, itemId, groupId }: MergeTarget,
): Promise<string[]> {
  const rows = await db
    .selectFrom('case as c')
    .innerJoin('item as i', 'i.id', 'c.itemId')
    .innerJoin('item as o', (join) => join.on('o.id', '=', itemId))
    .select('c.id')
    .where('c.id', '<>', caseId)
    .where(sql<boolean>`c.group_id is not distinct from ${groupId}::uuid`)
    .where('c.lane', '<>', 'crisis')
    .where(takesIn('c'))
    .where(visibleCases(actor, 'c', 'i'))
    .orderBy(sql`(i.author_id = o.author_id) is not true`)
    .orderBy(
      sql`not (coalesce(i.room_id = o.room_id, false) or exists (
        select from post p join post q on q.thread_id = p.thread_id where p.item_id = c.item_id and q.item_id = o.id))`,
    )
    .orderBy('c.openedAt', 'desc')
    .orderBy('c.id')
    .limit(MERGE_CHOICES)
    .execute();
  return rows.map(({ id }) => id);
}

/** Open cases whose id ends with these four signs, of those that the actor may know. */
export async function openByNumber(db: Tx, actor: Actor, number: string): Promise<string[]> {
  const rows = await db
    .selectFrom('case as c')
    .innerJoin('item as i', 'i.id', 'c.itemId')
    .select('c.id')
    .where(sql<boolean>`"right"(c.id::text, 4) = ${number}`)
    .where('c.status', 'not in', ['closed', 'merged'])
    .where(visibleCases(actor, 'c', 'i'))
    .limit(2)
    .execute();
  return rows.map(({ id }) => id);
}

export interface MergedHereRow {
  id: string;
  authorHandle: string | null;
  title: string | null;
  body: string;
  reportCount: number;
  note: string;
  mergedAt: Date;
}

/** Cases that were merged into this one, with their words as first reported. */
export async function mergedHere(db: Db, caseId: string): Promise<MergedHereRow[]> {
  const { rows } = await sql<MergedHereRow>`
    select m.id, a.handle as "authorHandle", s.title, s.body, e.note, e.created_at as "mergedAt",
      (select count(*)::int from report r where r.merged_from = m.id and r.set_aside_at is null) as "reportCount"
    from "case" m
    join item i on i.id = m.item_id
    left join account a on a.id = i.author_id
    join lateral (select n.title, n.body from snapshot n where n.item_id = m.item_id
      order by not exists (select from report r where r.snapshot_id = n.id), n.item_version limit 1) s on true
    join lateral (select v.note, v.created_at from case_event v where v.case_id = m.id and v.event = 'merge'
      order by v.created_at desc limit 1) e on true
    where m.merged_into = ${caseId}::uuid
    order by e.created_at, m.id
    limit 50`.execute(db);
  return rows;
}
