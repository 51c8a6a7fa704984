import type { LifeState } from '@between/rules/accounts.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { SignInFacts, ViewerRow } from './accounts.model.ts';

export async function viewerRow(db: Db, accountId: string): Promise<ViewerRow | null> {
  const row = await db
    .selectFrom('account')
    .select(['id', 'handle', 'lifeState', 'country', 'timeZone', 'hardDayUntil'])
    .where('id', '=', accountId)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, lifeState: row.lifeState as LifeState };
}

/** What a sign-in has to know of an address; null when nobody has it. */
export async function signInFacts(db: Db, email: string): Promise<SignInFacts | null> {
  const row = await db
    .selectFrom('account as a')
    .select(['a.id', 'a.passwordHash', 'a.lifeState', 'a.isDemo'])
    .select((eb) => [
      eb.exists(eb.selectFrom('totp as t').select('t.accountId').whereRef('t.accountId', '=', 'a.id').where('t.confirmedAt', 'is not', null)).as('hasTotp'),
      eb.exists(eb.selectFrom('passkey as p').select('p.id').whereRef('p.accountId', '=', 'a.id')).as('hasPasskey'),
      eb.exists(eb.selectFrom('roleGrant as g').select('g.id').whereRef('g.accountId', '=', 'a.id').where('g.revokedAt', 'is', null)).as('isStaff'),
    ])
    .where('a.email', '=', normalEmail(email))
    .executeTakeFirst();
  if (row === undefined) return null;
  return { ...row, lifeState: row.lifeState as LifeState, hasTotp: Boolean(row.hasTotp), hasPasskey: Boolean(row.hasPasskey), isStaff: Boolean(row.isStaff) };
}

/** Addresses are kept in one form: trimmed, lower case. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** The two facts that may be released in an emergency (R17): when and from where someone signed in last. */
export async function noteSignIn(tx: Tx, accountId: string, at: Date, address: string): Promise<void> {
  await tx
    .updateTable('account')
    .set({ lastSignInAt: at, lastSignInAddress: sql<string>`${address}::inet` })
    .where('id', '=', accountId)
    .execute();
}

export async function insertChallenge(db: Db | Tx, row: { id: string; accountId: string | null; purpose: 'passkey_register' | 'passkey_sign_in' | 'second_factor'; challenge: string; expiresAt: Date }): Promise<void> {
  await db.insertInto('challenge').values(row).execute();
}
