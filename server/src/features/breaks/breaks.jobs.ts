import type { Due } from '../../jobs/job.ts';
import { endDueBreaks } from './breaks.queries.ts';

/** Accounts of one look; the next look is a second away. */
const BATCH = 200;

/** Breaks end by themselves, and nobody is told: their person is greeted when they come. */
export const endBreaks: Due = {
  name: 'breaks.end',
  run: (ctx, now) => endDueBreaks(ctx.db, now, BATCH),
};
