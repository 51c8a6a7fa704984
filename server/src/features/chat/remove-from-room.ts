import { REMOVED_HOURS } from '@between/rules/rooms.ts';
import { addHours } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import type { RoomView } from './chat.model.ts';
import { restrictAuthor } from './restrict-author.ts';

/** Takes the author of a line out of its room for the rest of the day; the group and help stay open to them (MO29). @throws {Forbidden} `staff_only`, `team_member`. */
export function removeFromRoom(ctx: Ctx, lineId: string): Promise<{ room: RoomView }> {
  return restrictAuthor(ctx, lineId, () => ({
    action: 'room.remove',
    limit: { removedUntil: addHours(ctx.clock.now(), REMOVED_HOURS) },
  }));
}
