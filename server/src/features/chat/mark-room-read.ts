import type { Services } from '../../platform/context.ts';
import { markRead } from './room.queries.ts';

/** Moves the own unread marker forward, never back. The caller has checked that the room may be read. */
export function markRoomRead(
  { db }: Pick<Services, 'db'>,
  marker: { roomId: string; accountId: string; seq: number },
): Promise<void> {
  return markRead(db, marker);
}
