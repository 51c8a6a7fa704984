import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { stepFirstReplies } from './step-first-replies.ts';

/** Threads of one look; the next look is a second away. */
const BATCH = 20;

/** Runs the first-reply clocks: nobody's first words stay unanswered because nobody saw them (ME18). */
export const firstReplyClock: Due = {
  name: 'first_reply.clock',
  async run(ctx, now) {
    await transaction(ctx.db, (tx) => stepFirstReplies(ctx, tx, now, BATCH));
  },
};
