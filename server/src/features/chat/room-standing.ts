import type { Ctx } from '../../platform/context.ts';
import { roomStandings } from './room-facts.queries.ts';
import type { RoomStanding } from './room-standing.model.ts';

/** What the rules ask about the actor in a room, for features beside the chat; null where there is no such room. */
export async function roomStandingOf(ctx: Ctx, roomId: string): Promise<RoomStanding | null> {
  const accountId = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const [standing = null] = await roomStandings(ctx.db, [{ accountId, roomId }], { now: ctx.clock.now() });
  return standing;
}
