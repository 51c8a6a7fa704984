import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { renumberLine } from './room.queries.ts';

/**
 * Whoever changes an item (words, visibility, note, reactions) calls this in the same transaction: a line takes the next
 * number of its room, so that everybody who has it gets the new form, and those who were away too. For other items nothing happens.
 */
export async function touchLine(tx: Tx, ctx: Pick<Services, 'live'>, itemId: string): Promise<void> {
  const changed = await renumberLine(tx, itemId);
  if (changed !== null) announce(tx, ctx, (live) => live.roomChanged(changed.roomId, changed.head));
}
