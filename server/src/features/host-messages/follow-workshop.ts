import type { Tx } from '../../platform/db.ts';
import { moved } from './host-messages.model.ts';
import { cancelAll, unsentOf, updateMessage } from './host-messages.queries.ts';

/** The workshop was moved: what waits moves with it, or waits for a decision where its moment is past (TH08). */
export async function moveMessages(
  tx: Tx,
  workshopId: string,
  next: { startsAt: Date; endsAt: Date },
  now: Date,
): Promise<void> {
  for (const message of await unsentOf(tx, workshopId))
    await updateMessage(tx, message.id, moved(message, next, now), now);
}

/** The workshop was called off: what waits is not sent any more. */
export function cancelMessages(tx: Tx, workshopId: string, at: Date): Promise<void> {
  return cancelAll(tx, workshopId, at);
}
