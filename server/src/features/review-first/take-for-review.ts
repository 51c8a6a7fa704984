import type { Taken } from '../../platform/intake.ts';
import { asksForHelp } from '../safety/asks-for-help.ts';

/** What asks for help, or waits for a graver reason, keeps its own fate and waits for no reader (R7, R8, R27). Pure. */
export function mayWaitForReader(words: Taken): boolean {
  return words.visibility !== 'held' && !asksForHelp(words);
}

/** Words wait for a reader, where they may. Pure. */
export function takeForReview<T extends Taken>(words: T): T {
  if (!mayWaitForReader(words)) return words;
  return { ...words, visibility: 'held', holdReason: 'review' };
}
