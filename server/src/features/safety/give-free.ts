import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { touchLine } from '../chat/touch-line.ts';
import { postGivenFree } from '../threads/post-given-free.ts';
import type { HeldItem } from './holds.queries.ts';

/** Words that waited are with the group: where they stand they are shown, counted and told of at once. */
export async function giveFree(
  ctx: Pick<Services, 'live'>,
  tx: Tx,
  { itemId, threadId, authorId, isOpening }: Pick<HeldItem, 'itemId' | 'threadId' | 'authorId' | 'isOpening'>,
): Promise<void> {
  if (threadId !== null) await postGivenFree(tx, { itemId, threadId, authorId, isOpening });
  await touchLine(tx, ctx, itemId);
}
