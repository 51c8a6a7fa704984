import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { stepFirstReplies } from './step-first-replies.ts';

/** Minutes between two looks: the clock counts hours. */
const LOOK_MINUTES = 1;
/** Threads of one look; the rest in the next. */
const BATCH = 20;

/** Runs the first-reply clocks: nobody's first words stay unanswered because nobody saw them (ME18). */
export const firstReplyClock: Due = {
  name: 'first_reply.clock',
  run: every(LOOK_MINUTES, async (ctx, now) => {
    await transaction(ctx.db, (tx) => stepFirstReplies(ctx, tx, now, BATCH));
  }),
};
