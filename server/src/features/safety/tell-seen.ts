import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { authorWaiting } from './holds.queries.ts';

/** Tells the open pages of whoever waits with these words, or called people with them, that somebody has come, or has gone again (R8). */
export async function tellSeen(ctx: Pick<Services, 'live'>, tx: Tx, itemId: string): Promise<void> {
  const authorId = await authorWaiting(tx, itemId);
  if (authorId !== null) announce(tx, ctx, (live) => live.notice(`account:${authorId}`, 'hold.changed', {}));
}
