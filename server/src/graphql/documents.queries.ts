import type { Db } from '../platform/db.ts';

export async function upsertReleaseDocuments(db: Db, documents: ReadonlyMap<string, string>, at: Date): Promise<void> {
  if (documents.size === 0) return;
  await db
    .insertInto('webDocument')
    .values([...documents].map(([hash, body]) => ({ hash, body, origin: 'release', addedAt: at, lastUsedAt: at })))
    .onConflict((oc) => oc.column('hash').doUpdateSet({ lastUsedAt: at }))
    .execute();
}

export async function forgetOldDocuments(db: Db, unusedSince: Date): Promise<void> {
  await db.deleteFrom('webDocument').where('origin', '=', 'release').where('lastUsedAt', '<', unusedSince).execute();
}

export async function documentBody(db: Db, hash: string): Promise<string | null> {
  const row = await db.selectFrom('webDocument').select('body').where('hash', '=', hash).executeTakeFirst();
  return row?.body ?? null;
}

export async function touchDocument(db: Db, hash: string, at: Date): Promise<void> {
  await db.updateTable('webDocument').set({ lastUsedAt: at }).where('hash', '=', hash).execute();
}
