import { AUTHOR_TALK_KEPT_DAYS, AUTHOR_TALK_LOOK_MINUTES } from '@between/rules/author-talk.ts';
import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { addDays } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db.ts';
import { deleteOldTalks, deleteTalksOf } from './author-talk.queries.ts';

/** Talks of one look. */
const BATCH = 200;

/** A person leaves: their talks go, but for those of a case somebody still works on. In the caller's transaction. */
export function forgetAuthorTalks(tx: Tx, personId: string): Promise<void> {
  return deleteTalksOf(tx, personId);
}

/** Talks that were kept long enough go, and those of people who left, once their case is closed. */
export const forgetOldAuthorTalks: Due = {
  name: 'author_talk.forget',
  run: every(AUTHOR_TALK_LOOK_MINUTES, async (ctx, now) => {
    const before = addDays(now, -AUTHOR_TALK_KEPT_DAYS);
    while ((await deleteOldTalks(ctx.db, { before, limit: BATCH })) === BATCH);
  }),
};
