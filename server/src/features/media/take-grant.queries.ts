import { type RawBuilder, sql } from 'kysely';
import type { MediaSource } from '@between/rules/media.ts';
import type { Db } from '../../platform/db.ts';

/** Uses a grant up. @returns the session that asked for it, or null when it was used, ran out, or never was. */
export async function useGrant(
  db: Db,
  { id, workshopId, now }: { id: string; workshopId: string; now: Date },
): Promise<string | null> {
  const row = await db
    .updateTable('mediaGrant')
    .set({ usedAt: now })
    .where('id', '=', id)
    .where('workshopId', '=', workshopId)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returning('sessionId')
    .executeTakeFirst();
  return row?.sessionId ?? null;
}

/** A stage as the media process needs to know it. */
export interface StageRow {
  workshopId: string;
  /** The room whose stage it is now: the practice while one goes on. */
  roomId: string;
  isPractice: boolean;
  isOpen: boolean;
  isPaused: boolean;
  /** When its safety moderator was heard of last. */
  guardHeardAt: Date | null;
  /** Called to the stage by those who run it. */
  calledIds: string[];
  /** What is sent, as `account source`, of which no sound may go through. */
  muted: string[];
  /** Kept in the picture of the programme; null while it follows who speaks. */
  pinned: { accountId: string; source: MediaSource } | null;
  /** What was taken away from the stage is missing here. */
  streams: string[];
}

const KEY: RawBuilder<string> = sql`s.account_id::text || ' ' || s.source`;

/** All of these stages, in one query. */
export async function stagesNow(db: Db, workshopIds: readonly string[]): Promise<Map<string, StageRow>> {
  const { rows } = await sql<StageRow>`
    select distinct on (r.workshop_id) r.workshop_id, r.id as room_id, r.kind = 'practice' as is_practice, r.state <> 'closed' as is_open, r.paused_at is not null as is_paused,
      (
        select max(p.last_heartbeat_at) from room_presence p where p.room_id = r.id and p.role = 'safety_moderator'
      ) as guard_heard_at,
      array(
        select c.account_id::text from stage_person c where c.workshop_id = r.workshop_id and c.state = 'on_stage'
      ) as called_ids,
      array(select ${KEY} from media_stream s where s.workshop_id = r.workshop_id and s.is_muted) as muted,
      array(select ${KEY} from media_stream s where s.workshop_id = r.workshop_id) as streams,
      (
        select json_build_object('accountId', s.account_id, 'source', s.source)
        from media_stream s where s.workshop_id = r.workshop_id and s.is_pinned
      ) as pinned
    from room r
    where r.workshop_id = any(${workshopIds}::uuid[]) and (r.kind = 'workshop' or r.state <> 'closed')
    order by r.workshop_id, r.kind = 'practice' desc`.execute(db);
  return new Map(rows.map((row) => [row.workshopId, row]));
}

/** Somebody sends, or sends again: a mute stays. */
export async function saveStream(
  db: Db,
  stream: { workshopId: string; accountId: string; source: MediaSource; session: string; at: Date },
): Promise<void> {
  const { session, at, ...key } = stream;
  await db
    .insertInto('mediaStream')
    .values({ ...key, session, startedAt: at })
    .onConflict((oc) => oc.columns(['workshopId', 'accountId', 'source']).doUpdateSet({ session, stoppedAt: null }))
    .execute();
}

/** The senders went without a word: for some seconds their places are kept. Only the sessions that went count. */
export async function stopStreams(db: Db, sessions: readonly string[], at: Date): Promise<void> {
  await db
    .updateTable('mediaStream')
    .set({ stoppedAt: at })
    .where('session', 'in', sessions)
    .where('stoppedAt', 'is', null)
    .execute();
}

export async function deleteStream(db: Db, session: string): Promise<void> {
  await db.deleteFrom('mediaStream').where('session', '=', session).execute();
}

/** Media processes that are gone send nothing. */
export async function stopAllStreams(db: Db, at: Date): Promise<void> {
  await db.updateTable('mediaStream').set({ stoppedAt: at }).where('stoppedAt', 'is', null).execute();
}
