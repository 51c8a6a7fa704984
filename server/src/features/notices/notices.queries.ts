import type { Db } from '../../platform/db.ts';

/** Capped: a count over a hundred helps nobody. */
const COUNT_CAP = 100;

export async function unreadCount(db: Db, accountId: string): Promise<number> {
  const rows = await db.selectFrom('notice').select('id').where('accountId', '=', accountId).where('readAt', 'is', null).limit(COUNT_CAP).execute();
  return rows.length;
}
