import { GRANT_KEPT_HOURS } from '@between/rules/media.ts';
import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { addHours } from '../../platform/clock.ts';
import { deleteOldGrants } from './stage.queries.ts';

/** Grants of past evenings go. */
export const mediaDues: readonly Due[] = [
  { name: 'media.grants', run: every(30, (ctx, now) => deleteOldGrants(ctx.db, addHours(now, -GRANT_KEPT_HOURS))) },
];
