import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import { roomStandingOf } from '../chat/room-standing.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import { workshopRoomOf } from '../workshops/workshop-room-of.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { bringPeople } from './bring-people.ts';
import { crisisOfCall, setAnswered, waitingCall, workshopOfCall } from './room-calls.queries.ts';

/**
 * Its safety moderator has seen a call; whoever called reads that at once. With `talk` it becomes a case in which one can
 * write to them. @throws {NotFound} for everybody else, and for a call that was answered.
 */
export async function answerRoomCall(
  ctx: Ctx,
  { callId, talk }: { callId: string; talk: boolean },
): Promise<{ workshop: WorkshopRow; crisisCaseId: string | null }> {
  const workshopId = await workshopOfCall(ctx.db, callId);
  if (workshopId === null) throw unknownTo(ctx);
  const { workshop } = await workshopInReach(ctx, workshopId);
  const room = await workshopRoomOf(ctx, workshopId);
  const standing = room === null ? null : await roomStandingOf(ctx, room.id);
  if (standing === null) throw new NotFound();

  authorize(ctx.actor, 'roomCall.answer', standing.facts);

  const crisisCaseId = await transaction(ctx.db, async (tx) => {
    const call = await waitingCall(tx, callId);
    if (call === null) throw new NotFound();
    await setAnswered(tx, callId, ctx.clock.now());
    if (talk) await bringPeople(ctx, tx, { ...call, groupId: workshop.groupId, level: 'concern' });
    announce(tx, ctx, (live) => {
      for (const each of [workshop.safetyModeratorId, call.accountId])
        if (each !== null) live.notice(`account:${each}`, 'stage.changed', { workshopId });
    });
    return crisisOfCall(tx, callId);
  });
  return { ...(await workshopAfter(ctx, workshopId)), crisisCaseId };
}
