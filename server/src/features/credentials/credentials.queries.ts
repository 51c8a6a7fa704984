import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { CredentialRow } from './credentials.model.ts';

/** Therapists of one community whose statement waits: more would be a backlog nobody looks through. */
const WAITING_SHOWN = 100;
/** Therapists of one community. */
const HELD_SHOWN = 500;

function current(db: Db | Tx) {
  return (
    db
      .selectFrom('credential as c')
      .innerJoin('account as a', 'a.id', 'c.accountId')
      .select(['c.id', 'c.accountId', 'a.handle', 'c.body', 'c.number', 'c.place', 'c.statedAt', 'c.checkedAt'])
      .select(['c.isRight', 'c.checkNote', 'c.suspendedAt', 'c.suspensionReason'])
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

/** What was found right and has not lapsed: suspended ones first, then by name. */
export async function credentialsHeld(db: Db, now: Date): Promise<CredentialRow[]> {
  return current(db)
    .where('c.isRight', '=', true)
    .where('c.expiresOn', '>=', sql<Date>`${now.toISOString().slice(0, 10)}::date`)
    .orderBy(sql`c.suspended_at is null`)
    .orderBy('a.handle')
    .limit(HELD_SHOWN)
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

/** @returns false when it does not hold any more, or is suspended already. */
export async function markSuspended(
  tx: Tx,
  id: string,
  suspension: { suspendedAt: Date; suspendedBy: string; suspensionReason: string },
): Promise<boolean> {
  const result = await tx
    .updateTable('credential')
    .set(suspension)
    .where('id', '=', id)
    .where('replacedAt', 'is', null)
    .where('isRight', '=', true)
    .where('suspendedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** @returns false when it is not suspended. */
export async function markReinstated(tx: Tx, id: string): Promise<boolean> {
  const result = await tx
    .updateTable('credential')
    .set({ suspendedAt: null, suspendedBy: null, suspensionReason: '' })
    .where('id', '=', id)
    .where('replacedAt', 'is', null)
    .where('suspendedAt', 'is not', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Those who run an announced workshop with this therapist, each once for each workshop. */
export async function coWorkersOf(tx: Tx, therapistId: string): Promise<{ workshopId: string; accountId: string }[]> {
  const { rows } = await sql<{ workshopId: string; accountId: string }>`
    select distinct w.id as "workshopId", p.account_id as "accountId"
    from workshop w
    cross join lateral (
      select w.host_id union all select w.safety_moderator_id union all
      select c.account_id from workshop_co_host c where c.workshop_id = w.id and c.accepted_at is not null
    ) as p (account_id)
    where w.state = 'published' and p.account_id <> ${therapistId}
      and (w.host_id = ${therapistId} or w.safety_moderator_id = ${therapistId} or exists (
        select from workshop_co_host m
        where m.workshop_id = w.id and m.account_id = ${therapistId} and m.accepted_at is not null))
  `.execute(tx);
  return rows;
}
