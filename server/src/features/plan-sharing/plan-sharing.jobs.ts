import { SHARE_LOG_DAYS } from '@between/rules/plan-sharing.ts';
import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { addDays } from '../../platform/clock.ts';
import { deleteEnded, endExpired } from './plan-sharing.queries.ts';

/** Minutes between two looks of a node: what is over opens to nobody anyway. */
const EVERY_MINUTES = 15;

export const planSharingDues: readonly Due[] = [
  {
    name: 'plan_sharing.end',
    run: every(EVERY_MINUTES, async ({ db }, now) => {
      await endExpired(db, now);
      await deleteEnded(db, addDays(now, -SHARE_LOG_DAYS));
    }),
  },
];
