import type { Taken } from '../../platform/intake.ts';
import { asksForHelp } from '../safety/asks-for-help.ts';

/** Words wait for a reader; what asks for help, or waits for a graver reason, keeps its own fate (R7, R8, R27). Pure. */
export function takeForReview<T extends Taken>(words: T): T {
  if (words.visibility === 'held' || asksForHelp(words)) return words;
  return { ...words, visibility: 'held', holdReason: 'review' };
}
