import type { Db, Tx } from '../../platform/db.ts';

export interface DeliveryRow {
  id: string;
  state: string;
  attempts: number;
}

/** One row for a cause and a person, however often the job runs. */
export async function ensureDelivery(
  db: Db,
  row: { id: string; accountId: string | null; causeId: string; at: Date },
): Promise<DeliveryRow> {
  const { at, ...columns } = row;
  await db
    .insertInto('delivery')
    .values({ ...columns, channel: 'mail', state: 'waiting', createdAt: at })
    .onConflict((oc) => oc.doNothing())
    .execute();
  return db
    .selectFrom('delivery')
    .select(['id', 'state', 'attempts'])
    .where('causeId', '=', row.causeId)
    .where('channel', '=', 'mail')
    .where('accountId', row.accountId === null ? 'is' : '=', row.accountId)
    .executeTakeFirstOrThrow();
}

/** Takes the next try; false when another worker took it first. */
export async function takeTry(db: Db, { id, attempts }: DeliveryRow): Promise<boolean> {
  const result = await db
    .updateTable('delivery')
    .set({ attempts: attempts + 1 })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function endDelivery(
  tx: Db | Tx,
  id: string,
  end: { state: 'sent' | 'failed'; sentAt: Date | null },
): Promise<void> {
  await tx.updateTable('delivery').set(end).where('id', '=', id).execute();
}

/** Where mail may go: null for who left, or whose address never answered. */
export async function mailAddressOf(db: Db, accountId: string, mayBeUnconfirmed: boolean): Promise<string | null> {
  const row = await db
    .selectFrom('account')
    .select(['email', 'emailConfirmedAt'])
    .where('id', '=', accountId)
    .where('lifeState', 'not in', ['deleted', 'in_memoriam'])
    .executeTakeFirst();
  return row === undefined || (row.emailConfirmedAt === null && !mayBeUnconfirmed) ? null : row.email;
}

export interface DueDigest {
  id: string;
  timeZone: string;
  quietFrom: string | null;
  quietTo: string | null;
}

/** People whose gathered notices are due, locked so that each is taken by one node. */
export async function dueDigests(tx: Tx, now: Date, limit: number): Promise<DueDigest[]> {
  return tx
    .selectFrom('account')
    .select(['id', 'timeZone', 'quietFrom', 'quietTo'])
    .where('mailDigestAt', '<=', now)
    .orderBy('mailDigestAt')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

export async function setDigestAt(tx: Tx, accountId: string, at: Date | null): Promise<void> {
  await tx.updateTable('account').set({ mailDigestAt: at }).where('id', '=', accountId).execute();
}

/** How many unread notices wait for a mail; more than the cap is "many" to anybody. */
export async function waitingForMail(db: Db, accountId: string, cap: number): Promise<number> {
  const rows = await db
    .selectFrom('notice')
    .select('id')
    .where('accountId', '=', accountId)
    .where('wantsMail', '=', true)
    .where('readAt', 'is', null)
    .limit(cap)
    .execute();
  return rows.length;
}

/** A mail told of everything that waited up to `until`. */
export async function settleWaiting(tx: Db | Tx, accountId: string, until: Date): Promise<void> {
  await tx
    .updateTable('notice')
    .set({ wantsMail: false })
    .where('accountId', '=', accountId)
    .where('wantsMail', '=', true)
    .where('updatedAt', '<=', until)
    .execute();
}

/** Rows taken away in one go; the rest at the next look. */
const SWEPT_AT_ONCE = 5_000;

export async function deleteOldNotices(db: Db, readBefore: Date): Promise<void> {
  await db
    .deleteFrom('notice')
    .where('id', 'in', (eb) =>
      eb.selectFrom('notice').select('id').where('readAt', '<', readBefore).orderBy('readAt').limit(SWEPT_AT_ONCE),
    )
    .execute();
}

export async function deleteOldDeliveries(db: Db, endedBefore: Date): Promise<void> {
  await db
    .deleteFrom('delivery')
    .where('id', 'in', (eb) =>
      eb.selectFrom('delivery').select('id').where('sentAt', '<', endedBefore).orderBy('sentAt').limit(SWEPT_AT_ONCE),
    )
    .execute();
}
