import { AGE_REFUSAL_DAYS, UNCONFIRMED_ACCOUNT_DAYS } from '@between/rules/accounts.ts';
import type { JobContext } from '../../jobs/job.ts';
import { addDays, addMinutes } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { sweepExpired } from './sweep.queries.ts';

/** Minutes between two sweeps of a node: nothing here is urgent. */
const EVERY_MINUTES = 15;
const lastSweepOf = new WeakMap<Db, Date>();

/** Takes away what has had its time: ended sessions, dead links and challenges, old age refusals, accounts whose address never answered. */
export async function sweepAccounts(ctx: JobContext, now: Date): Promise<void> {
  const last = lastSweepOf.get(ctx.db);
  if (last !== undefined && now < addMinutes(last, EVERY_MINUTES)) return;
  lastSweepOf.set(ctx.db, now);
  await sweepExpired(ctx.db, {
    now,
    ageRefusedBefore: addDays(now, -AGE_REFUSAL_DAYS),
    joinedBefore: addDays(now, -UNCONFIRMED_ACCOUNT_DAYS),
  });
}
