import type { Tx } from '../../platform/db.ts';

export interface OperatorRow {
  id: string;
  grantId: string;
  handle: string;
  handleKey: string;
  email: string;
  passwordHash: string;
  country: string | null;
  timeZone: string;
  at: Date;
}

/** Makes an account with the operator's role; names the field that somebody else has already, or null. */
export async function insertOperator(tx: Tx, { grantId, at, ...row }: OperatorRow): Promise<'handle' | 'email' | null> {
  const inserted = await tx
    .insertInto('account')
    .values({ ...row, approvedAt: at, createdAt: at })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  if ((inserted.numInsertedOrUpdatedRows ?? 0n) === 0n) {
    const same = await tx.selectFrom('account').select('id').where('email', '=', row.email).executeTakeFirst();
    return same === undefined ? 'handle' : 'email';
  }
  await tx
    .insertInto('roleGrant')
    .values({ id: grantId, accountId: row.id, role: 'operator', scope: 'site', validFrom: at })
    .execute();
  return null;
}
