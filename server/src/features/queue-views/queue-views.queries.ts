import { QUEUE_VIEWS_MOST, type QueueFilter, readQueueFilter } from '@between/rules/queue.ts';
import type { Db, Tx } from '../../platform/db.ts';

export interface KeptViewRow {
  id: string;
  accountId: string;
  name: string;
  filter: QueueFilter;
  isShared: boolean;
}

const COLUMNS = ['id', 'accountId', 'name', 'filter', 'isShared'] as const;

/** Views of one's own that nobody else sees, oldest first. */
export async function ownViews(db: Db | Tx, accountId: string): Promise<KeptViewRow[]> {
  const rows = await db
    .selectFrom('queueView')
    .select(COLUMNS)
    .where('accountId', '=', accountId)
    .where('isShared', '=', false)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(QUEUE_VIEWS_MOST)
    .execute();
  return rows.map(toView);
}

/** Views that this person can choose from: those of the whole desk before their own, each oldest first. */
export async function viewsFor(db: Db, accountId: string): Promise<KeptViewRow[]> {
  const rows = await db
    .selectFrom('queueView')
    .select(COLUMNS)
    .where((eb) => eb.or([eb('accountId', '=', accountId), eb('isShared', '=', true)]))
    .orderBy('isShared', 'desc')
    .orderBy('createdAt')
    .orderBy('id')
    .limit(2 * QUEUE_VIEWS_MOST)
    .execute();
  return rows.map(toView);
}

/** Views that the whole desk sees, oldest first. */
export async function sharedViews(db: Db | Tx): Promise<KeptViewRow[]> {
  const rows = await db
    .selectFrom('queueView')
    .select(COLUMNS)
    .where('isShared', '=', true)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(QUEUE_VIEWS_MOST)
    .execute();
  return rows.map(toView);
}

export async function viewById(tx: Tx, id: string): Promise<KeptViewRow | null> {
  const row = await tx.selectFrom('queueView').select(COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? null : toView(row);
}

export async function insertView(tx: Tx, row: KeptViewRow & { createdAt: Date }): Promise<void> {
  await tx
    .insertInto('queueView')
    .values({ ...row, filter: JSON.stringify(row.filter) })
    .execute();
}

export async function deleteView(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('queueView').where('id', '=', id).execute();
}

function toView<Row extends { filter: unknown }>(row: Row): Row & { filter: QueueFilter } {
  return { ...row, filter: readQueueFilter(row.filter) };
}
