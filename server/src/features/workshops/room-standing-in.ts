import type { Ctx } from '../../platform/context.ts';
import type { RoomStanding } from '../chat/room-standing.model.ts';
import { roomStandingOf } from '../chat/room-standing.ts';
import { roomOf } from './workshops.loaders.ts';

/** How the viewer stands in the room of a workshop, for what happens in there; null before there is a room. */
export async function roomStandingIn(ctx: Ctx, workshopId: string): Promise<RoomStanding | null> {
  const room = await roomOf(ctx, workshopId);
  return room === null ? null : roomStandingOf(ctx, room.id);
}
