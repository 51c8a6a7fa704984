import type { Db, Tx } from '../../platform/db.ts';

export interface DeviceRow {
  id: string;
  label: string;
  addedAt: Date;
  lastSentAt: Date | null;
  isFailing: boolean;
}

export async function devicesOf(db: Db | Tx, accountId: string, limit: number): Promise<DeviceRow[]> {
  const rows = await db
    .selectFrom('pushSubscription')
    .select(['id', 'deviceLabel as label', 'createdAt as addedAt', 'lastSentAt', 'lastFailure'])
    .where('accountId', '=', accountId)
    .orderBy('createdAt')
    .limit(limit)
    .execute();
  return rows.map(({ lastFailure, ...row }) => ({ ...row, isFailing: lastFailure !== null }));
}

/** A browser has one address: whoever signed in last on it is called there. */
export async function upsertDevice(
  tx: Tx,
  row: { id: string; accountId: string; endpoint: string; p256dh: string; auth: string; deviceLabel: string; at: Date },
): Promise<void> {
  const { at, ...device } = row;
  const { id: _kept, ...changed } = device;
  await tx
    .insertInto('pushSubscription')
    .values({ ...device, createdAt: at })
    .onConflict((oc) => oc.column('endpoint').doUpdateSet({ ...changed, createdAt: at, lastFailure: null }))
    .execute();
}

export async function deleteDevice(tx: Tx, id: string, accountId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('pushSubscription')
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
