import type { Ctx } from '../../platform/context.ts';
import { may } from '../../policy/authorize.ts';
import { roomStandingOf } from '../chat/room-standing.ts';
import { practiceRoomOf, workshopRoomOf } from '../workshops/workshop-room-of.ts';
import type { WorkshopRoom } from '../workshops/workshops.model.ts';

/** The room in which the viewer finds the stage of a workshop now. */
export interface StageRoom extends WorkshopRoom {
  isPractice: boolean;
}

/**
 * The one place that chooses: the practice while it goes on, for whoever may be in it; the room of the workshop at every
 * other time and for everybody else. What hangs on it (chat, stage, captions) needs to know of no practice.
 */
export async function stageRoomOf(ctx: Ctx, workshopId: string): Promise<StageRoom | null> {
  const practice = await openPracticeOf(ctx, workshopId);
  const standing = practice === null ? null : await roomStandingOf(ctx, practice.id);
  if (practice !== null && standing !== null && may(ctx.actor, 'room.read', standing.facts))
    return { ...practice, isPractice: true };
  const room = await workshopRoomOf(ctx, workshopId);
  return room === null ? null : { ...room, isPractice: false };
}

/** The room of a practice that goes on; null when none does. The caller asks the policy. */
export async function openPracticeOf(ctx: Ctx, workshopId: string): Promise<WorkshopRoom | null> {
  const room = await practiceRoomOf(ctx, workshopId);
  return room === null || room.state === 'closed' ? null : room;
}
