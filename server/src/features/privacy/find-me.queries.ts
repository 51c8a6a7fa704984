import type { Db } from '../../platform/db.ts';

export async function findMeOf(db: Db, accountId: string): Promise<{ sealed: Buffer; savedAt: Date } | null> {
  const row = await db
    .selectFrom('findMe')
    .select(['sealed', 'savedAt'])
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return row ?? null;
}

export async function upsertFindMe(db: Db, row: { accountId: string; sealed: Buffer; savedAt: Date }): Promise<void> {
  await db
    .insertInto('findMe')
    .values(row)
    .onConflict((oc) => oc.column('accountId').doUpdateSet({ sealed: row.sealed, savedAt: row.savedAt }))
    .execute();
}

export async function deleteFindMe(db: Db, accountId: string): Promise<void> {
  await db.deleteFrom('findMe').where('accountId', '=', accountId).execute();
}
