import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { RoomView } from './chat.model.ts';
import { roomAfter, roomView } from './readable-room.ts';

/** What one press of a room tool writes, in words of the audit. */
export interface RoomAct {
  action: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/**
 * One tool for those who keep order (MO29): the change, its line in the audit and word to everybody in the room, together.
 * @throws {NotFound} @throws {Forbidden} `staff_only`.
 */
export async function moderateRoom(
  ctx: Ctx,
  roomId: string,
  change: (tx: Tx, room: RoomView) => Promise<RoomAct | null>,
): Promise<{ room: RoomView }> {
  await transaction(ctx.db, async (tx) => {
    const room = await roomView(ctx, roomId, tx);

    authorize(ctx.actor, 'room.moderate', room.facts);

    const act = await change(tx, room);
    if (act === null) return;
    await appendAudit(ctx, tx, { ...act, targetKind: 'room', targetId: roomId });
    announce(tx, ctx, (live) => live.roomState(roomId));
  });
  return roomAfter(ctx, roomId);
}
