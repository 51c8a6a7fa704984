import type { PresenceRole } from '@between/rules/rooms.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { insertPresence, openRoom, touchPresence } from './presence.queries.ts';
import { deleteLines, practiceRoom, shutRoom } from './practice-room.queries.ts';

/** Opens the room for the practices of a workshop and notes who is there. @returns false when it was open already. */
export async function openPracticeRoom(
  tx: Tx,
  ctx: Pick<Services, 'ids' | 'live'>,
  { workshopId, accountId, role, at }: { workshopId: string; accountId: string; role: PresenceRole; at: Date },
): Promise<boolean> {
  const roomId = await practiceRoom(tx, { id: ctx.ids.uuid(), workshopId, createdAt: at });
  const isNew = await insertPresence(tx, { id: ctx.ids.uuid(), roomId, accountId, role, at });
  if (!isNew) await touchPresence(tx, { roomId, accountId, at });
  announce(tx, ctx, (live) => live.roomState(roomId));
  return openRoom(tx, roomId, at);
}

/**
 * Shuts a room and empties it. Words that a case, a report or a decision holds leave the room and stay with it: help that
 * is under way goes on. The caller has locked the room.
 */
export async function emptyRoom(tx: Tx, ctx: Pick<Services, 'live'>, roomId: string): Promise<void> {
  await shutRoom(tx, roomId);
  await deleteLines(tx, roomId);
  announce(tx, ctx, (live) => live.roomState(roomId));
}
