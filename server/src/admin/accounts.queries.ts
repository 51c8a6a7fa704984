import { foldHandle } from '@between/rules/handles.ts';
import type { Db, Tx } from '../platform/db.ts';

/** The account behind an address, or null. */
export async function accountByEmail(db: Db | Tx, email: string): Promise<{ id: string; handle: string } | null> {
  return (
    (await db.selectFrom('account').select(['id', 'handle']).where('email', '=', email).executeTakeFirst()) ?? null
  );
}

/** The account behind a handle, however it is typed, or null. */
export async function accountByHandle(db: Db, handle: string): Promise<{ id: string } | null> {
  return (
    (await db.selectFrom('account').select('id').where('handleKey', '=', foldHandle(handle)).executeTakeFirst()) ?? null
  );
}

/** Takes every second factor from an account, so that it has to set up a new one at its next sign-in. */
export async function deleteSecondFactors(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('totp').where('accountId', '=', accountId).execute();
  await tx.deleteFrom('passkey').where('accountId', '=', accountId).execute();
  await tx.deleteFrom('recoveryCode').where('accountId', '=', accountId).execute();
}

/** Adds a document that production may run; false when it is there already. */
export async function insertOperatorDocument(db: Db, row: { hash: string; body: string; at: Date }): Promise<boolean> {
  const { at, ...document } = row;
  const result = await db
    .insertInto('webDocument')
    .values({ ...document, origin: 'operator', addedAt: at, lastUsedAt: at })
    .onConflict((oc) =>
      oc.column('hash').doUpdateSet({ origin: 'operator' }).where('webDocument.origin', '=', 'release'),
    )
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
