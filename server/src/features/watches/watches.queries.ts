import type { WatchReason } from '@between/rules/watches.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { dueIds } from '../../platform/until-due.ts';

export interface WatchRow {
  id: string;
  caseId: string;
  accountId: string | null;
  threadId: string | null;
  reason: WatchReason;
  noteSealed: Buffer;
  startedAt: Date;
  dueAt: Date;
  /** Handle of whoever set it. */
  by: string | null;
}

/** Words, or the thread they stand in: one of both. */
export type WatchedThing = { accountId: string } | { threadId: string };

/** What a watch is on: one of both is null. */
type WatchedBy = Pick<WatchRow, 'accountId' | 'threadId'>;

function watches(db: Db | Tx) {
  return db
    .selectFrom('watch as w')
    .leftJoin('account as s', 's.id', 'w.startedBy')
    .select(['w.id', 'w.caseId', 'w.accountId', 'w.threadId', 'w.reason', 'w.noteSealed', 'w.startedAt', 'w.dueAt'])
    .select('s.handle as by')
    .where('w.endedAt', 'is', null);
}

const toWatch = <Row extends { reason: string }>(row: Row) => ({ ...row, reason: row.reason as WatchReason });

/** The watch that holds on an account or a thread. */
export async function watchOn(db: Db, thing: WatchedThing): Promise<WatchRow | null> {
  const row = await (
    'accountId' in thing
      ? watches(db).where('w.accountId', '=', thing.accountId)
      : watches(db).where('w.threadId', '=', thing.threadId)
  ).executeTakeFirst();
  return row === undefined ? null : toWatch(row);
}

/** A watch that holds, locked. */
export async function watchById(tx: Tx, id: string): Promise<WatchRow | null> {
  const row = await watches(tx).where('w.id', '=', id).forUpdate('w').executeTakeFirst();
  return row === undefined ? null : toWatch(row);
}

export type NewWatch = Omit<WatchRow, 'by'> & { startedBy: string };

/** False when there is one already. */
export async function insertWatch(tx: Tx, row: NewWatch): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('watch')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function moveWatchEnd(tx: Tx, id: string, dueAt: Date): Promise<void> {
  await tx.updateTable('watch').set({ dueAt }).where('id', '=', id).execute();
}

/** Ends watches whose time has come, the earliest first. */
export async function closeDueWatches(tx: Tx, now: Date, limit: number): Promise<({ caseId: string } & WatchedBy)[]> {
  return tx
    .updateTable('watch')
    .set({ endedAt: now })
    .where('id', 'in', dueIds(tx, 'watch', { now, limit }))
    .returning(['caseId', 'accountId', 'threadId'])
    .execute();
}

/** The open cases that a watch is shown at, the newest first. */
export async function openCasesOf(
  tx: Tx,
  { accountId, threadId }: WatchedBy,
  limit: number,
): Promise<{ id: string; version: number }[]> {
  return tx
    .selectFrom('case as c')
    .innerJoin('item as i', 'i.id', 'c.itemId')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .select(['c.id', 'c.version'])
    .where('c.status', 'not in', ['closed', 'merged'])
    .where(accountId === null ? sql<boolean>`p.thread_id = ${threadId}` : sql<boolean>`i.author_id = ${accountId}`)
    .orderBy('c.openedAt', 'desc')
    .limit(limit)
    .execute();
}

/** The thread that some words stand in; null for words that stand in none. */
export async function threadOfItem(tx: Tx, itemId: string): Promise<string | null> {
  const row = await tx.selectFrom('post').select('threadId').where('itemId', '=', itemId).executeTakeFirst();
  return row?.threadId ?? null;
}
