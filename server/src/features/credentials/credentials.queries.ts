import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { CredentialRow } from './credentials.model.ts';

/** Therapists of one community whose statement waits: more would be a backlog nobody looks through. */
const WAITING_SHOWN = 100;

function current(db: Db | Tx) {
  return (
    db
      .selectFrom('credential as c')
      .innerJoin('account as a', 'a.id', 'c.accountId')
      .select(['c.id', 'c.accountId', 'a.handle', 'c.body', 'c.number', 'c.place', 'c.statedAt', 'c.checkedAt'])
      .select(['c.isRight', 'c.checkNote'])
      // A day has no zone: as text it stays the day that was written.
      .select(sql<string>`to_char(c.expires_on, 'YYYY-MM-DD')`.as('expiresOn'))
      .where('c.replacedAt', 'is', null)
  );
}

/** The newest statement of each of these people. */
export async function credentialsOf(db: Db | Tx, accountIds: readonly string[]): Promise<CredentialRow[]> {
  return current(db)
    .where('c.accountId', 'in', [...accountIds])
    .execute();
}

export async function credentialById(db: Db | Tx, id: string): Promise<CredentialRow | null> {
  return (await current(db).where('c.id', '=', id).executeTakeFirst()) ?? null;
}

/** Statements nobody has looked up, the longest wait first. */
export async function waitingCredentials(db: Db): Promise<CredentialRow[]> {
  return current(db)
    .where('c.checkedAt', 'is', null)
    .orderBy('c.statedAt')
    .orderBy('c.id')
    .limit(WAITING_SHOWN)
    .execute();
}

export interface NewCredential {
  id: string;
  accountId: string;
  body: string;
  number: string;
  place: string;
  expiresOn: string;
  at: Date;
}

/** Takes the place of what the person stated before. */
export async function replaceCredential(tx: Tx, { expiresOn, at, ...row }: NewCredential): Promise<void> {
  await tx
    .updateTable('credential')
    .set({ replacedAt: at })
    .where('accountId', '=', row.accountId)
    .where('replacedAt', 'is', null)
    .execute();
  await tx
    .insertInto('credential')
    .values({ ...row, expiresOn: sql<Date>`${expiresOn}::date`, statedAt: at })
    .execute();
}

/** @returns false when it was replaced or checked in the meantime. */
export async function markChecked(
  tx: Tx,
  id: string,
  check: { isRight: boolean; checkNote: string; checkedBy: string; checkedAt: Date },
): Promise<boolean> {
  const result = await tx
    .updateTable('credential')
    .set(check)
    .where('id', '=', id)
    .where('replacedAt', 'is', null)
    .where('checkedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
