import type { Ctx } from '../../platform/context.ts';
import { type RoomStanding, roomStandings } from './room-facts.queries.ts';

/** What the rules ask about the actor in a room, for features beside the chat; null where there is no such room. */
export async function roomStandingOf(ctx: Ctx, roomId: string): Promise<RoomStanding | null> {
  const accountId = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const [standing = null] = await roomStandings(ctx.db, [{ accountId, roomId }], { now: ctx.clock.now() });
  return standing;
}
