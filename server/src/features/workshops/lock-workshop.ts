import type { Tx } from '../../platform/db.ts';
import { workshopById } from './workshops.queries.ts';
import { updateWorkshop } from './workshops.writes.queries.ts';

/** Holds a workshop for this transaction, so that what is counted in it stays true. */
export async function lockWorkshop(tx: Tx, workshopId: string): Promise<void> {
  await workshopById(tx, workshopId, 'lock');
}

/** Counts a change of something that belongs to a workshop, and holds it for this transaction. @returns false when somebody changed it in between. */
export function touchWorkshop(tx: Tx, which: { id: string; version: number }, at: Date): Promise<boolean> {
  return updateWorkshop(tx, which, {}, at);
}
