import type { Tx } from '../../platform/db.ts';
import { deleteOpenAnswers } from './polls.queries.ts';

/** Somebody leaves the community: what they answered goes, where no result was shown with it (TH17, ME49). */
export function forgetAnswers(tx: Tx, accountId: string): Promise<void> {
  return deleteOpenAnswers(tx, accountId);
}
