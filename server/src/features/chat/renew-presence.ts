import { PRESENCE_SILENT_SECONDS } from '@between/rules/rooms.ts';
import { addSeconds } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { RoomView } from './chat.model.ts';
import { touchPresence } from './presence.queries.ts';
import { roomAfter, roomView } from './readable-room.ts';

/** A heartbeat of a page that keeps presence. What has ended stays ended: presence is said by a person, not by a page left open. @throws {Forbidden} `staff_only`. */
export async function renewPresence(ctx: Ctx, roomId: string): Promise<{ room: RoomView }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const { facts } = await roomView(ctx, roomId);

  authorize(actor, 'room.confirmPresence', facts);

  const at = ctx.clock.now();
  const freshSince = addSeconds(at, -PRESENCE_SILENT_SECONDS);
  await touchPresence(ctx.db, { roomId, accountId: actor.id, at, freshSince });
  return roomAfter(ctx, roomId);
}
