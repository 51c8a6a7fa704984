import type { PresenceRole } from '@between/rules/rooms.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

/** Numbers changed lines anew, each room's in their order; other items are left alone. @returns the rooms with their new heads. */
export async function renumberLines(tx: Tx, itemIds: readonly string[]): Promise<{ roomId: string; head: number }[]> {
  const { rows } = await sql<{ roomId: string; head: string }>`
    with changed as materialized (
      select item_id, room_id, row_number() over (partition by room_id order by seq) as place
      from line where item_id = any(${itemIds}::uuid[])
    ), heads as (
      update room set last_seq = last_seq + counts.count
      from (select room_id, count(*) as count from changed group by room_id) as counts
      where room.id = counts.room_id
      returning room.id, room.last_seq as head, room.last_seq - counts.count as before
    ), renumbered as (
      update line set changed_seq = heads.before + changed.place
      from changed join heads on heads.id = changed.room_id
      where line.item_id = changed.item_id
    )
    select id as room_id, head from heads
  `.execute(tx);
  return rows.map((row) => ({ roomId: row.roomId, head: Number(row.head) }));
}

/** Everything an account ever said in rooms, by the key that stays when the name goes. */
export async function lineIdsOf(tx: Tx, accountId: string): Promise<string[]> {
  const rows = await tx.selectFrom('line').select('itemId').where('authorKey', '=', accountId).execute();
  return rows.map((row) => row.itemId);
}

/** The room of a new group. */
export async function insertGroupRoom(tx: Tx, row: { id: string; groupId: string; createdAt: Date }): Promise<void> {
  await tx
    .insertInto('room')
    .values({ ...row, kind: 'group' })
    .execute();
}

/** Who is present for a room, the first to come first. Bounded: a team fits. */
export async function presentIn(
  db: Db | Tx,
  roomId: string,
): Promise<{ accountId: string; handle: string; role: PresenceRole }[]> {
  const rows = await db
    .selectFrom('roomPresence as p')
    .innerJoin('account as a', 'a.id', 'p.accountId')
    .select(['p.accountId', 'a.handle', 'p.role'])
    .where('p.roomId', '=', roomId)
    .where('p.endedAt', 'is', null)
    .orderBy('p.confirmedAt')
    .limit(20)
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as PresenceRole }));
}

/** Every group has one; null where there is no such group. */
export async function roomIdOfGroup(db: Db, groupId: string): Promise<string | null> {
  const row = await db.selectFrom('room').select('id').where('groupId', '=', groupId).executeTakeFirst();
  return row?.id ?? null;
}

/** Moves the unread marker forward, never back, and never past what was said. */
export async function markRead(
  db: Db,
  { roomId, accountId, seq }: { roomId: string; accountId: string; seq: number },
): Promise<void> {
  await sql`
    insert into room_person (room_id, account_id, read_seq)
    select id, ${accountId}::uuid, least(${String(seq)}::bigint, last_seq) from room where id = ${roomId}::uuid
    on conflict (room_id, account_id) do update set read_seq = excluded.read_seq
    where room_person.read_seq < excluded.read_seq
  `.execute(db);
}
