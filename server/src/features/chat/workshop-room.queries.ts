import type { Tx } from '../../platform/db.ts';

/** The room of a workshop that is published. */
export async function insertWorkshopRoom(
  tx: Tx,
  row: { id: string; workshopId: string; createdAt: Date },
): Promise<void> {
  await tx
    .insertInto('room')
    .values({ ...row, kind: 'workshop' })
    .execute();
}

/** An open room begins its soft landing. @returns its id, or null when there was nothing to land. */
export async function beginLanding(tx: Tx, workshopId: string, closesAt: Date): Promise<string | null> {
  const row = await tx
    .updateTable('room')
    .set({ state: 'closing', closesAt })
    .where('workshopId', '=', workshopId)
    .where('kind', '=', 'workshop')
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}
