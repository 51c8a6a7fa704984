import type { Db, Tx } from '../../platform/db.ts';
import type { Member } from '../../policy/actor.ts';
import { memberOf } from './sessions.ts';
import { sessionsWithActors } from './sessions.queries.ts';

/** Who acts in each of these sessions as things are now, by session id; sessions that ended are missing. One query for all. */
export async function openActors(db: Db | Tx, sessionIds: readonly string[], now: Date): Promise<Map<string, Member>> {
  const rows = await sessionsWithActors(db, sessionIds, now);
  return new Map(rows.map((row) => [row.id, memberOf(row, now)]));
}
