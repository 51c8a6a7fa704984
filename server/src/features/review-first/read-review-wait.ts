import { type Ctx, loaderOf } from '../../platform/context.ts';
import { isStaffed } from '../duty/is-staffed.ts';
import { nextAtDesk } from '../duty/next-at-desk.ts';
import { currentSite } from '../site/current-site.ts';
import { isReadFirst } from './is-read-first.ts';
import { tellWaits } from './review-first.model.ts';
import { pastWaits } from './review-first.queries.ts';

/** What an author is told of the wait before their words are read. */
export interface ReviewWait {
  usualMinutes: number | null;
  mostMinutes: number | null;
  isAnyoneHere: boolean;
  plannedFrom: Date | null;
  staffedHours: string;
}

const WAITS = Symbol('review-first.waits');

/** How long own words wait in a group; null where they are shown at once. What was and what is planned, never a promise (R29). */
export async function readReviewWait(ctx: Ctx, groupId: string): Promise<ReviewWait | null> {
  const asked = loaderOf(ctx, WAITS, () => new Map<string, Promise<ReviewWait | null>>());
  const wait = asked.get(groupId) ?? waitIn(ctx, groupId);
  asked.set(groupId, wait);
  return wait;
}

async function waitIn(ctx: Ctx, groupId: string): Promise<ReviewWait | null> {
  if (!(await isReadFirst(ctx, groupId))) return null;
  const now = ctx.clock.now();
  const isAnyoneHere = await isStaffed(ctx.db, now, groupId);
  const [waits, plannedFrom, { staffedHours }] = await Promise.all([
    pastWaits(ctx.db, groupId, now),
    isAnyoneHere ? null : nextAtDesk(ctx.db, now, groupId),
    currentSite(ctx.db),
  ]);
  return { ...tellWaits(waits), isAnyoneHere, plannedFrom, staffedHours };
}
