import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import { roomStandings } from './room-facts.queries.ts';
import type { RoomStanding } from './room-standing.model.ts';

const STANDINGS = Symbol('chat.standings');

/** What the rules ask about the actor in a room, for features beside the chat; null where there is no such room. One query for a whole list. */
export function roomStandingOf(ctx: Ctx, roomId: string): Promise<RoomStanding | null> {
  const load = loaderOf(ctx, STANDINGS, () =>
    loader((roomIds: readonly string[]) => {
      const accountId = ctx.actor.kind === 'member' ? ctx.actor.id : null;
      const pairs = roomIds.map((id) => ({ accountId, roomId: id }));
      return roomStandings(ctx.db, pairs, { now: ctx.clock.now() });
    }),
  );
  return load(roomId);
}
