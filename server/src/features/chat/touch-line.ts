import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { lineIdsOf, renumberLines } from './room.queries.ts';

/**
 * Whoever changes an item (words, visibility, note, reactions) calls this in the same transaction: a line takes the next
 * number of its room, so that everybody who has it gets the new form, and those who were away too. For other items nothing happens.
 */
export async function touchLine(tx: Tx, ctx: Pick<Services, 'live'>, itemId: string): Promise<void> {
  await touchLines(tx, ctx, [itemId]);
}

/** The same for many items at once. */
export async function touchLines(tx: Tx, ctx: Pick<Services, 'live'>, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length === 0) return;
  for (const { roomId, head } of await renumberLines(tx, itemIds))
    announce(tx, ctx, (live) => live.roomChanged(roomId, head));
}

/** For somebody who leaves for good: everything they said in rooms has changed. */
export async function touchLinesOf(tx: Tx, ctx: Pick<Services, 'live'>, accountId: string): Promise<void> {
  await touchLines(tx, ctx, await lineIdsOf(tx, accountId));
}
