import type { Ctx } from '../../platform/context.ts';
import type { RoomFacts } from '../../policy/room.policy.ts';
import { roomStandingOf } from '../chat/room-standing.ts';
import { workshopRoomOf } from '../workshops/workshop-room-of.ts';

/** What the rules of a poll ask about the viewer: how they stand in the room. Null before there is one. */
export async function pollFactsOf(ctx: Ctx, workshopId: string): Promise<RoomFacts | null> {
  const room = await workshopRoomOf(ctx, workshopId);
  return room === null ? null : ((await roomStandingOf(ctx, room.id))?.facts ?? null);
}
