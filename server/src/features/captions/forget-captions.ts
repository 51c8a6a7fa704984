import type { Tx } from '../../platform/db.ts';
import { deleteCaptions } from './captions.queries.ts';

/** Nothing of what was said in a practice stays; who writes, and with which terms, does (TH11). */
export async function forgetCaptions(tx: Tx, workshopId: string): Promise<void> {
  await deleteCaptions(tx, workshopId);
}
