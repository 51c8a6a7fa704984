import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

export type ChallengePurpose = 'passkey_register' | 'passkey_sign_in' | 'second_factor';

export async function insertChallenge(
  db: Db | Tx,
  row: { id: string; accountId: string | null; purpose: ChallengePurpose; challenge: string; expiresAt: Date },
): Promise<void> {
  await db.insertInto('challenge').values(row).execute();
}

/** Takes a waiting challenge: it works once. Null when it is unknown, used, too old or for something else. */
export async function takeChallenge(db: Db | Tx, key: { id: string; purpose: ChallengePurpose }, now: Date) {
  const row = await db
    .deleteFrom('challenge')
    .where('id', '=', key.id)
    .where('purpose', '=', key.purpose)
    .where('expiresAt', '>', now)
    .returning(['accountId', 'challenge'])
    .executeTakeFirst();
  return row ?? null;
}

/** Looks at a waiting second factor without taking it: a mistyped code may be tried again. */
export async function waitingSecondFactor(db: Db | Tx, id: string, now: Date) {
  const row = await db
    .selectFrom('challenge')
    .select(['accountId', 'challenge'])
    .where('id', '=', id)
    .where('purpose', '=', 'second_factor')
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row === undefined || row.accountId === null ? null : { accountId: row.accountId, challenge: row.challenge };
}

export interface PasskeyRow {
  id: string;
  accountId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
}

const PASSKEY_COLUMNS = ['id', 'accountId', 'publicKey', 'counter', 'transports'] as const;

/** Passkeys of one account. Bounded: nobody has more authenticators. */
export async function passkeysOf(db: Db | Tx, accountId: string): Promise<PasskeyRow[]> {
  const rows = await db
    .selectFrom('passkey')
    .select(PASSKEY_COLUMNS)
    .where('accountId', '=', accountId)
    .orderBy('createdAt')
    .limit(20)
    .execute();
  return rows.map((row) => ({ ...row, counter: Number(row.counter) }));
}

export async function passkeyById(db: Db | Tx, id: string): Promise<PasskeyRow | null> {
  const row = await db.selectFrom('passkey').select(PASSKEY_COLUMNS).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : { ...row, counter: Number(row.counter) };
}

/** @returns false when this authenticator is registered already. */
export async function insertPasskey(tx: Tx, row: PasskeyRow & { name: string; createdAt: Date }): Promise<boolean> {
  const result = await tx
    .insertInto('passkey')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function notePasskeyUse(db: Db | Tx, id: string, counter: number, at: Date): Promise<void> {
  await db.updateTable('passkey').set({ counter, lastUsedAt: at }).where('id', '=', id).execute();
}

export async function deletePasskey(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const result = await tx
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export interface TotpRow {
  secret: Buffer;
  confirmedAt: Date | null;
}

export async function totpOf(db: Db | Tx, accountId: string): Promise<TotpRow | null> {
  return (
    (await db
      .selectFrom('totp')
      .select(['secret', 'confirmedAt'])
      .where('accountId', '=', accountId)
      .executeTakeFirst()) ?? null
  );
}

/** Starts anew unless one is switched on. @returns false when it is. */
export async function startTotp(tx: Tx, accountId: string, secret: Buffer): Promise<boolean> {
  const result = await tx
    .insertInto('totp')
    .values({ accountId, secret, confirmedAt: null, lastStep: 0 })
    .onConflict((oc) =>
      oc.column('accountId').doUpdateSet({ secret, lastStep: 0 }).where('totp.confirmedAt', 'is', null),
    )
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes a time step once: of two uses of one code, also at the same moment, one wins. */
export async function takeTotpStep(tx: Db | Tx, accountId: string, step: number): Promise<boolean> {
  const result = await tx
    .updateTable('totp')
    .set({ lastStep: step })
    .where('accountId', '=', accountId)
    .where('lastStep', '<', String(step))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function switchTotpOn(tx: Tx, accountId: string, at: Date): Promise<void> {
  await tx.updateTable('totp').set({ confirmedAt: at }).where('accountId', '=', accountId).execute();
}

export async function deleteTotp(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('totp').where('accountId', '=', accountId).execute();
  await tx.deleteFrom('recoveryCode').where('accountId', '=', accountId).execute();
}

export async function replaceRecoveryCodes(tx: Tx, accountId: string, hashes: readonly Buffer[]): Promise<void> {
  await tx.deleteFrom('recoveryCode').where('accountId', '=', accountId).execute();
  await tx
    .insertInto('recoveryCode')
    .values(hashes.map((codeHash) => ({ accountId, codeHash })))
    .execute();
}

/** Uses a recovery code up. */
export async function takeRecoveryCode(tx: Db | Tx, accountId: string, codeHash: Buffer, at: Date): Promise<boolean> {
  const result = await tx
    .updateTable('recoveryCode')
    .set({ usedAt: at })
    .where('accountId', '=', accountId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function holdsARole(db: Db | Tx, accountId: string): Promise<boolean> {
  return (
    (await db
      .selectFrom('roleGrant')
      .select('id')
      .where('accountId', '=', accountId)
      .where('revokedAt', 'is', null)
      .limit(1)
      .executeTakeFirst()) !== undefined
  );
}

/** What `Security` shows of the factors. */
export async function factorsOf(db: Db, accountId: string) {
  const row = await db
    .selectFrom('account as a')
    .select(['a.lastSignInAt'])
    .select((eb) => [
      eb('a.passwordHash', 'is not', null).as('hasPassword'),
      sql<string | null>`host(a.last_sign_in_address)`.as('lastSignInAddress'),
      eb
        .exists(
          eb
            .selectFrom('totp as t')
            .select('t.accountId')
            .whereRef('t.accountId', '=', 'a.id')
            .where('t.confirmedAt', 'is not', null),
        )
        .as('hasTotp'),
      eb
        .selectFrom('recoveryCode as r')
        .select((sub) => sub.fn.countAll<string>().as('count'))
        .whereRef('r.accountId', '=', 'a.id')
        .where('r.usedAt', 'is', null)
        .as('codesLeft'),
    ])
    .where('a.id', '=', accountId)
    .executeTakeFirstOrThrow();
  return {
    hasPassword: Boolean(row.hasPassword),
    hasTotp: Boolean(row.hasTotp),
    recoveryCodesLeft: Number(row.codesLeft ?? 0),
    lastSignInAt: row.lastSignInAt,
    lastSignInAddress: row.lastSignInAddress,
  };
}

export async function namedPasskeys(db: Db, accountId: string) {
  return db
    .selectFrom('passkey')
    .select(['id', 'name', 'createdAt', 'lastUsedAt'])
    .where('accountId', '=', accountId)
    .orderBy('createdAt')
    .limit(20)
    .execute();
}

export async function passwordHashOf(db: Db, accountId: string): Promise<string | null> {
  const row = await db.selectFrom('account').select('passwordHash').where('id', '=', accountId).executeTakeFirst();
  return row?.passwordHash ?? null;
}
