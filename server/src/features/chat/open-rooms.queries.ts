import type { Db } from '../../platform/db.ts';

/** Rooms that are open, or about to close, in the groups somebody is in; by the name of the group. */
export async function openRoomIds(db: Db, accountId: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('room as r', 'r.groupId', 'm.groupId')
    .innerJoin('group as g', 'g.id', 'm.groupId')
    .select('r.id')
    .where('m.accountId', '=', accountId)
    .where('m.leftAt', 'is', null)
    .where('r.state', 'in', ['open', 'closing'])
    .orderBy('g.name')
    .orderBy('r.id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
