import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { DutyRow } from './duty.model.ts';
import { isStaffedNow, peopleHereNow } from './staffed-pieces.queries.ts';

const MAX_DEMO_PEOPLE = 20;
const COLUMNS = ['id', 'accountId', 'startedAt', 'lastHeartbeatAt'] as const;

/** The duty someone is on; `lock` keeps its row. */
export async function openDuty(
  db: Db | Tx,
  accountId: string,
  lock: 'lock' | 'look' = 'look',
): Promise<DutyRow | null> {
  let query = db.selectFrom('duty').select(COLUMNS).where('accountId', '=', accountId).where('endedAt', 'is', null);
  if (lock === 'lock') query = query.forUpdate();
  return (await query.executeTakeFirst()) ?? null;
}

/** Starts a duty; false when one is open already. */
export async function insertDuty(tx: Tx, row: { id: string; accountId: string; at: Date }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('duty')
    .values({ id: row.id, accountId: row.accountId, startedAt: row.at, lastHeartbeatAt: row.at })
    .onConflict((oc) => oc.column('accountId').where('endedAt', 'is', null).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Notes that the person is there. Only a duty heard of since `freshSince`: silence is not mended afterwards. */
export async function touchDuty(db: Db | Tx, accountId: string, at: Date, freshSince: Date): Promise<void> {
  await db
    .updateTable('duty')
    .set({ lastHeartbeatAt: at })
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .where('lastHeartbeatAt', '>', freshSince)
    .execute();
}

export async function closeDuty(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('duty').set({ endedAt: at }).where('id', '=', id).where('endedAt', 'is', null).execute();
}

/** Duties nobody has heard of since then, locked for this transaction. */
export async function silentDuties(tx: Tx, since: Date, limit: number): Promise<DutyRow[]> {
  return tx
    .selectFrom('duty')
    .select(COLUMNS)
    .where('endedAt', 'is', null)
    .where('lastHeartbeatAt', '<=', since)
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Demo people who are meant to be there: those named, and whoever has a shift at the desk now. */
function isMeantToBeThere(handles: readonly string[], at: Date) {
  return sql<boolean>`(a.is_demo and (a.handle = any(${[...handles]}::text[]) or exists (
    select from shift s where s.account_id = a.id and s.lane = 'desk' and s.starts_at <= ${at} and s.ends_at > ${at})))`;
}

/** Keeps demo duties fresh that were not touched since `staleSince`. */
export async function touchDemoDuties(tx: Tx, handles: readonly string[], at: Date, staleSince: Date): Promise<void> {
  await tx
    .updateTable('duty')
    .set({ lastHeartbeatAt: at })
    .where('endedAt', 'is', null)
    .where('lastHeartbeatAt', '<=', staleSince)
    .where('accountId', 'in', (eb) => eb.selectFrom('account as a').select('a.id').where(isMeantToBeThere(handles, at)))
    .execute();
}

/** Demo people who should be there and are not. */
export async function demoPeopleToKeep(tx: Tx, handles: readonly string[], at: Date): Promise<string[]> {
  const rows = await tx
    .selectFrom('account as a')
    .leftJoin('duty as d', (join) => join.onRef('d.accountId', '=', 'a.id').on('d.endedAt', 'is', null))
    .select('a.id')
    .where(isMeantToBeThere(handles, at))
    .where('d.id', 'is', null)
    .limit(MAX_DEMO_PEOPLE)
    .execute();
  return rows.map(({ id }) => id);
}

/** One look at the rule of `peopleHereNow` for the place at large. */
export async function peopleHere(db: Db | Tx, now: Date): Promise<number> {
  const { rows } = await sql<{ people: number }>`select ${peopleHereNow(now)} as people`.execute(db);
  return rows[0]?.people ?? 0;
}

/** One look at the rule of `isStaffedNow`; null asks for the place at large. */
export async function staffedNow(db: Db | Tx, now: Date, groupId: string | null): Promise<boolean> {
  const group = groupId === null ? undefined : sql`${groupId}::uuid`;
  const { rows } = await sql<{ isStaffed: boolean }>`select ${isStaffedNow(now, group)} as is_staffed`.execute(db);
  return rows[0]?.isStaffed === true;
}
