import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';

/** The room for the practices of a workshop, made with the first one; its row is locked. */
export async function practiceRoom(tx: Tx, row: { id: string; workshopId: string; createdAt: Date }): Promise<string> {
  await tx
    .insertInto('room')
    .values({ ...row, kind: 'practice' })
    .onConflict((oc) => oc.columns(['workshopId', 'kind']).doNothing())
    .execute();
  const { id } = await tx
    .selectFrom('room')
    .select('id')
    .where('workshopId', '=', row.workshopId)
    .where('kind', '=', 'practice')
    .forUpdate()
    .executeTakeFirstOrThrow();
  return id;
}

/** Closes the room; nobody is there any more, and it remembers nobody who was. */
export async function shutRoom(tx: Tx, roomId: string): Promise<void> {
  await tx
    .updateTable('room')
    .set({ state: 'closed', closesAt: null, pausedAt: null, slowSeconds: 0 })
    .where('id', '=', roomId)
    .execute();
  await tx.deleteFrom('roomPresence').where('roomId', '=', roomId).execute();
  await tx.deleteFrom('roomPerson').where('roomId', '=', roomId).execute();
}

/** Every line leaves the room. Of their words only those stay that a case, a report or a decision holds. */
export async function deleteLines(tx: Tx, roomId: string): Promise<void> {
  await tx.deleteFrom('line').where('roomId', '=', roomId).execute();
  await sql`
    delete from item i where i.room_id = ${roomId}::uuid
      and not exists (select from "case" c where c.item_id = i.id)
      and not exists (select from crisis_case c where c.item_id = i.id)
      and not exists (select from decision d where d.item_id = i.id)
      and not exists (select from report r where r.item_id = i.id)
      and not exists (select from snapshot s where s.item_id = i.id)`.execute(tx);
}
