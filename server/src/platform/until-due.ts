import type { Db, Tx } from './db.ts';

/** Tables of what holds until `due_at`, or until somebody ends it early. */
type UntilDue = 'watch' | 'wellnessException';

/** Ids of what has come to its end, the earliest first, for an update of these rows; what another look holds is left to it. */
export function dueIds(db: Db | Tx, table: UntilDue, { now, limit }: { now: Date; limit: number }) {
  return db
    .selectFrom(table)
    .select('id')
    .where('endedAt', 'is', null)
    .where('dueAt', '<=', now)
    .orderBy('dueAt')
    .limit(limit)
    .forUpdate()
    .skipLocked();
}

/** Ends one before its time. */
export async function endEarly(tx: Tx, table: UntilDue, id: string, end: { at: Date; by: string }): Promise<void> {
  await tx.updateTable(table).set({ endedAt: end.at, endedBy: end.by }).where('id', '=', id).execute();
}
