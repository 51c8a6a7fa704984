import { DELIVERY_DAYS, READ_NOTICE_DAYS } from '@between/rules/notices.ts';
import { every } from '../../jobs/every.ts';
import { addDays } from '../../platform/clock.ts';
import { deleteOldDeliveries, deleteOldNotices } from './delivery.queries.ts';

/** Minutes between two sweeps of a node: nothing here is urgent. */
const EVERY_MINUTES = 15;

/** Takes away notices that were read long ago and rows of mails that left long ago, some at a time. */
export const sweepNotices = every(EVERY_MINUTES, async ({ db }, now) => {
  await deleteOldNotices(db, addDays(now, -READ_NOTICE_DAYS));
  await deleteOldDeliveries(db, addDays(now, -DELIVERY_DAYS));
});
