import { SOFT_LANDING_MINUTES } from '@between/rules/rooms.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import type { RoomView } from './chat.model.ts';
import { moderateRoom } from './moderate-room.ts';
import { landRoom } from './presence.queries.ts';

/** Closes a room softly: some minutes to say goodbye, then no more lines (ME51, MO29). @throws {Forbidden} `staff_only`. */
export function closeRoom(ctx: Ctx, roomId: string): Promise<{ room: RoomView }> {
  return moderateRoom(ctx, roomId, async (tx) => {
    const hasBegun = await landRoom(tx, roomId, addMinutes(ctx.clock.now(), SOFT_LANDING_MINUTES));
    return hasBegun ? { action: 'room.close' } : null;
  });
}
