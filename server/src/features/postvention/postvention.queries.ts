import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { PostventionRow } from './postvention.model.ts';

/** More than ever last at once. */
const MAX_RUNNING = 100;
const MAX_ROOMS = 1_000;

function running(db: Db | Tx) {
  return db
    .selectFrom('postvention as p')
    .leftJoin('group as g', 'g.id', 'p.groupId')
    .leftJoin('account as a', 'a.id', 'p.startedBy')
    .select(['p.id', 'p.groupId', 'p.note', 'p.html', 'p.slowSeconds', 'p.startedAt', 'p.endsAt'])
    .select(['g.slug as groupSlug', 'g.name as groupName', 'a.handle as startedBy'])
    .where('p.endedAt', 'is', null);
}

/** Times of care that last, the newest first. */
export async function runningPostventions(db: Db | Tx): Promise<PostventionRow[]> {
  return running(db).orderBy('p.startedAt', 'desc').limit(MAX_RUNNING).execute();
}

export async function postventionById(db: Db | Tx, id: string): Promise<PostventionRow | null> {
  return (await running(db).where('p.id', '=', id).executeTakeFirst()) ?? null;
}

/** The one that lasts for exactly this group, or for the whole place; its row is kept until the transaction ends. */
export async function lockRunning(tx: Tx, groupId: string | null): Promise<{ id: string } | null> {
  const row = await tx
    .selectFrom('postvention')
    .select('id')
    .where('endedAt', 'is', null)
    .where('groupId', 'is not distinct from', groupId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export interface CareNoteRow {
  groupId: string;
  html: string;
  since: Date;
  slowSeconds: number;
}

/** What the team says in each of these groups; a group's own words come before those for the whole place. */
export async function careNotesOf(db: Db, groupIds: readonly string[]): Promise<CareNoteRow[]> {
  return db
    .selectFrom('group as g')
    .innerJoin('postvention as p', (join) =>
      join.on((on) => on.or([on('p.groupId', '=', on.ref('g.id')), on('p.groupId', 'is', null)])),
    )
    .distinctOn('g.id')
    .select(['g.id as groupId', 'p.html', 'p.startedAt as since', 'g.slowSeconds'])
    .where('p.endedAt', 'is', null)
    .where('g.id', 'in', groupIds)
    .orderBy('g.id')
    .orderBy(sql`p.group_id is null`)
    .limit(groupIds.length)
    .execute();
}

export interface NewPostvention {
  id: string;
  groupId: string | null;
  note: string;
  html: string;
  slowSeconds: number;
  startedBy: string;
  startedAt: Date;
  endsAt: Date;
}

/** @returns false when somebody began one there in between. */
export async function insertPostvention(tx: Tx, row: NewPostvention): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('postvention')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function updatePostvention(
  tx: Tx,
  id: string,
  change: Partial<Pick<NewPostvention, 'note' | 'html' | 'slowSeconds' | 'endsAt'>> & {
    endedAt?: Date;
    endedBy?: string | null;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('postvention')
    .set(change)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Sets how slow each group is: the slowest of what lasts for it, 0 where nothing does. */
export async function settleSlowness(tx: Tx): Promise<void> {
  await sql`
    update "group" g set slow_seconds = w.seconds
    from (
      select g.id, coalesce(max(p.slow_seconds), 0) as seconds
      from "group" g left join postvention p on p.ended_at is null and (p.group_id = g.id or p.group_id is null)
      group by g.id
    ) w
    where w.id = g.id and g.slow_seconds <> w.seconds
  `.execute(tx);
}

/** Slows the rooms it is about and keeps how slow they had been. Answers which. */
export async function slowRooms(
  tx: Tx,
  key: { postventionId: string; groupId: string | null; seconds: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with slowed as (
      select r.id, r.slow_seconds from room r
      where r.group_id is not null and (${key.groupId}::uuid is null or r.group_id = ${key.groupId}::uuid)
        and r.slow_seconds < ${key.seconds}
      order by r.id limit ${MAX_ROOMS} for update
    ), kept as (
      insert into postvention_room (postvention_id, room_id, slow_before)
      select ${key.postventionId}::uuid, id, slow_seconds from slowed on conflict do nothing
    )
    update room r set slow_seconds = ${key.seconds} from slowed where slowed.id = r.id returning r.id
  `.execute(tx);
  return rows.map(({ id }) => id);
}

/** Gives rooms back how slow they had been, unless somebody set them otherwise meanwhile. Answers which. */
export async function quickenRooms(tx: Tx, postventionId: string, seconds: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update room r set slow_seconds = k.slow_before from postvention_room k
    where k.postvention_id = ${postventionId}::uuid and k.room_id = r.id and r.slow_seconds = ${seconds}
    returning r.id
  `.execute(tx);
  return rows.map(({ id }) => id);
}

/** Times of care whose last day has passed, locked for this transaction. */
export async function duePostventions(tx: Tx, now: Date, limit: number): Promise<{ id: string }[]> {
  return tx
    .selectFrom('postvention')
    .select('id')
    .where('endedAt', 'is', null)
    .where('endsAt', '<=', now)
    .orderBy('endsAt')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Members of the group, or of any, after an id: for telling a crowd in pieces. */
export async function peopleOf(
  tx: Tx,
  key: { groupId: string | null; after: string | null; limit: number },
): Promise<string[]> {
  let query = tx
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.accountId')
    .select('m.accountId')
    .distinct()
    .where('m.leftAt', 'is', null)
    .where('a.lifeState', 'not in', ['deleted', 'in_memoriam'])
    .orderBy('m.accountId')
    .limit(key.limit);
  if (key.groupId !== null) query = query.where('m.groupId', '=', key.groupId);
  if (key.after !== null) query = query.where('m.accountId', '>', key.after);
  return (await query.execute()).map(({ accountId }) => accountId);
}

/** How slow a group is now, and when this account posted there last. */
export async function turnFacts(
  db: Db | Tx,
  key: { groupId: string; accountId: string },
): Promise<{ slowSeconds: number; lastAt: Date | null }> {
  const row = await db
    .selectFrom('group as g')
    .select('g.slowSeconds')
    .select((eb) =>
      eb
        .selectFrom('item as i')
        .select('i.createdAt')
        .where('i.authorId', '=', key.accountId)
        .where('i.kind', '=', 'post')
        .whereRef('i.groupId', '=', 'g.id')
        .orderBy('i.createdAt', 'desc')
        .limit(1)
        .as('lastAt'),
    )
    .where('g.id', '=', key.groupId)
    .where('g.slowSeconds', '>', 0)
    .executeTakeFirst();
  return row ?? { slowSeconds: 0, lastAt: null };
}
