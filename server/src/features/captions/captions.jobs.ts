import { TRANSCRIPT_REVIEW_DAYS } from '@between/rules/transcripts.ts';
import { CAPTIONS_KEPT_HOURS } from '@between/rules/workshops.ts';
import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { addDays, addHours } from '../../platform/clock.ts';
import { deleteOldCaptions } from './captions.queries.ts';

export const captionsDues: readonly Due[] = [
  {
    name: 'captions.forget',
    run: every(10, (ctx, now) =>
      deleteOldCaptions(ctx.db, {
        theirs: addHours(now, -CAPTIONS_KEPT_HOURS),
        all: addDays(now, -TRANSCRIPT_REVIEW_DAYS),
      }),
    ),
  },
];
