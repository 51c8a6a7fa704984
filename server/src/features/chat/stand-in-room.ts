import type { PresenceRole } from '@between/rules/rooms.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { insertPresence, openRoom } from './presence.queries.ts';

/** Puts a demo person into a room and opens it; whoever is there hears of it when anything changed. Never in a real community. */
export async function standInRoom(
  tx: Tx,
  ctx: Pick<Services, 'ids' | 'live'>,
  { roomId, accountId, role, at }: { roomId: string; accountId: string; role: PresenceRole; at: Date },
): Promise<void> {
  const isNew = await insertPresence(tx, { id: ctx.ids.uuid(), roomId, accountId, role, at });
  const hasOpened = await openRoom(tx, roomId, at);
  if (isNew || hasOpened) announce(tx, ctx, (live) => live.roomState(roomId));
}
