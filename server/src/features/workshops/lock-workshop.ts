import type { Tx } from '../../platform/db.ts';
import { workshopById } from './workshops.queries.ts';

/** Holds a workshop for this transaction, so that what is counted in it stays true. */
export async function lockWorkshop(tx: Tx, workshopId: string): Promise<void> {
  await workshopById(tx, workshopId, 'lock');
}
