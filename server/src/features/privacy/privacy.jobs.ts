import { every } from '../../jobs/every.ts';
import type { Due } from '../../jobs/job.ts';
import { emptyLeftWords } from './delete.queries.ts';

/** Minutes between two looks of a node: a closed case is not in a hurry. */
const EVERY_MINUTES = 15;

export const privacyDues: readonly Due[] = [
  {
    name: 'privacy.empty_left_words',
    run: every(EVERY_MINUTES, ({ db }) => emptyLeftWords(db)),
  },
];
