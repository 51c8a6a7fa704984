import type { Visibility } from '@between/rules/content.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { CaseRoomRow, NeighbourRow } from './case.model.ts';

/** The room that a line, a question or a message of a host stands in; null for everything else. */
export async function caseRoom(db: Db, itemId: string): Promise<CaseRoomRow | null> {
  const row = await db
    .selectFrom('item as i')
    .innerJoin('room as r', 'r.id', 'i.roomId')
    .leftJoin('group as g', 'g.id', 'r.groupId')
    .leftJoin('workshop as w', 'w.id', 'r.workshopId')
    .leftJoin('line as l', 'l.itemId', 'i.id')
    .select([
      'r.id',
      'g.name as groupName',
      'g.slug as groupSlug',
      'r.workshopId',
      'w.title as workshopTitle',
      'i.id as itemId',
      'i.createdAt',
      'l.seq',
    ])
    .where('i.id', '=', itemId)
    .executeTakeFirst();
  return row ?? null;
}

/** What stands in the room on one side of a line or a question, `count` of its own kind, nearest first. */
export async function besideInRoom(
  db: Db,
  room: CaseRoomRow,
  { side, count }: { side: 'before' | 'after'; count: number },
): Promise<NeighbourRow[]> {
  const isBefore = side === 'before';
  const beside = db
    .selectFrom('item as i')
    .leftJoin('account as a', 'a.id', 'i.authorId')
    .select(['i.id', 'a.handle', 'i.hidesHandle', 'i.visibility', 'i.html', 'i.createdAt'])
    .where('i.roomId', '=', room.id)
    .limit(count);
  const rows = await (
    room.seq === null
      ? beside
          .where('i.kind', '=', (eb) =>
            eb.selectFrom('item as own').select('own.kind').where('own.id', '=', room.itemId),
          )
          .where(
            sql<boolean>`(i.created_at, i.id) ${sql.raw(isBefore ? '<' : '>')} (${room.createdAt}::timestamptz, ${room.itemId}::uuid)`,
          )
          .orderBy('i.createdAt', isBefore ? 'desc' : 'asc')
          .orderBy('i.id', isBefore ? 'desc' : 'asc')
      : beside
          .innerJoin('line as l', 'l.itemId', 'i.id')
          .where('l.roomId', '=', room.id)
          .where('l.seq', isBefore ? '<' : '>', room.seq)
          .orderBy('l.seq', isBefore ? 'desc' : 'asc')
  ).execute();
  return rows.map((row) => ({ ...row, visibility: row.visibility as Visibility }));
}
