import { DELIVERY_DAYS, READ_NOTICE_DAYS } from '@between/rules/notices.ts';
import type { JobContext } from '../../jobs/job.ts';
import { addDays, addMinutes } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { deleteOldDeliveries, deleteOldNotices } from './delivery.queries.ts';

/** Minutes between two sweeps of a node: nothing here is urgent. */
const EVERY_MINUTES = 15;
const lastSweepOf = new WeakMap<Db, Date>();

/** Takes away notices that were read long ago and rows of mails that left long ago, some at a time. */
export async function sweepNotices(ctx: JobContext, now: Date): Promise<void> {
  const last = lastSweepOf.get(ctx.db);
  if (last !== undefined && now < addMinutes(last, EVERY_MINUTES)) return;
  lastSweepOf.set(ctx.db, now);
  await deleteOldNotices(ctx.db, addDays(now, -READ_NOTICE_DAYS));
  await deleteOldDeliveries(ctx.db, addDays(now, -DELIVERY_DAYS));
}
