import type { Tx } from '../../platform/db.ts';
import { placeOnStage } from '../media/stage-places.ts';
import { placesOf } from './panel.queries.ts';

/** Panelists have their places again on a stage of which everything was forgotten, as after a practice (TH11, TH12). */
export async function seatPanel(tx: Tx, workshopId: string): Promise<void> {
  await placeOnStage(tx, workshopId, await placesOf(tx, workshopId));
}
