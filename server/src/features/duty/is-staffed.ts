import type { Db, Tx } from '../../platform/db.ts';
import { staffedNow } from './duty.queries.ts';

/**
 * Staffed means: a person whose presence counts said that they are here, and has been heard of since (R4); never a line
 * in a roster. With a group: somebody who looks after that group or the whole place; null asks for the place at large.
 */
export function isStaffed(db: Db | Tx, now: Date, groupId: string | null): Promise<boolean> {
  return staffedNow(db, now, groupId);
}
