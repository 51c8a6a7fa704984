import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

/** Stores that somebody opened these words, if they are of a crisis case that is more than a concern. Once an item. */
export async function insertWitness(db: Db, row: { itemId: string; accountId: string; seenAt: Date }): Promise<void> {
  await sql`
    insert into witness (item_id, account_id, seen_at)
    select k.item_id, ${row.accountId}::uuid, ${row.seenAt}::timestamptz
    from crisis_case k where k.item_id = ${row.itemId}::uuid and k.level <> 'concern' and not k.is_canary limit 1
    on conflict do nothing
  `.execute(db);
}

/** Marks notes that are due as told and answers whom to tell, each once. */
export async function takeWaiting(tx: Tx, seenBefore: Date, at: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ accountId: string }>`
    with due as (
      select item_id, account_id from witness where told_at is null and seen_at <= ${seenBefore}::timestamptz
      order by seen_at limit ${limit} for update skip locked
    ), told as (
      update witness w set told_at = ${at}::timestamptz from due where w.item_id = due.item_id and w.account_id = due.account_id
      returning w.account_id
    )
    select distinct account_id as "accountId" from told
  `.execute(tx);
  return rows.map(({ accountId }) => accountId);
}

/** Forgets who opened what once their note is old. */
export async function forgetWitnesses(tx: Tx, toldBefore: Date): Promise<void> {
  await tx.deleteFrom('witness').where('toldAt', '<', toldBefore).execute();
}
