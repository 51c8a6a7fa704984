import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { authorize, may, unknownTo } from '../../policy/authorize.ts';
import type { RoomView } from './chat.model.ts';
import { roomStandings } from './room-facts.queries.ts';
import { roomIdOfGroup } from './room.queries.ts';

/** A room the actor may be in. @throws {NotFound} @throws {Forbidden} `not_a_member`, `room_excluded`, `removed_from_room`. */
export async function readableRoom(ctx: Ctx, roomId: string): Promise<RoomView> {
  const room = await roomView(ctx, roomId);

  authorize(ctx.actor, 'room.read', room.facts);

  return room;
}

/** The room of a group for those who may be inside; null for everybody else. */
export async function roomOfGroup(ctx: Ctx, groupId: string): Promise<RoomView | null> {
  const roomId = await roomIdOfGroup(ctx.db, groupId);
  if (roomId === null) return null;
  const room = await roomView(ctx, roomId);
  return may(ctx.actor, 'room.read', room.facts) ? room : null;
}

/** A room with the facts its rules ask for, nothing decided yet; in a transaction its row is locked. @throws {NotFound} when there is none. */
export async function roomView(ctx: Ctx, roomId: string, tx?: Tx): Promise<RoomView> {
  const accountId = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const look = { now: ctx.clock.now(), lock: tx !== undefined };
  const [standing] = await roomStandings(tx ?? ctx.db, [{ accountId, roomId }], look);
  if (standing == null) throw unknownTo(ctx);
  return { ...standing, id: roomId };
}

/** The room as it stands after a write. */
export async function roomAfter(ctx: Ctx, roomId: string): Promise<{ room: RoomView }> {
  return { room: await roomView(ctx, roomId) };
}
