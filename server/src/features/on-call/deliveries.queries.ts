import type { PageChannel, PageKind, WebhookKind } from '@between/rules/on-call.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

/** A call that is on its way to one person on one channel, with everything its channel needs. */
export interface Outgoing {
  id: string;
  channel: PageChannel;
  tries: number;
  page: { id: string; kind: PageKind; subject: string | null; dueAt: Date };
  crisisCaseId: string | null;
  caseId: string | null;
  accountId: string | null;
  /** Only a confirmed address of somebody who is still here. */
  email: string | null;
  device: { id: string; endpoint: string; p256dh: string; auth: string } | null;
  webhook: { id: string; address: string; secretSealed: Buffer } | null;
}

export interface Addressees {
  pageId: string;
  people: readonly string[];
  /** What outside services hear; null when they hear nothing of it. */
  webhookKind: WebhookKind | null;
  at: Date;
}

/**
 * Writes one delivery for each person and each way to reach them, in the transaction of the page. In the app it is there
 * with the row; the rest waits for its channel. Saying it twice adds nothing.
 */
export async function insertDeliveries(
  tx: Tx,
  ids: { uuid(): string },
  { pageId, people, webhookKind, at }: Addressees,
): Promise<void> {
  const ways = await sql<{ accountId: string | null; channel: string; addressId: string | null }>`
    select a.id as account_id, 'in_app' as channel, null::uuid as address_id
      from account a where a.id = any(${[...people]}::uuid[])
    union all
    select s.account_id, 'push', s.id from push_subscription s where s.account_id = any(${[...people]}::uuid[])
    union all
    select a.id, 'mail', null from account a where a.id = any(${[...people]}::uuid[]) and a.email_confirmed_at is not null
    union all
    select null, 'webhook', w.id from webhook w where w.removed_at is null and ${webhookKind}::text = any(w.kinds)
  `.execute(tx);
  await writeDeliveries(tx, ids, { pageId, at, ways: ways.rows });
}

/** One delivery on one channel: tests of a device or service, and the service's own proof. */
export async function insertDelivery(
  tx: Tx,
  ids: { uuid(): string },
  row: { pageId: string; at: Date; channel: PageChannel; accountId?: string; addressId?: string },
): Promise<void> {
  const { pageId, at, channel, accountId = null, addressId = null } = row;
  await writeDeliveries(tx, ids, { pageId, at, ways: [{ channel, accountId, addressId }] });
}

async function writeDeliveries(
  tx: Tx,
  ids: { uuid(): string },
  list: {
    pageId: string;
    at: Date;
    ways: readonly { accountId: string | null; channel: string; addressId: string | null }[];
  },
): Promise<void> {
  if (list.ways.length === 0) return;
  await tx
    .insertInto('pageDelivery')
    .values(
      list.ways.map(({ accountId, channel, addressId }) => ({
        id: ids.uuid(),
        pageId: list.pageId,
        accountId,
        channel,
        addressId,
        nextTryAt: list.at,
        ...(channel === 'in_app' ? { state: 'sent', sentAt: list.at } : {}),
      })),
    )
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** Takes what is due for a try; nobody else takes it before `leaseUntil`. */
export async function takeDeliveries(
  db: Db,
  { now, leaseUntil, limit }: { now: Date; leaseUntil: Date; limit: number },
): Promise<Outgoing[]> {
  const taken = await db
    .updateTable('pageDelivery')
    .set((eb) => ({ tries: eb('tries', '+', 1), nextTryAt: leaseUntil }))
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('pageDelivery')
        .select('id')
        .where('state', '=', 'waiting')
        .where('nextTryAt', '<=', now)
        .orderBy('nextTryAt')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning('id')
    .execute();
  return taken.length === 0
    ? []
    : outgoing(
        db,
        taken.map(({ id }) => id),
      );
}

async function outgoing(db: Db, ids: readonly string[]): Promise<Outgoing[]> {
  const rows = await db
    .selectFrom('pageDelivery as d')
    .innerJoin('page as p', 'p.id', 'd.pageId')
    .leftJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'd.accountId').on('a.lifeState', 'not in', ['deleted', 'in_memoriam']),
    )
    .leftJoin('pushSubscription as s', 's.id', 'd.addressId')
    .leftJoin('webhook as w', (join) => join.onRef('w.id', '=', 'd.addressId').on('w.removedAt', 'is', null))
    .select(['d.id', 'd.channel', 'd.tries', 'd.accountId', 'p.id as pageId', 'p.kind', 'p.subject', 'p.dueAt'])
    .select(['p.crisisCaseId', 'p.caseId', 'a.email', 'a.emailConfirmedAt'])
    .select(['s.id as deviceId', 's.endpoint', 's.p256dh', 's.auth'])
    .select(['w.id as webhookId', 'w.address', 'w.secretSealed'])
    .where('d.id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    channel: row.channel as PageChannel,
    tries: row.tries,
    page: { id: row.pageId, kind: row.kind as PageKind, subject: row.subject, dueAt: row.dueAt },
    crisisCaseId: row.crisisCaseId,
    caseId: row.caseId,
    accountId: row.accountId,
    email: row.emailConfirmedAt === null ? null : row.email,
    device:
      row.deviceId === null || row.endpoint === null || row.p256dh === null || row.auth === null
        ? null
        : { id: row.deviceId, endpoint: row.endpoint, p256dh: row.p256dh, auth: row.auth },
    webhook:
      row.webhookId === null || row.address === null || row.secretSealed === null
        ? null
        : { id: row.webhookId, address: row.address, secretSealed: row.secretSealed },
  }));
}

export async function markSent(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('pageDelivery')
    .set({ state: 'sent', sentAt: at, failure: null })
    .where('id', '=', id)
    .where('state', '<>', 'sent')
    .execute();
}

/** Notes why a try failed; `nextTryAt` null gives it up. A delivery that was called off meanwhile stays so. */
export async function markFailed(
  db: Db,
  id: string,
  { failure, nextTryAt }: { failure: string; nextTryAt: Date | null },
): Promise<void> {
  await db
    .updateTable('pageDelivery')
    .set({ failure, ...(nextTryAt === null ? { state: 'failed' } : { nextTryAt }) })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}

/** What a device's last try came to: its owner sees it beside the device. */
export async function noteDevice(db: Db, id: string, at: Date, failure: string | null): Promise<void> {
  await db
    .updateTable('pushSubscription')
    .set(failure === null ? { lastSentAt: at, lastFailure: null } : { lastFailure: failure })
    .where('id', '=', id)
    .execute();
}

/** The push service says that this device is no more. */
export async function forgetDevice(db: Db, id: string): Promise<void> {
  await db.deleteFrom('pushSubscription').where('id', '=', id).execute();
}
