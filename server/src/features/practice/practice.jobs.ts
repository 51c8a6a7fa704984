import type { Due } from '../../jobs/job.ts';
import { clearOverPractices } from './clear-practice.ts';

/** Practices looked at in one tick; the rest a second later. */
const AT_ONCE = 20;

/** A practice ends when the doors open, whether anybody is there or not (TH11). */
export const practiceDues: readonly Due[] = [
  { name: 'practice.over', run: (ctx, now) => clearOverPractices(ctx, { now, limit: AT_ONCE }) },
];
