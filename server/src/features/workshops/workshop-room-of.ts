import type { Ctx } from '../../platform/context.ts';
import { roomOf } from './workshops.loaders.ts';
import type { WorkshopRoom } from './workshops.model.ts';

/** Its room as it stands, for features beside this one; null before it is published. The caller asks the policy. */
export function workshopRoomOf(ctx: Ctx, workshopId: string): Promise<WorkshopRoom | null> {
  return roomOf(ctx, workshopId);
}
