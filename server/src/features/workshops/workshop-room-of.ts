import type { Ctx } from '../../platform/context.ts';
import { practiceOf, roomOf } from './workshops.loaders.ts';
import type { WorkshopRoom } from './workshops.model.ts';

/** Its room as it stands, for features beside this one; null before it is published. The caller asks the policy. */
export function workshopRoomOf(ctx: Ctx, workshopId: string): Promise<WorkshopRoom | null> {
  return roomOf(ctx, workshopId);
}

/** The room for its practices as it stands; null before the first one. The caller asks the policy. */
export function practiceRoomOf(ctx: Ctx, workshopId: string): Promise<WorkshopRoom | null> {
  return practiceOf(ctx, workshopId);
}
