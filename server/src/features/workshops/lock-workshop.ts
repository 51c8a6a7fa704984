import type { Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import type { WorkshopRow } from './workshops.model.ts';
import { workshopById } from './workshops.queries.ts';
import { updateWorkshop } from './workshops.writes.queries.ts';

/** Holds a workshop for this transaction, so that what is counted in it stays true. @throws {NotFound} when it is gone. */
export async function lockWorkshop(tx: Tx, workshopId: string): Promise<WorkshopRow> {
  const workshop = await workshopById(tx, workshopId, 'lock');
  if (workshop === null) throw new NotFound();
  return workshop;
}

/** Counts a change of something that belongs to a workshop, and holds it for this transaction. @returns false when somebody changed it in between. */
export function touchWorkshop(tx: Tx, which: { id: string; version: number }, at: Date): Promise<boolean> {
  return updateWorkshop(tx, which, {}, at);
}
