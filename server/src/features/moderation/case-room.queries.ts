import type { Visibility } from '@between/rules/content.ts';
import type { RoomKind } from '@between/rules/rooms.ts';
import type { Db } from '../../platform/db.ts';
import type { CaseRoomRow, NeighbourRow } from './case.model.ts';

/** The room a line was said in; null for everything else. */
export async function caseRoom(db: Db, itemId: string): Promise<CaseRoomRow | null> {
  const row = await db
    .selectFrom('line as l')
    .innerJoin('room as r', 'r.id', 'l.roomId')
    .leftJoin('group as g', 'g.id', 'r.groupId')
    .select(['r.id', 'r.kind', 'g.name as groupName', 'g.slug as groupSlug', 'l.itemId', 'l.seq'])
    .where('l.itemId', '=', itemId)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, kind: row.kind as RoomKind };
}

/** What was said in the room around a line: `count` on one side, nearest first. */
export async function linesBeside(
  db: Db,
  key: { roomId: string; seq: string; side: 'before' | 'after'; count: number },
): Promise<NeighbourRow[]> {
  const isBefore = key.side === 'before';
  const rows = await db
    .selectFrom('line as l')
    .innerJoin('item as i', 'i.id', 'l.itemId')
    .leftJoin('account as a', 'a.id', 'i.authorId')
    .select(['i.id', 'a.handle', 'i.hidesHandle', 'i.visibility', 'i.html', 'i.createdAt'])
    .where('l.roomId', '=', key.roomId)
    .where('l.seq', isBefore ? '<' : '>', key.seq)
    .orderBy('l.seq', isBefore ? 'desc' : 'asc')
    .limit(key.count)
    .execute();
  return rows.map((row) => ({ ...row, visibility: row.visibility as Visibility }));
}
