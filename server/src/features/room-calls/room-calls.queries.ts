import { type RoomCallKind, ROOM_CALLS_SHOWN } from '@between/rules/rooms.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { OwnCallRow, RoomCallRow } from './room-calls.model.ts';

/** Calls of a workshop that wait, the first one first. */
export function waitingCalls(db: Db | Tx, workshopId: string): Promise<RoomCallRow[]> {
  return shownCalls(db)
    .where('c.workshopId', '=', workshopId)
    .where('c.answeredAt', 'is', null)
    .orderBy('c.calledAt')
    .orderBy('c.id')
    .limit(ROOM_CALLS_SHOWN)
    .$castTo<RoomCallRow>()
    .execute();
}

/** One call that waits, kept for this transaction; null when there is none, or it was answered. */
export async function waitingCall(tx: Tx, id: string): Promise<RoomCallRow | null> {
  const row = await shownCalls(tx)
    .where('c.id', '=', id)
    .where('c.answeredAt', 'is', null)
    .forUpdate('c')
    .$castTo<RoomCallRow>()
    .executeTakeFirst();
  return row ?? null;
}

function shownCalls(db: Db | Tx) {
  return db
    .selectFrom('roomCall as c')
    .innerJoin('account as a', 'a.id', 'c.accountId')
    .innerJoin('workshop as w', 'w.id', 'c.workshopId')
    .select(['c.id', 'c.workshopId', 'w.groupId', 'c.accountId', 'a.handle', 'c.kind', 'c.calledAt']);
}

/** Which workshop a call is from; null when there is no such call. */
export async function workshopOfCall(db: Db, id: string): Promise<string | null> {
  const row = await db.selectFrom('roomCall').select('workshopId').where('id', '=', id).executeTakeFirst();
  return row?.workshopId ?? null;
}

export async function latestCallOf(db: Db, workshopId: string, accountId: string): Promise<OwnCallRow | null> {
  const row = await db
    .selectFrom('roomCall as c')
    .leftJoin('onCallMessage as o', (join) =>
      join.onRef('o.senderKey', '=', 'c.accountId').onRef('o.clientId', '=', 'c.id'),
    )
    .leftJoin('crisisCase as k', 'k.itemId', 'o.itemId')
    .select(['c.kind', 'c.answeredAt', 'k.acknowledgedAt'])
    .where('c.workshopId', '=', workshopId)
    .where('c.accountId', '=', accountId)
    .orderBy('c.calledAt', 'desc')
    .orderBy('c.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  // The column's CHECK holds the same list.
  return row === undefined
    ? null
    : { kind: row.kind as RoomCallKind, isAnswered: row.answeredAt !== null, isTaken: row.acknowledgedAt !== null };
}

export async function hasLeftCall(db: Db, workshopId: string, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('roomCall')
    .select('id')
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .where('kind', '=', 'leaving_not_ok')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A call whose case people have brought to an end waits no longer, though nobody answered it in the room. */
export async function answerConcluded(
  tx: Tx,
  { workshopId, accountId, calledAt }: { workshopId: string; accountId: string; calledAt: Date },
): Promise<void> {
  await tx
    .updateTable('roomCall as c')
    .from('onCallMessage as o')
    .innerJoin('crisisCase as k', 'k.itemId', 'o.itemId')
    .set({ answeredAt: calledAt })
    .whereRef('o.senderKey', '=', 'c.accountId')
    .whereRef('o.clientId', '=', 'c.id')
    .where('c.workshopId', '=', workshopId)
    .where('c.accountId', '=', accountId)
    .where('c.answeredAt', 'is', null)
    .where('k.outcome', 'is not', null)
    .execute();
}

/** @returns false when the same call waits already. */
export async function insertCall(
  tx: Tx,
  row: { id: string; workshopId: string; accountId: string; kind: RoomCallKind; calledAt: Date; raiseAt: Date | null },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('roomCall')
    .values(row)
    .onConflict((oc) => oc.columns(['workshopId', 'accountId', 'kind']).where('answeredAt', 'is', null).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function setAnswered(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('roomCall').set({ answeredAt: at }).where('id', '=', id).execute();
}

/** Calls nobody has answered in time, kept for this transaction and not raised a second time. */
export async function takeUnanswered(tx: Tx, now: Date, limit: number): Promise<RoomCallRow[]> {
  const rows = await shownCalls(tx)
    .where('c.answeredAt', 'is', null)
    .where('c.raiseAt', '<=', now)
    .orderBy('c.raiseAt')
    .limit(limit)
    .forUpdate('c')
    .skipLocked()
    .$castTo<RoomCallRow>()
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await tx.updateTable('roomCall').set({ raiseAt: null }).where('id', 'in', ids).execute();
  return rows;
}

export async function deleteOldCalls(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('roomCall').where('calledAt', '<', before).execute();
}

/** The crisis cases that these calls became; nothing for a call that is none. */
export function crisesOfCalls(
  db: Db | Tx,
  ids: readonly string[],
): Promise<{ callId: string; crisisCaseId: string }[]> {
  return db
    .selectFrom('roomCall as c')
    .innerJoin('onCallMessage as o', (join) =>
      join.onRef('o.senderKey', '=', 'c.accountId').onRef('o.clientId', '=', 'c.id'),
    )
    .innerJoin('crisisCase as k', 'k.itemId', 'o.itemId')
    .select(['c.id as callId', 'k.id as crisisCaseId'])
    .where('c.id', 'in', [...ids])
    .execute();
}
