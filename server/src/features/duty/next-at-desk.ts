import type { Db, Tx } from '../../platform/db.ts';
import { nextDeskShift } from './roster.queries.ts';

/**
 * When somebody whose presence would count has planned to be at the desk next, for this group or, with null, for the
 * place at large; null when nobody has. A plan, never what "staffed" is read from (R4).
 */
export function nextAtDesk(db: Db | Tx, now: Date, groupId: string | null): Promise<Date | null> {
  return nextDeskShift(db, now, groupId);
}
