import type { ContentTopic } from '@between/rules/content.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { lockMeasuredItem, setContentNote } from './measure.queries.ts';
import { showInPlace } from './show-in-place.ts';

/** Puts topics in front of some words beside those that are there; the author's own note stays. */
export async function addNoteInFront(
  ctx: Pick<Services, 'live'>,
  tx: Tx,
  { itemId, topics }: { itemId: string; topics: readonly ContentTopic[] },
): Promise<void> {
  const item = await lockMeasuredItem(tx, itemId);
  const { contentTopics, contentNote } = item.before;
  await setContentNote(tx, itemId, { contentTopics: [...new Set([...contentTopics, ...topics])], contentNote });
  await showInPlace(ctx, tx, item);
}
