import type { Ctx } from '../../platform/context.ts';
import type { RoomView } from './chat.model.ts';
import { moderateRoom } from './moderate-room.ts';
import { updatePause } from './room-tools.queries.ts';

/** Lets no new lines in for a moment, except from those who keep order; or lets them in again (MO29). @throws {Forbidden} `staff_only`. */
export function pauseRoom(ctx: Ctx, roomId: string, act: 'pause' | 'resume'): Promise<{ room: RoomView }> {
  return moderateRoom(ctx, roomId, async (tx, { facts }) => {
    if (facts.room.isPaused === (act === 'pause')) return null;
    await updatePause(tx, roomId, act === 'pause' ? ctx.clock.now() : null);
    return { action: `room.${act}` };
  });
}
