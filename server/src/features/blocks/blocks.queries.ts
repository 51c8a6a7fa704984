import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { PageRequest } from '../../platform/page.ts';

export interface BlockRow {
  blockedId: string;
  handle: string;
  since: Date;
}

/** Whom someone has blocked, the newest first. */
export async function blocksBy(db: Db, blockerId: string, page: PageRequest): Promise<BlockRow[]> {
  let query = db
    .selectFrom('block as b')
    .innerJoin('account as a', 'a.id', 'b.blockedId')
    .select(['b.blockedId', 'a.handle', 'b.createdAt as since'])
    .where('b.blockerId', '=', blockerId)
    .where('a.lifeState', '<>', 'deleted')
    .orderBy('b.createdAt', 'desc')
    .orderBy('b.blockedId', 'desc')
    .limit(page.limit + 1);
  if (page.after !== null)
    query = query.where(
      sql<boolean>`(b.created_at, b.blocked_id) < (${page.after.at}::timestamptz, ${page.after.id}::uuid)`,
    );
  return query.execute();
}

export async function accountByHandleKey(db: Db, handleKey: string): Promise<{ id: string; handle: string } | null> {
  return (
    (await db
      .selectFrom('account')
      .select(['id', 'handle'])
      .where('handleKey', '=', handleKey)
      .where('lifeState', '<>', 'deleted')
      .executeTakeFirst()) ?? null
  );
}

export async function insertBlock(
  tx: Tx | Db,
  row: { blockerId: string; blockedId: string; createdAt: Date },
): Promise<void> {
  await tx
    .insertInto('block')
    .values(row)
    .onConflict((oc) => oc.columns(['blockerId', 'blockedId']).doNothing())
    .execute();
}

export async function deleteBlock(db: Db, blockerId: string, blockedId: string): Promise<void> {
  await db.deleteFrom('block').where('blockerId', '=', blockerId).where('blockedId', '=', blockedId).execute();
}
