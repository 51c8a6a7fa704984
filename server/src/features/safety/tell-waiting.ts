import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { tell } from '../notices/tell.ts';
import { changeHold, type HeldItem } from './holds.queries.ts';

/** Tells an author that nobody has come yet, in place and by a notice: from now on they may choose (R8). */
export async function tellWaiting(
  ctx: Pick<Services, 'clock' | 'ids' | 'live'>,
  tx: Tx,
  { itemId, authorId, threadId }: HeldItem,
): Promise<void> {
  await changeHold(tx, itemId, { toldAt: ctx.clock.now() });
  if (authorId === null) return;
  await tell(ctx, tx, [
    {
      accountId: authorId,
      kind: 'held_words',
      causeId: itemId,
      itemId,
      detail: 'waited',
      ...(threadId === null ? {} : { threadId }),
    },
  ]);
  announce(tx, ctx, (live) => live.notice(`account:${authorId}`, 'hold.changed', {}));
}
