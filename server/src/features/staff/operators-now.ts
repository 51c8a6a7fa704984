import type { Tx } from '../../platform/db.ts';
import { countOperators } from './staff.queries.ts';

/** How many run the place, locked until the end of the transaction: the last one is never taken away by two at once. */
export function operatorsNow(tx: Tx): Promise<number> {
  return countOperators(tx);
}
