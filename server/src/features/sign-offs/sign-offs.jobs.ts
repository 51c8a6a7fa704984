import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { tell } from '../notices/tell.ts';
import { untoldReviewers } from './sign-offs.queries.ts';

/** Tellings of one look; the next look is a minute away. */
const BATCH = 50;

/** Tells outside reviewers that something waits for them: they have no desk that they look at. Ids only. */
export const tellReviewers: Due = {
  name: 'sign_offs.tell',
  run: every(1, async (ctx, now) => {
    const untold = await untoldReviewers(ctx.db, now, BATCH);
    if (untold.length === 0) return;
    const tellings = untold.map(({ accountId, signOffId }) => ({
      accountId,
      kind: 'team' as const,
      causeId: signOffId,
      detail: 'sign_off',
    }));
    await transaction(ctx.db, (tx) => tell(ctx, tx, tellings));
  }),
};
