import type { AgeBand, LifeState, Theme } from '@between/rules/accounts.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { hasPasskey, hasTotp } from '../security/second-factor-pieces.queries.ts';
import { normalEmail } from './email-address.ts';
import type { SignInFacts, ViewerRow } from './accounts.model.ts';

export async function viewerRow(db: Db, accountId: string): Promise<ViewerRow | null> {
  const row = await db
    .selectFrom('account')
    .select(['id', 'handle', 'lifeState', 'country', 'timeZone', 'theme', 'hardDayUntil', 'email', 'createdAt'])
    .where('id', '=', accountId)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { ...row, lifeState: row.lifeState as LifeState, theme: row.theme as Theme, email: row.email ?? '' };
}

/** When a suspension ends; null when no end is set. */
export async function suspendedUntil(db: Db, accountId: string): Promise<Date | null> {
  const row = await db.selectFrom('account').select('suspendedUntil').where('id', '=', accountId).executeTakeFirst();
  return row?.suspendedUntil ?? null;
}

/** What a sign-in has to know of an address; null when nobody has it. */
export async function signInFacts(db: Db | Tx, email: string): Promise<SignInFacts | null> {
  const row = await db
    .selectFrom('account as a')
    .select(['a.id', 'a.passwordHash', 'a.lifeState', 'a.isDemo'])
    .select((eb) => [
      hasTotp.as('hasTotp'),
      hasPasskey.as('hasPasskey'),
      eb
        .exists(
          eb
            .selectFrom('roleGrant as g')
            .select('g.id')
            .whereRef('g.accountId', '=', 'a.id')
            .where('g.revokedAt', 'is', null),
        )
        .as('isStaff'),
    ])
    .where('a.email', '=', normalEmail(email))
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    ...row,
    lifeState: row.lifeState as LifeState,
    isStaff: Boolean(row.isStaff),
  };
}

/** The two facts that may be released in an emergency (R17): when and from where someone signed in last. */
export async function noteSignIn(tx: Tx, accountId: string, at: Date, address: string): Promise<void> {
  await tx
    .updateTable('account')
    .set({ lastSignInAt: at, lastSignInAddress: sql<string>`${address}::inet` })
    .where('id', '=', accountId)
    .execute();
}

export async function insertChallenge(
  db: Db | Tx,
  row: {
    id: string;
    accountId: string | null;
    purpose: 'passkey_register' | 'passkey_sign_in' | 'second_factor';
    challenge: string;
    expiresAt: Date;
  },
): Promise<void> {
  await db.insertInto('challenge').values(row).execute();
}

/** What a sign-in has to know of an account whose factors were just proved. */
export async function signInFactsById(db: Db | Tx, accountId: string): Promise<SignInFacts | null> {
  const row = await db.selectFrom('account').select('email').where('id', '=', accountId).executeTakeFirst();
  return row?.email == null ? null : signInFacts(db, row.email);
}

export interface NewAccount {
  id: string;
  handle: string;
  handleKey: string;
  email: string;
  passwordHash: string;
  ageBand: AgeBand | null;
  emailConfirmedAt: Date | null;
  approvedAt: Date | null;
  country: string | null;
  timeZone: string;
  createdAt: Date;
}

export async function insertAccount(tx: Tx, row: NewAccount): Promise<void> {
  await tx.insertInto('account').values(row).execute();
}

export async function accountIdByEmail(db: Db | Tx, email: string): Promise<string | null> {
  const row = await db.selectFrom('account').select('id').where('email', '=', email).executeTakeFirst();
  return row?.id ?? null;
}

/** Which of these folded handles are taken. */
export async function takenHandleKeys(db: Db | Tx, keys: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('account')
    .select('handleKey')
    .where('handleKey', 'in', keys)
    .limit(keys.length)
    .execute();
  return new Set(rows.map((row) => row.handleKey));
}

export async function insertConsents(
  tx: Tx,
  rows: readonly { id: string; accountId: string; purpose: string; version: number; givenAt: Date }[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('consent')
      .values([...rows])
      .execute();
}

export async function passwordHashOf(db: Db | Tx, accountId: string): Promise<string | null> {
  const row = await db.selectFrom('account').select('passwordHash').where('id', '=', accountId).executeTakeFirst();
  return row?.passwordHash ?? null;
}

export async function setPasswordHash(tx: Tx, accountId: string, passwordHash: string): Promise<void> {
  await tx.updateTable('account').set({ passwordHash }).where('id', '=', accountId).execute();
}

/** @returns false when the account is gone or its address changed meanwhile. */
export async function confirmAddress(tx: Tx, accountId: string, at: Date): Promise<string | null> {
  const row = await tx
    .updateTable('account')
    .set((eb) => ({ emailConfirmedAt: eb.fn.coalesce('emailConfirmedAt', eb.val(at)) }))
    .where('id', '=', accountId)
    .where('lifeState', '<>', 'deleted')
    .returning('email')
    .executeTakeFirst();
  return row?.email ?? null;
}

/** @returns false when somebody else has the address by now. */
export async function replaceAddress(tx: Tx, accountId: string, email: string, at: Date): Promise<boolean> {
  const taken = await tx
    .selectFrom('account')
    .select('id')
    .where('email', '=', email)
    .where('id', '<>', accountId)
    .executeTakeFirst();
  if (taken !== undefined) return false;
  const result = await tx
    .updateTable('account')
    .set({ email, emailConfirmedAt: at })
    .where('id', '=', accountId)
    .where('lifeState', '<>', 'deleted')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Where a mail for this account goes, and by which name it greets. */
export async function addressOf(
  db: Db | Tx,
  accountId: string,
): Promise<{ email: string; handle: string; isConfirmed: boolean } | null> {
  const row = await db
    .selectFrom('account')
    .select(['email', 'handle', 'emailConfirmedAt'])
    .where('id', '=', accountId)
    .executeTakeFirst();
  return row?.email == null
    ? null
    : { email: row.email, handle: row.handle, isConfirmed: row.emailConfirmedAt !== null };
}

export async function updateSettings(
  db: Db,
  accountId: string,
  settings: { country: string | null; timeZone: string; theme: Theme },
): Promise<void> {
  await db.updateTable('account').set(settings).where('id', '=', accountId).execute();
}

export async function setHardDayUntil(db: Db, accountId: string, hardDayUntil: Date | null): Promise<void> {
  await db.updateTable('account').set({ hardDayUntil }).where('id', '=', accountId).execute();
}

export async function ageRefusedSince(db: Db | Tx, emailHash: Buffer, since: Date): Promise<boolean> {
  const row = await db
    .selectFrom('ageRefusal')
    .select('refusedAt')
    .where('emailHash', '=', emailHash)
    .where('refusedAt', '>', since)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertAgeRefusal(db: Db | Tx, emailHash: Buffer, refusedAt: Date): Promise<void> {
  await db
    .insertInto('ageRefusal')
    .values({ emailHash, refusedAt })
    .onConflict((oc) => oc.column('emailHash').doUpdateSet({ refusedAt }))
    .execute();
}
