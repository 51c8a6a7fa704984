import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { tell } from '../notices/tell.ts';
import { giveFree } from './give-free.ts';
import { changeHold, type HeldItem } from './holds.queries.ts';

/**
 * Ends a wait that a person ended: words given free are shown, counted and told of, their author reads an apology for the
 * wait (R12) unless it was known beforehand, and how long it was is kept.
 */
export async function endHold(ctx: Pick<Services, 'clock' | 'ids' | 'live'>, tx: Tx, held: HeldItem): Promise<void> {
  const { itemId, authorId, threadId, visibility, reason } = held;
  const isFree = visibility === 'published';
  await changeHold(tx, itemId, {
    endedAt: ctx.clock.now(),
    wasApologySent: isFree && authorId !== null && reason !== 'review',
  });
  if (isFree) await giveFree(ctx, tx, held);
  if (authorId === null) return;
  if (isFree)
    await tell(ctx, tx, [
      {
        accountId: authorId,
        kind: 'held_words',
        causeId: itemId,
        itemId,
        detail: reason === 'review' ? 'read' : 'shared',
        ...(threadId === null ? {} : { threadId }),
      },
    ]);
  announce(tx, ctx, (live) => live.notice(`account:${authorId}`, 'hold.changed', {}));
}
