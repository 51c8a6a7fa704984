import type { Ctx } from '../../platform/context.ts';
import { isStaffed } from '../duty/is-staffed.ts';
import { isChainReady } from '../on-call/is-chain-ready.ts';
import { workshopRoomOf } from '../workshops/workshop-room-of.ts';

/** Whether a call from this room reaches anybody now: present, on duty, or reachable on call; never a line in a roster (R4, R29). */
export async function isAnyoneComing(ctx: Ctx, workshopId: string): Promise<boolean> {
  const now = ctx.clock.now();
  if (await isModeratorHere(ctx, workshopId)) return true;
  return (await isChainReady(ctx.db, now)) || (await isStaffed(ctx.db, now, null));
}

/** Whether its safety moderator is in the room: else what is called reaches other people (R29). */
export async function isModeratorHere(ctx: Ctx, workshopId: string): Promise<boolean> {
  return (await workshopRoomOf(ctx, workshopId))?.isModeratorHere === true;
}
