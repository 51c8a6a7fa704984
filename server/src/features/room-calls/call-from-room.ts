import { type RoomCallKind, ROOM_CALL_MINUTES } from '@between/rules/rooms.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import { roomStandingIn } from '../workshops/room-standing-in.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { bringPeople } from './bring-people.ts';
import { isModeratorHere } from './is-anyone-coming.ts';
import { answerConcluded, insertCall } from './room-calls.queries.ts';
import { tellOfCall } from './tell-of-call.ts';

/**
 * Reaches the safety moderator at once, and nobody else in the room (ME54). Who leaves and is not OK is an urgent case
 * with its calls (R13); who asks for a moderator becomes one when that person is not there, or does not answer in time.
 * Calling again changes nothing while the call waits or somebody is at it; once that has come to an end it calls anew.
 * @throws {Forbidden} `room_closed`, `own_workshop`, …
 */
export async function callFromRoom(
  ctx: Ctx,
  { workshopId, kind }: { workshopId: string; kind: RoomCallKind },
): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { workshop } = await workshopInReach(ctx, workshopId);
  const standing = await roomStandingIn(ctx, workshopId);
  if (standing === null) throw new NotFound();

  authorize(actor, 'roomCall.send', standing.facts);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const calledAt = ctx.clock.now();
  const isUrgent = kind === 'leaving_not_ok' || !(await isModeratorHere(ctx, workshopId));
  const raiseAt = isUrgent ? null : addMinutes(calledAt, ROOM_CALL_MINUTES);
  const call = { id: ctx.ids.uuid(), workshopId, accountId: actor.id, kind, calledAt, raiseAt };
  await transaction(ctx.db, async (tx) => {
    await answerConcluded(tx, call);
    if (!(await insertCall(tx, call))) return;
    const isAfter = workshop.state === 'ended';
    if (isUrgent) await bringPeople(ctx, tx, { ...call, groupId: workshop.groupId, level: 'urgent', isAfter });
    tellOfCall(ctx, tx, workshop, actor.id);
  });
  return workshopAfter(ctx, workshopId);
}
