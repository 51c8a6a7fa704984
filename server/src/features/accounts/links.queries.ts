import type { TokenPurpose } from '@between/rules/accounts.ts';
import type { Db, Tx } from '../../platform/db.ts';

export interface NewLink {
  tokenHash: Buffer;
  purpose: TokenPurpose;
  accountId: string;
  email: string | null;
  expiresAt: Date;
  createdAt: Date;
}

export async function insertLink(tx: Db | Tx, row: NewLink): Promise<void> {
  await tx.insertInto('oneTimeToken').values(row).execute();
}

/** A newer link of a kind makes the older ones of the account dead. */
export async function killLinks(
  tx: Db | Tx,
  accountId: string,
  purposes: readonly TokenPurpose[],
  at: Date,
): Promise<void> {
  await tx
    .updateTable('oneTimeToken')
    .set({ usedAt: at })
    .where('accountId', '=', accountId)
    .where('purpose', 'in', purposes)
    .where('usedAt', 'is', null)
    .execute();
}

/** Uses a link up, in one statement: of two clicks one wins. Null for used, too old, foreign or unknown. */
export async function takeLink(tx: Db | Tx, tokenHash: Buffer, purposes: readonly TokenPurpose[], at: Date) {
  const row = await tx
    .updateTable('oneTimeToken')
    .set({ usedAt: at })
    .where('tokenHash', '=', tokenHash)
    .where('purpose', 'in', purposes)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', at)
    .returning(['purpose', 'accountId', 'email'])
    .executeTakeFirst();
  return row === undefined || row.accountId === null
    ? null
    : { purpose: row.purpose as TokenPurpose, accountId: row.accountId, email: row.email };
}

/** A link that can still be used, for the mail that carries it. */
export async function openLink(db: Db, tokenHash: Buffer, at: Date) {
  const row = await db
    .selectFrom('oneTimeToken as t')
    .innerJoin('account as a', 'a.id', 't.accountId')
    .select(['t.purpose', 't.email', 't.accountId', 'a.email as accountEmail', 'a.handle'])
    .where('t.tokenHash', '=', tokenHash)
    .where('t.usedAt', 'is', null)
    .where('t.expiresAt', '>', at)
    .executeTakeFirst();
  return row ?? null;
}
