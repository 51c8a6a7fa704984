import type { RoomState } from '@between/live-protocol/frames.ts';
import type { ChatMode, PresenceRole, RoomStateName } from '@between/rules/rooms.ts';
import { CompiledQuery } from 'kysely';
import type { Db } from '../../platform/db.ts';

interface StateRow {
  id: string;
  lastSeq: string;
  state: RoomStateName;
  closesAt: Date | null;
  slowSeconds: number;
  chatMode: ChatMode;
  pausedAt: Date | null;
  moderators: { handle: string; role: PresenceRole }[];
}

const NOW = `
  select
    r.id, r.last_seq, r.state, r.closes_at, r.slow_seconds, r.chat_mode, r.paused_at,
    coalesce((
      select json_agg(json_build_object('handle', a.handle, 'role', p.role) order by p.confirmed_at)
      from room_presence p join account a on a.id = p.account_id
      where p.room_id = r.id and p.ended_at is null
    ), '[]') as moderators
  from room r where r.id = any($1::uuid[])`;

/** Rooms as everybody there may know them, each with its last number: one query for all the rooms of a node. */
export async function roomsNow(
  db: Db,
  roomIds: readonly string[],
): Promise<{ id: string; head: number; state: RoomState }[]> {
  const { rows } = await db.executeQuery<StateRow>(CompiledQuery.raw(NOW, [roomIds]));
  return rows.map(({ id, lastSeq, state, closesAt, slowSeconds, chatMode, pausedAt, moderators }) => ({
    id,
    head: Number(lastSeq),
    state: {
      state,
      closesAt: closesAt?.toISOString() ?? null,
      slowSeconds,
      isPaused: pausedAt !== null,
      chatMode,
      moderators,
    },
  }));
}
