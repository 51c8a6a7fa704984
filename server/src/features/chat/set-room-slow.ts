import { MAX_SLOW_SECONDS } from '@between/rules/rooms.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import type { RoomView } from './chat.model.ts';
import { moderateRoom } from './moderate-room.ts';
import { updateSlow } from './room-tools.queries.ts';

/** Sets the seconds between two lines of one person; 0 is off (ME53, MO29). @throws {Forbidden} `staff_only` @throws {InvalidInput} `out_of_range`. */
export function setRoomSlow(ctx: Ctx, roomId: string, seconds: number): Promise<{ room: RoomView }> {
  return moderateRoom(ctx, roomId, async (tx, { facts }) => {
    if (seconds < 0 || seconds > MAX_SLOW_SECONDS) throw new InvalidInput('seconds', 'out_of_range');
    if (facts.room.slowSeconds === seconds) return null;
    await updateSlow(tx, roomId, seconds);
    return { action: 'room.slow', before: { seconds: facts.room.slowSeconds }, after: { seconds } };
  });
}
