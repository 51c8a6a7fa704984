import { RAID_SIGN_UPS_PER_HOUR } from '@between/rules/raid.ts';
import { addHours } from '../../platform/clock.ts';
import type { Services } from '../../platform/context.ts';
import { RateLimited } from '../../platform/errors.ts';
import { accountsSince, guardAt } from './raid.queries.ts';

/** Few accounts an hour while the guard holds. @throws {RateLimited} `many_arrive`. */
export async function throttleSignUps(ctx: Pick<Services, 'db' | 'clock'>): Promise<void> {
  const now = ctx.clock.now();
  if ((await guardAt(ctx.db, now)) === null) return;
  if ((await accountsSince(ctx.db, addHours(now, -1))) >= RAID_SIGN_UPS_PER_HOUR)
    throw new RateLimited(60 * 60, 'many_arrive');
}
