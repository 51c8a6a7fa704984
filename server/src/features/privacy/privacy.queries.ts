import type { Db, Tx } from '../../platform/db.ts';

export async function openConsents(
  db: Db | Tx,
  accountId: string,
): Promise<{ purpose: string; version: number; givenAt: Date }[]> {
  return db
    .selectFrom('consent')
    .select(['purpose', 'version', 'givenAt'])
    .where('accountId', '=', accountId)
    .where('withdrawnAt', 'is', null)
    .limit(20)
    .execute();
}

/** At the same moment twice is once. */
export async function insertConsent(
  tx: Tx,
  row: { id: string; accountId: string; purpose: string; version: number; givenAt: Date },
): Promise<void> {
  await tx
    .insertInto('consent')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .execute();
}

export async function endConsent(tx: Tx, accountId: string, purpose: string, at: Date): Promise<void> {
  await tx
    .updateTable('consent')
    .set({ withdrawnAt: at })
    .where('accountId', '=', accountId)
    .where('purpose', '=', purpose)
    .where('withdrawnAt', 'is', null)
    .execute();
}
