import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { holds, type Member } from '../../policy/actor.ts';
import { authorize } from '../../policy/authorize.ts';
import { opensRoom, partHeld, type RoomFacts } from '../../policy/room.policy.ts';
import type { PresenceRole } from '@between/rules/rooms.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { clearOverPractices } from '../practice/clear-practice.ts';
import type { RoomView } from './chat.model.ts';
import { insertPresence, openRoom, touchPresence } from './presence.queries.ts';
import { roomAfter, roomView } from './readable-room.ts';

/**
 * Says "I am here": a room opens, or stays open when it was about to close (ME51). Saying it again is a heartbeat.
 * @throws {NotFound} @throws {Forbidden} `staff_only`, `not_yet`.
 */
export async function confirmPresence(ctx: Ctx, roomId: string): Promise<{ room: RoomView }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();

  const { facts: before } = await roomView(ctx, roomId);
  // The doors open onto an empty room, however late the ticker is (TH11).
  if (before.workshop?.isDue === true && before.room.kind === 'workshop')
    await clearOverPractices(ctx, { now: ctx.clock.now(), limit: 1, workshopId: before.workshop.id });
  await transaction(ctx.db, async (tx) => {
    const { facts } = await roomView(ctx, roomId, tx);

    authorize(actor, 'room.confirmPresence', facts);

    const now = ctx.clock.now();
    const role = presenceRole(actor, facts);
    const isNew = await insertPresence(tx, { id: ctx.ids.uuid(), roomId, accountId: actor.id, role, at: now });
    if (!isNew) await touchPresence(tx, { roomId, accountId: actor.id, at: now });
    if (opensRoom(facts.room.kind, role)) await openRoom(tx, roomId, now);
    if (isNew)
      await appendAudit(ctx, tx, { action: 'room.present', targetKind: 'room', targetId: roomId, after: { role } });
    announce(tx, ctx, (live) => {
      live.roomState(roomId);
      // Whoever keeps order speaks when the room is paused or slow: their sockets learn it at once.
      live.recheck([actor.id]);
    });
  });
  return roomAfter(ctx, roomId);
}

/** In what part somebody who may confirm presence is here. */
function presenceRole(actor: Member, { workshop, group }: RoomFacts): PresenceRole {
  if (workshop !== null) return partHeld(actor, workshop) ?? 'moderator';
  return holds(actor, ['facilitator'], group?.group.id ?? null) ? 'facilitator' : 'moderator';
}
