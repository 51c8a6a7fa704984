import type { Due, Job } from './job.ts';

/** Every job of every feature, one line each. */
export const JOBS: readonly Job[] = [];

/** Everything that falls due at a product time, one line each. */
export const DUES: readonly Due[] = [];
