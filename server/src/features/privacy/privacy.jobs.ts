import type { Due } from '../../jobs/job.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { emptyLeftWords } from './delete.queries.ts';

/** Minutes between two looks of a node: a closed case is not in a hurry. */
const EVERY_MINUTES = 15;
const lastLookOf = new WeakMap<Db, Date>();

export const privacyDues: readonly Due[] = [
  {
    name: 'privacy.empty_left_words',
    async run(ctx, now) {
      const last = lastLookOf.get(ctx.db);
      if (last !== undefined && now < addMinutes(last, EVERY_MINUTES)) return;
      lastLookOf.set(ctx.db, now);
      await emptyLeftWords(ctx.db);
    },
  },
];
