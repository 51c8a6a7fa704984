import type { WebhookKind } from '@between/rules/on-call.ts';
import type { Db, Tx } from '../../platform/db.ts';

export interface WebhookRow {
  id: string;
  address: string;
  kinds: WebhookKind[];
  addedAt: Date;
}

export interface WebhookTryRow {
  webhookId: string;
  at: Date;
  isSent: boolean;
  failure: string | null;
}

/** How many tries of each service are shown, and looked through for all of them. */
const SHOWN_TRIES = 5;
const LOOKED_THROUGH = 200;

export async function webhooksInUse(db: Db | Tx, limit: number): Promise<WebhookRow[]> {
  const rows = await db
    .selectFrom('webhook')
    .select(['id', 'address', 'kinds', 'createdAt as addedAt'])
    .where('removedAt', 'is', null)
    .orderBy('createdAt')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, kinds: row.kinds as WebhookKind[] }));
}

/** The latest tries of each service, the newest first. */
export async function latestTries(db: Db | Tx, webhookIds: readonly string[]): Promise<Map<string, WebhookTryRow[]>> {
  if (webhookIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('pageDelivery as d')
    .innerJoin('page as p', 'p.id', 'd.pageId')
    .select(['d.addressId', 'p.dueAt as at', 'd.state', 'd.failure'])
    .where('d.channel', '=', 'webhook')
    .where('d.addressId', 'in', webhookIds)
    .where('d.tries', '>', 0)
    .orderBy('p.dueAt', 'desc')
    .limit(LOOKED_THROUGH)
    .execute();
  const tries = rows.flatMap(({ addressId, state, ...row }) =>
    addressId === null ? [] : [{ ...row, webhookId: addressId, isSent: state === 'sent' }],
  );
  return new Map([...Map.groupBy(tries, (one) => one.webhookId)].map(([id, list]) => [id, list.slice(0, SHOWN_TRIES)]));
}

export async function insertWebhook(
  tx: Tx,
  row: {
    id: string;
    address: string;
    kinds: readonly WebhookKind[];
    secretSealed: Buffer;
    createdBy: string;
    at: Date;
  },
): Promise<void> {
  const { at, kinds, ...webhook } = row;
  await tx
    .insertInto('webhook')
    .values({ ...webhook, kinds: [...kinds], createdAt: at })
    .execute();
}

export async function removeWebhookRow(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('webhook')
    .set({ removedAt: at })
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function isWebhookInUse(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('webhook')
    .select('id')
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
