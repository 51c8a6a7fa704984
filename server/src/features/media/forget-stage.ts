import type { Tx } from '../../platform/db.ts';
import { deleteStage } from './stage.queries.ts';

/** Nothing of a stage stays: no hand, no place, nothing that is sent, and no leave to send (TH11). */
export async function forgetStage(tx: Tx, workshopId: string): Promise<void> {
  await deleteStage(tx, workshopId);
}
