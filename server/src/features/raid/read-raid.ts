import { RAID_SUGGESTED_FROM } from '@between/rules/raid.ts';
import { addHours } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { authorize } from '../../policy/authorize.ts';
import { accountsSince, guardAt, type RaidGuardRow } from './raid.queries.ts';

export interface RaidState {
  guard: RaidGuardRow | null;
  signUpsLastHour: number;
  isSuggested: boolean;
}

/** Whether the guard holds, and whether many strangers arrive. */
export async function readRaid(ctx: Ctx): Promise<RaidState> {
  authorize(ctx.actor, 'raid.steer', null);
  const now = ctx.clock.now();
  const [guard, signUpsLastHour] = await Promise.all([guardAt(ctx.db, now), accountsSince(ctx.db, addHours(now, -1))]);
  return { guard, signUpsLastHour, isSuggested: guard === null && signUpsLastHour >= RAID_SUGGESTED_FROM };
}
