import type { Db } from '../../platform/db.ts';

/** Remembers that somebody went on to the room. */
export async function setPassed(
  db: Db,
  { workshopId, accountId }: Record<'workshopId' | 'accountId', string>,
): Promise<void> {
  await db
    .updateTable('registration')
    .set({ hasPassedDoor: true })
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .where('state', '=', 'taken')
    .execute();
}
