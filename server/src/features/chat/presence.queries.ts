import type { PresenceRole } from '@between/rules/rooms.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

/** Begins presence; false when the person is present already. */
export async function insertPresence(
  tx: Tx,
  { id, roomId, accountId, role, at }: { id: string; roomId: string; accountId: string; role: PresenceRole; at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('roomPresence')
    .values({ id, roomId, accountId, role, confirmedAt: at, lastHeartbeatAt: at })
    .onConflict((oc) => oc.columns(['roomId', 'accountId']).where('endedAt', 'is', null).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Notes that somebody present is still there; with `freshSince` only when they were heard of since then. */
export async function touchPresence(
  db: Db | Tx,
  { roomId, accountId, at, freshSince }: { roomId: string; accountId: string; at: Date; freshSince?: Date },
): Promise<void> {
  let query = db
    .updateTable('roomPresence')
    .set({ lastHeartbeatAt: at })
    .where('roomId', '=', roomId)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null);
  if (freshSince !== undefined) query = query.where('lastHeartbeatAt', '>', freshSince);
  await query.execute();
}

/** @returns false when the person was not present. */
export async function endPresenceOf(
  tx: Tx,
  { roomId, accountId, at }: { roomId: string; accountId: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('roomPresence')
    // Saying goodbye is a sign of life, too.
    .set({ endedAt: at, lastHeartbeatAt: at })
    .where('roomId', '=', roomId)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Presences nobody has heard of since then, locked for this transaction. */
export async function silentPresences(
  tx: Tx,
  since: Date,
  limit: number,
): Promise<{ id: string; roomId: string; accountId: string }[]> {
  return tx
    .selectFrom('roomPresence')
    .select(['id', 'roomId', 'accountId'])
    .where('endedAt', 'is', null)
    .where('lastHeartbeatAt', '<=', since)
    .orderBy('lastHeartbeatAt')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

export async function endPresenceById(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('roomPresence').set({ endedAt: at }).where('id', '=', id).execute();
}

/** Whether somebody is present whose presence opens this room: SQL face of `opensRoom`. */
export async function mayStayOpen(tx: Tx, roomId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select exists (
      select from room_presence p join room r on r.id = p.room_id
      where r.id = ${roomId}::uuid and p.ended_at is null and (r.kind <> 'workshop' or p.role = 'safety_moderator')
    ) as may`.execute(tx);
  return rows[0]?.may ?? false;
}

/** Opens a room, or keeps one open that was about to close. @returns false when it is open already. */
export async function openRoom(tx: Tx, roomId: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('room')
    .set({ state: 'open', closesAt: null, openedAt: at })
    .where('id', '=', roomId)
    .where('state', '<>', 'open')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Begins the soft landing of an open room; a landing under way keeps its end. */
export async function landRoom(tx: Tx, roomId: string, closesAt: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('room')
    .set({ state: 'closing', closesAt })
    .where('id', '=', roomId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Closes rooms whose soft landing is over; slow mode and pause end with the talk. @returns their ids. */
export async function closeLanded(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const landed = tx
    .selectFrom('room')
    .select('id')
    .where('state', '=', 'closing')
    .where('closesAt', '<=', now)
    // A practice is emptied as it closes (TH11).
    .where('kind', '<>', 'practice')
    .limit(limit)
    .forUpdate()
    .skipLocked();
  const rows = await tx
    .updateTable('room')
    .set({ state: 'closed', closesAt: null, pausedAt: null, slowSeconds: 0 })
    .where('id', 'in', landed)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Ends every presence of a room that has closed: its people said so, or left. */
export async function endPresencesIn(tx: Tx, roomIds: readonly string[], at: Date): Promise<void> {
  if (roomIds.length === 0) return;
  await tx
    .updateTable('roomPresence')
    .set({ endedAt: at })
    .where('roomId', 'in', roomIds)
    .where('endedAt', 'is', null)
    .execute();
}

/** Who has confirmed being there for a room. */
export async function peoplePresent(tx: Tx, roomId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('roomPresence')
    .select('accountId')
    .where('roomId', '=', roomId)
    .where('endedAt', 'is', null)
    .limit(50)
    .execute();
  return rows.map(({ accountId }) => accountId);
}

/** When the safety moderator of a workshop's room was heard of last; null for the room of a group, and before they came. */
export async function guardHeardAt(tx: Tx, roomId: string): Promise<Date | null> {
  const row = await tx
    .selectFrom('roomPresence as p')
    .innerJoin('room as r', 'r.id', 'p.roomId')
    .select((eb) => eb.fn.max('p.lastHeartbeatAt').as('at'))
    .where('p.roomId', '=', roomId)
    .where('p.role', '=', 'safety_moderator')
    .where('r.kind', '=', 'workshop')
    .executeTakeFirst();
  return row?.at ?? null;
}
