import type { Db, Tx } from '../../platform/db.ts';

/** Handles of those whose screen showed the case since then, without the one who asks; the first by name come first. */
export async function viewersOf(
  db: Db,
  key: { caseId: string; since: Date; exceptId: string | null },
): Promise<string[]> {
  const rows = await db
    .selectFrom('caseViewer as v')
    .innerJoin('account as a', 'a.id', 'v.accountId')
    .select('a.handle')
    .where('v.caseId', '=', key.caseId)
    .where('v.seenAt', '>', key.since)
    .where('v.accountId', 'is distinct from', key.exceptId)
    .orderBy('a.handle')
    .limit(20)
    .execute();
  return rows.map(({ handle }) => handle);
}

/** Notes that a screen shows the case; true when it did not before. */
export async function touchViewer(tx: Tx, row: { caseId: string; accountId: string; seenAt: Date }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('caseViewer')
    .set({ seenAt: row.seenAt })
    .where('caseId', '=', row.caseId)
    .where('accountId', '=', row.accountId)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return false;
  await tx
    .insertInto('caseViewer')
    .values(row)
    .onConflict((oc) => oc.columns(['caseId', 'accountId']).doUpdateSet({ seenAt: row.seenAt }))
    .execute();
  return true;
}

/** Forgets one who looked away; false when nobody was known to look. */
export async function deleteViewer(tx: Tx, key: { caseId: string; accountId: string }): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('caseViewer')
    .where('caseId', '=', key.caseId)
    .where('accountId', '=', key.accountId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Forgets everyone not heard of since then; answers the cases they looked at. */
export async function deleteSilentViewers(tx: Tx, since: Date): Promise<string[]> {
  const rows = await tx.deleteFrom('caseViewer').where('seenAt', '<=', since).returning('caseId').execute();
  return [...new Set(rows.map(({ caseId }) => caseId))];
}
