import { TRANSCRIPT_KEPT_DAYS, TRANSCRIPT_REVIEW_DAYS } from '@between/rules/transcripts.ts';
import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { addDays } from '../../platform/clock.ts';
import { deleteOldTranscripts } from './transcripts.queries.ts';

export const transcriptsDues: readonly Due[] = [
  {
    name: 'transcripts.forget',
    run: every(10, (ctx, now) =>
      deleteOldTranscripts(ctx.db, {
        draft: addDays(now, -TRANSCRIPT_REVIEW_DAYS),
        published: addDays(now, -TRANSCRIPT_KEPT_DAYS),
      }),
    ),
  },
];
