import { MUTE_MINUTES } from '@between/rules/rooms.ts';
import type { MuteInRoomInput } from '../../graphql/resolvers.generated.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import type { RoomView } from './chat.model.ts';
import { restrictAuthor } from './restrict-author.ts';

/** Keeps the author of a line from writing in its room for some minutes; they go on reading (MO29). @throws {Forbidden} `staff_only`, `team_member` @throws {InvalidInput} `out_of_range`. */
export function muteInRoom(ctx: Ctx, { lineId, minutes }: MuteInRoomInput): Promise<{ room: RoomView }> {
  return restrictAuthor(ctx, lineId, () => {
    if (!MUTE_MINUTES.some((choice) => choice === minutes)) throw new InvalidInput('minutes', 'out_of_range');
    return { action: 'room.mute', limit: { mutedUntil: addMinutes(ctx.clock.now(), minutes) } };
  });
}
