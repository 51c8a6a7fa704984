import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { RoomView } from './chat.model.ts';
import { endPresenceOf } from './presence.queries.ts';
import { roomAfter, roomView } from './readable-room.ts';
import { landIfEmpty } from './land-room.ts';

/** Says "I am leaving": with nobody left who keeps order, the room closes softly (ME51). @throws {Forbidden} `staff_only`. */
export async function endPresence(ctx: Ctx, roomId: string): Promise<{ room: RoomView }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();

  await transaction(ctx.db, async (tx) => {
    const { facts } = await roomView(ctx, roomId, tx);

    authorize(actor, 'room.moderate', facts);

    if (!(await endPresenceOf(tx, { roomId, accountId: actor.id, at: ctx.clock.now() }))) return;
    await landIfEmpty(tx, ctx, roomId);
    await appendAudit(ctx, tx, { action: 'room.leave', targetKind: 'room', targetId: roomId });
    announce(tx, ctx, (live) => {
      live.roomState(roomId);
      live.recheck([actor.id]);
    });
  });
  return roomAfter(ctx, roomId);
}
