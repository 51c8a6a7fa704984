import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

export interface RaidGuardRow {
  id: string;
  since: Date;
  until: Date;
}

/** The guard that holds now; null while none does. */
export async function guardAt(db: Db | Tx, now: Date): Promise<RaidGuardRow | null> {
  const row = await db
    .selectFrom('raidGuard')
    .select(['id', 'startedAt as since', 'endsAt as until'])
    .where('endedAt', 'is', null)
    .where('endsAt', '>', now)
    .orderBy('endsAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function insertGuard(
  tx: Tx,
  row: { id: string; startedAt: Date; endsAt: Date; startedBy: string | null },
): Promise<void> {
  await tx.insertInto('raidGuard').values(row).execute();
}

/** Ends every guard that holds. Answers how many did. */
export async function endGuards(tx: Tx, now: Date, endedBy: string | null): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('raidGuard')
    .set({ endedAt: now, endedBy })
    .where('endedAt', 'is', null)
    .where('endsAt', '>', now)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Accounts that people made for themselves since then: those carry consents. */
export async function accountsSince(db: Db | Tx, since: Date): Promise<number> {
  const row = await db
    .selectFrom('account')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('createdAt', '>', since)
    .where(sql<boolean>`exists (select from consent c where c.account_id = account.id)`)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Which of these accounts were made after that moment. */
export async function youngerThan(db: Db, accountIds: readonly string[], since: Date): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('account')
    .select('id')
    .where('id', 'in', accountIds)
    .where('createdAt', '>', since)
    .limit(accountIds.length)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
