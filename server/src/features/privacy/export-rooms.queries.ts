import type { Db } from '../../platform/db.ts';

/** Far more than one person has. */
const MOST = 10_000;

/** Rooms the person was in: how far they read, what moderators decided there, and when they were present as staff. */
export async function roomSections(db: Db, accountId: string) {
  const [rooms, presences] = await Promise.all([
    db
      .selectFrom('roomPerson as p')
      .innerJoin('room as r', 'r.id', 'p.roomId')
      .leftJoin('group as g', 'g.id', 'r.groupId')
      .leftJoin('workshop as w', 'w.id', 'r.workshopId')
      .select(['g.name as group', 'w.title as workshop', 'p.readSeq', 'p.lastLineAt', 'p.mutedUntil', 'p.removedUntil'])
      .where('p.accountId', '=', accountId)
      .orderBy('p.roomId')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('roomPresence')
      .select(['roomId', 'role', 'confirmedAt', 'lastHeartbeatAt', 'endedAt'])
      .where('accountId', '=', accountId)
      .orderBy('confirmedAt')
      .limit(MOST)
      .execute(),
  ]);
  return { rooms, presences };
}
