import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { PushDevice } from '../../platform/web-push.ts';

export interface ReminderDevice {
  id: string;
  label: string;
  addedAt: Date;
  isFailing: boolean;
}

export async function reminderDevicesOf(db: Db | Tx, accountId: string, limit: number): Promise<ReminderDevice[]> {
  const rows = await db
    .selectFrom('reminderDevice')
    .select(['id', 'deviceLabel as label', 'createdAt as addedAt', 'lastFailure'])
    .where('accountId', '=', accountId)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ lastFailure, ...row }) => ({ ...row, isFailing: lastFailure !== null }));
}

/** A browser has one address: whoever added it last is reminded there. */
export async function upsertReminderDevice(
  tx: Tx,
  {
    id,
    ...device
  }: PushDevice & { id: string; accountId: string; sessionId: string; deviceLabel: string; createdAt: Date },
): Promise<void> {
  await tx
    .insertInto('reminderDevice')
    .values({ id, ...device })
    .onConflict((oc) => oc.column('endpoint').doUpdateSet({ ...device, lastFailure: null }))
    .execute();
}

export async function deleteReminderDevice(tx: Tx | Db, id: string, accountId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('reminderDevice')
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Those among these people who have a device, and their quiet hours; none who takes a break or has left. */
export async function reachableOn(
  tx: Tx,
  accountIds: readonly string[],
): Promise<{ id: string; timeZone: string; quietFrom: string | null; quietTo: string | null }[]> {
  if (accountIds.length === 0) return [];
  return tx
    .selectFrom('account as a')
    .select(['a.id', 'a.timeZone', 'a.quietFrom', 'a.quietTo'])
    .where('a.id', 'in', accountIds)
    .where('a.lifeState', 'not in', ['self_paused', 'deleted', 'in_memoriam'])
    .where((eb) => eb.exists(eb.selectFrom('reminderDevice as d').select('d.id').whereRef('d.accountId', '=', 'a.id')))
    .execute();
}

/** Devices of one person on which they are still signed in. */
export async function devicesToPush(
  db: Db,
  accountId: string,
  now: Date,
  limit: number,
): Promise<(PushDevice & { id: string })[]> {
  return db
    .selectFrom('reminderDevice as d')
    .innerJoin('session as s', 's.id', 'd.sessionId')
    .select(['d.id', 'd.endpoint', 'd.p256dh', 'd.auth'])
    .where('d.accountId', '=', accountId)
    .where('s.expiresAt', '>', now)
    .where('s.absoluteExpiresAt', '>', now)
    .orderBy('d.createdAt')
    .limit(limit)
    .execute();
}

/** Null after a push that was taken. */
export async function noteFailure(db: Db, id: string, failure: string | null): Promise<void> {
  await db
    .updateTable('reminderDevice')
    .set({ lastFailure: failure })
    .where('id', '=', id)
    .where(sql<boolean>`last_failure is distinct from ${failure}`)
    .execute();
}
