import type { Db, Tx } from '../../platform/db.ts';
import { peopleHere, staffedNow } from './duty.queries.ts';

/**
 * Staffed means: a person whose presence counts said that they are here, and has been heard of since (R4); never a line
 * in a roster. With a group: somebody who looks after that group or the whole place; null asks for the place at large.
 */
export function isStaffed(db: Db | Tx, now: Date, groupId: string | null): Promise<boolean> {
  return staffedNow(db, now, groupId);
}

/** How many people staff the place at large now, by the same rule. */
export function peopleOnDuty(db: Db | Tx, now: Date): Promise<number> {
  return peopleHere(db, now);
}

/** True while a group that asks for it takes no new words, because nobody is here for it (R13). */
export async function isUnstaffed(
  db: Db | Tx,
  now: Date,
  { id, closesUnstaffed }: { id: string; closesUnstaffed: boolean },
): Promise<boolean> {
  return closesUnstaffed && !(await isStaffed(db, now, id));
}
