import type { Tx } from '../../platform/db.ts';
import { cancelAll, moveDue } from './host-messages.queries.ts';

/** The workshop was moved: messages that wait go out as long before or after it as they were meant to (TH08). */
export function moveMessages(tx: Tx, workshopId: string): Promise<void> {
  return moveDue(tx, workshopId);
}

/** The workshop was called off: what waits is not sent any more. */
export function cancelMessages(tx: Tx, workshopId: string, at: Date): Promise<void> {
  return cancelAll(tx, workshopId, at);
}
