import { OPEN_ROOMS_SHOWN } from '@between/rules/rooms.ts';
import type { Ctx } from '../../platform/context.ts';
import { authorize, may } from '../../policy/authorize.ts';
import type { RoomView } from './chat.model.ts';
import { openRoomIds } from './open-rooms.queries.ts';
import { roomStandings } from './room-facts.queries.ts';

/** Rooms of the actor's own groups in which people talk now. @throws {Unauthenticated} for a guest. */
export async function openRooms(ctx: Ctx): Promise<RoomView[]> {
  authorize(ctx.actor, 'account.own', null);

  if (ctx.actor.kind === 'guest') return [];
  const accountId = ctx.actor.id;
  const ids = await openRoomIds(ctx.db, accountId, OPEN_ROOMS_SHOWN);
  const standings = await roomStandings(
    ctx.db,
    ids.map((roomId) => ({ accountId, roomId })),
    { now: ctx.clock.now() },
  );
  return standings.flatMap((standing, at) => {
    const id = ids[at];
    return standing === null || id === undefined || !may(ctx.actor, 'room.read', standing.facts)
      ? []
      : [{ ...standing, id }];
  });
}
