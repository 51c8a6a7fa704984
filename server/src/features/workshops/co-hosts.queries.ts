import type { Tx } from '../../platform/db.ts';

/** Asks these, forgets those of before who are not among them, and leaves who has answered as they are. @returns whom to tell. */
export async function saveCoHosts(
  tx: Tx,
  { workshopId, ids, at }: { workshopId: string; ids: readonly string[]; at: Date },
): Promise<string[]> {
  let gone = tx.deleteFrom('workshopCoHost').where('workshopId', '=', workshopId);
  if (ids.length > 0) gone = gone.where('accountId', 'not in', [...ids]);
  await gone.execute();
  if (ids.length === 0) return [];
  const asked = await tx
    .insertInto('workshopCoHost')
    .values(ids.map((accountId) => ({ workshopId, accountId, askedAt: at })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('accountId')
    .execute();
  return asked.map(({ accountId }) => accountId);
}

/** @returns false when they had said yes before, or are not asked any more. */
export async function acceptCoHosting(
  tx: Tx,
  { workshopId, accountId, at }: { workshopId: string; accountId: string; at: Date },
): Promise<boolean> {
  const result = await tx
    .updateTable('workshopCoHost')
    .set({ acceptedAt: at })
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .where('acceptedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** @returns false when there was nothing to say no to. */
export async function dropCoHost(tx: Tx, workshopId: string, accountId: string): Promise<boolean> {
  const result = await tx
    .deleteFrom('workshopCoHost')
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
