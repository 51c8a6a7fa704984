import type { SignUpMode } from '@between/rules/accounts.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { hasSecondFactor } from '../security/second-factor-pieces.queries.ts';
import { type SiteRow, UNSET_SITE } from './site.model.ts';

const SITE_COLUMNS = [
  'name',
  'signUp',
  'minAge',
  'country',
  'timeZone',
  'staffedHours',
  'expectedReply',
  'firstReplyPeersHours',
  'firstReplyDeskHours',
  'setUpAt',
  'openedAt',
  'mailTestedAt',
  'setUpSteps',
  'version',
] as const;

export async function siteRow(db: Db | Tx): Promise<SiteRow> {
  const row = await db.selectFrom('site').select(SITE_COLUMNS).where('id', '=', 1).executeTakeFirst();
  return row === undefined ? UNSET_SITE : { ...row, signUp: row.signUp as SignUpMode };
}

export type SiteSettings = Pick<
  SiteRow,
  | 'name'
  | 'signUp'
  | 'minAge'
  | 'country'
  | 'timeZone'
  | 'staffedHours'
  | 'expectedReply'
  | 'firstReplyPeersHours'
  | 'firstReplyDeskHours'
>;

type FirstReplyHours = 'firstReplyPeersHours' | 'firstReplyDeskHours';

/** Makes the row; the one that is there already stays. */
export async function insertSite(
  tx: Db | Tx,
  row: Omit<SiteSettings, FirstReplyHours> &
    Partial<Pick<SiteSettings, FirstReplyHours>> &
    Partial<Pick<SiteRow, 'setUpAt' | 'openedAt' | 'mailTestedAt'>>,
): Promise<void> {
  await tx
    .insertInto('site')
    .values({ id: 1, ...row })
    .onConflict((oc) => oc.column('id').doNothing())
    .execute();
}

/** @returns false when somebody changed the row since `version`. */
export async function updateSettings(tx: Tx, settings: SiteSettings, version: number): Promise<boolean> {
  const result = await tx
    .updateTable('site')
    .set((eb) => ({ ...settings, version: eb('version', '+', 1) }))
    .where('id', '=', 1)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function addSetUpStep(tx: Db | Tx, step: string): Promise<void> {
  await tx
    .updateTable('site')
    .set({ setUpSteps: sql<string[]>`array_append(array_remove(set_up_steps, ${step}), ${step})` })
    .where('id', '=', 1)
    .execute();
}

/** The first instant stays: each of these happens once. */
export async function stampSite(
  tx: Db | Tx,
  stamp: Partial<Record<'setUpAt' | 'openedAt' | 'mailTestedAt', Date>>,
): Promise<void> {
  await tx.updateTable('site').set(stamp).where('id', '=', 1).execute();
}

/** Whether anybody operates this place, and whether one of them can show a second factor. */
export async function operatorFacts(
  db: Db | Tx,
  now: Date,
): Promise<{ hasOperator: boolean; hasSecondFactor: boolean }> {
  const rows = await db
    .selectFrom('roleGrant as g')
    .innerJoin('account as a', 'a.id', 'g.accountId')
    .select(hasSecondFactor.as('hasSecondFactor'))
    .where('g.role', '=', 'operator')
    .where('g.revokedAt', 'is', null)
    .where('g.validFrom', '<=', now)
    .where('a.lifeState', '=', 'active')
    .limit(50)
    .execute();
  return { hasOperator: rows.length > 0, hasSecondFactor: rows.some((row) => row.hasSecondFactor) };
}

/** Puts a new set-up key in the place of every earlier one. */
export async function replaceSetUpKey(tx: Tx, tokenHash: Buffer, at: Date): Promise<void> {
  await tx.deleteFrom('oneTimeToken').where('purpose', '=', 'setup').execute();
  await tx.insertInto('oneTimeToken').values({ tokenHash, purpose: 'setup', createdAt: at }).execute();
}

export async function isSetUpKey(db: Db | Tx, tokenHash: Buffer): Promise<boolean> {
  const row = await db
    .selectFrom('oneTimeToken')
    .select('createdAt')
    .where('tokenHash', '=', tokenHash)
    .where('purpose', '=', 'setup')
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteSetUpKeys(tx: Tx): Promise<void> {
  await tx.deleteFrom('oneTimeToken').where('purpose', '=', 'setup').execute();
}

export async function emailOf(db: Db | Tx, accountId: string): Promise<string | null> {
  const row = await db.selectFrom('account').select('email').where('id', '=', accountId).executeTakeFirst();
  return row?.email ?? null;
}

/** The address answered: what a mail test proves of its receiver. */
export async function confirmEmail(tx: Tx, accountId: string, at: Date): Promise<void> {
  await tx
    .updateTable('account')
    .set({ emailConfirmedAt: at })
    .where('id', '=', accountId)
    .where('emailConfirmedAt', 'is', null)
    .execute();
}

/** Makes decisions about the whole place wait for each other. */
export async function lockSite(tx: Tx): Promise<void> {
  await tx.selectFrom('site').select('id').where('id', '=', 1).forUpdate().execute();
}
