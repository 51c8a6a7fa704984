import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import { roomStandingIn } from '../workshops/room-standing-in.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { bringPeople } from './bring-people.ts';
import { crisesOfCalls, setAnswered, waitingCall, workshopOfCall } from './room-calls.queries.ts';
import { tellOfCall } from './tell-of-call.ts';

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
  const standing = await roomStandingIn(ctx, workshopId);
  if (standing === null) throw new NotFound();

  authorize(ctx.actor, 'roomCall.answer', standing.facts);

  const crisisCaseId = await transaction(ctx.db, async (tx) => {
    const call = await waitingCall(tx, callId);
    if (call === null) throw new NotFound();
    await setAnswered(tx, callId, ctx.clock.now());
    if (talk) await bringPeople(ctx, tx, { ...call, level: 'concern' });
    tellOfCall(ctx, tx, workshop, call.accountId);
    return (await crisesOfCalls(tx, [callId])).at(0)?.crisisCaseId ?? null;
  });
  return { ...(await workshopAfter(ctx, workshopId)), crisisCaseId };
}
