import type { Job } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { type ReplyTelling, TELL_FOLLOWERS, tellFollowers } from './tell-followers.ts';

/** Tells the next followers of a busy thread; each run enqueues the one after it. A retry folds into the notices that are there. */
export const threadsJobs: readonly Job[] = [
  {
    name: TELL_FOLLOWERS,
    run: (ctx, payload) => {
      const { after, ...reply } = payload as ReplyTelling & { after: string };
      return transaction(ctx.db, (tx) => tellFollowers(ctx, tx, reply, after));
    },
  },
];
