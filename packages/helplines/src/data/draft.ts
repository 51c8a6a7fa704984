import type { Helpline } from '../helpline.ts';

/** What the entries have in common: nobody of an operator has rung a number of a fresh release, and most lines stand alone. */
type Draft = Omit<Helpline, 'checkedOn' | 'pairedWith'> & { pairedWith?: readonly string[] };

/** Day on which the source pages of this release were read. */
export const READ_ON = '2026-11-21';

/** Day on which some of them were read again, or a better one was found. */
export const LATER_READ_ON = '2026-11-22';

/** Completes an entry as it ships: unchecked. */
export function shipped(draft: Draft): Helpline {
  return { pairedWith: [], ...draft, checkedOn: null };
}
