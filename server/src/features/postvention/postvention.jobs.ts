import type { Due, Job } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { asService } from '../audit/as-service.ts';
import { endOne } from './end-postvention.ts';
import { duePostventions } from './postvention.queries.ts';
import { type PostventionTelling, TELL_POSTVENTION, tellOfPostvention } from './tell-of-postvention.ts';

const BATCH = 20;

export const postventionJobs: readonly Job[] = [
  { name: TELL_POSTVENTION, run: (ctx, payload) => tellOfPostvention(ctx, payload as PostventionTelling) },
];

/** Ends each time of care on its day, by itself. */
export const endPostventions: Due = {
  name: 'postvention.end',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      for (const { id } of await duePostventions(tx, now, BATCH)) await endOne(asService(ctx), tx, id);
    });
  },
};
