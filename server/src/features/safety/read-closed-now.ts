import type { Ctx } from '../../platform/context.ts';
import { isUnstaffed } from '../duty/is-staffed.ts';
import { nextAtDesk } from '../duty/next-at-desk.ts';
import { isChainReady } from '../on-call/is-chain-ready.ts';
import { currentSite } from '../site/current-site.ts';

/** What is said in place of a box to write in, while nobody is on duty for a group that closes then. */
export interface ClosedNow {
  plannedFrom: Date | null;
  staffedHours: string;
  isOnCallReady: boolean;
}

/** Null while the group takes words. Says only what is so: a plan as a plan, and whether a call would reach anybody (R4, R29). */
export async function readClosedNow(
  ctx: Ctx,
  group: { id: string; closesUnstaffed: boolean },
): Promise<ClosedNow | null> {
  const now = ctx.clock.now();
  if (!(await isUnstaffed(ctx.db, now, group))) return null;
  const [plannedFrom, { staffedHours }, isOnCallReady] = await Promise.all([
    nextAtDesk(ctx.db, now, group.id),
    currentSite(ctx.db),
    isChainReady(ctx.db, now),
  ]);
  return { plannedFrom, staffedHours, isOnCallReady };
}
