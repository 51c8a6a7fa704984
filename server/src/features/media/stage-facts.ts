import type { Ctx } from '../../platform/context.ts';
import { NotFound } from '../../platform/errors.ts';
import type { StageFacts } from '../../policy/media.policy.ts';
import { roomStandingOf } from '../chat/room-standing.ts';
import { stageRoomOf } from '../practice/stage-room.ts';
import { workshopInReach } from '../workshops/readable-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { ownHand } from './stage.queries.ts';

/** What the rules of the stage ask about the viewer; null before there is a room. */
export async function stageFactsOf(ctx: Ctx, workshopId: string): Promise<StageFacts | null> {
  const room = await stageRoomOf(ctx, workshopId);
  if (room === null) return null;
  const { actor } = ctx;
  const [standing, hand] = await Promise.all([
    roomStandingOf(ctx, room.id),
    actor.kind === 'member' ? ownHand(ctx.db, workshopId, actor.id) : null,
  ]);
  if (standing === null) return null;
  return { room: standing.facts, isCalled: hand?.state === 'on_stage' };
}

/** The stage of a workshop the viewer may know of, nothing decided yet. @throws {NotFound} */
export async function stageInReach(
  ctx: Ctx,
  workshopId: string,
): Promise<{ workshop: WorkshopRow; facts: StageFacts }> {
  const { workshop } = await workshopInReach(ctx, workshopId);
  const facts = await stageFactsOf(ctx, workshopId);
  if (facts === null) throw new NotFound();
  return { workshop, facts };
}
