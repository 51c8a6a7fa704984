import type { PresenceRole, RoomKind, RoomStateName } from '@between/rules/rooms.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

/** Takes the next number of a room under its row lock: the order of numbers is the order of commits. */
export async function nextRoomSeq(tx: Tx, roomId: string): Promise<number> {
  const row = await tx
    .updateTable('room')
    .set((eb) => ({ lastSeq: eb('lastSeq', '+', '1') }))
    .where('id', '=', roomId)
    .returning('lastSeq')
    .executeTakeFirstOrThrow();
  return Number(row.lastSeq);
}

/** Numbers a change of a line anew. @returns null for an item that is no line. */
export async function renumberLine(tx: Tx, itemId: string): Promise<{ roomId: string; head: number } | null> {
  const line = await tx.selectFrom('line').select('roomId').where('itemId', '=', itemId).executeTakeFirst();
  if (line === undefined) return null;
  const head = await nextRoomSeq(tx, line.roomId);
  await tx
    .updateTable('line')
    .set({ changedSeq: String(head) })
    .where('itemId', '=', itemId)
    .execute();
  return { roomId: line.roomId, head };
}

/** The room of a new group. */
export async function insertGroupRoom(tx: Tx, row: { id: string; groupId: string; createdAt: Date }): Promise<void> {
  await tx
    .insertInto('room')
    .values({ ...row, kind: 'group' })
    .execute();
}

export interface RoomRow {
  id: string;
  kind: RoomKind;
  groupId: string | null;
  workshopId: string | null;
  state: RoomStateName;
  lastSeq: number;
  slowSeconds: number;
  pausedAt: Date | null;
  openedAt: Date | null;
  closesAt: Date | null;
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

export async function roomBy(
  db: Db | Tx,
  key: { id: string } | { groupId: string } | { workshopId: string },
): Promise<RoomRow | null> {
  const [column, value] =
    'id' in key
      ? ['id' as const, key.id]
      : 'groupId' in key
        ? ['groupId' as const, key.groupId]
        : ['workshopId' as const, key.workshopId];
  const row = await db
    .selectFrom('room')
    .select([
      'id',
      'kind',
      'groupId',
      'workshopId',
      'state',
      'lastSeq',
      'slowSeconds',
      'pausedAt',
      'openedAt',
      'closesAt',
    ])
    .where(column, '=', value)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { ...row, kind: row.kind as RoomKind, state: row.state as RoomStateName, lastSeq: Number(row.lastSeq) };
}

/** The last number of each of these rooms. */
export async function headsOf(db: Db, roomIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; lastSeq: string }>`
    select id, last_seq from room where id = any(${roomIds}::uuid[])
  `.execute(db);
  return new Map(rows.map((row) => [row.id, Number(row.lastSeq)]));
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
