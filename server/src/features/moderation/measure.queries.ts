import type { ContentTopic, Visibility } from '@between/rules/content.ts';
import type { Rule } from '@between/rules/moderation.ts';
import type { Tx } from '../../platform/db.ts';
import type { ItemBefore } from './case.model.ts';

/** The item of a measure, locked, with what an undo would give back. */
export interface MeasuredItem {
  id: string;
  authorId: string | null;
  threadId: string | null;
  /** The workshop a question was asked in; null for everything else. */
  workshopId: string | null;
  isOpening: boolean;
  visibility: Visibility;
  version: number;
  before: ItemBefore;
}

export async function lockMeasuredItem(tx: Tx, itemId: string): Promise<MeasuredItem> {
  const row = await tx
    .selectFrom('item as i')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .leftJoin('thread as t', 't.id', 'p.threadId')
    .leftJoin('question as q', 'q.itemId', 'i.id')
    .select([
      'i.id',
      'i.authorId',
      'i.visibility',
      'i.visibilityAt',
      'i.removedRule',
      'i.contentTopics',
      'i.contentNote',
      'i.version',
      'p.threadId',
      'q.workshopId',
      't.openingItemId',
      't.lockedAt',
      't.lockReason',
    ])
    .where('i.id', '=', itemId)
    .forUpdate('i')
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    authorId: row.authorId,
    threadId: row.threadId,
    workshopId: row.workshopId,
    isOpening: row.openingItemId === row.id,
    visibility: row.visibility as Visibility,
    version: row.version,
    before: {
      visibility: row.visibility as Visibility,
      visibilityAt: row.visibilityAt.toISOString(),
      removedRule: row.removedRule,
      contentTopics: row.contentTopics as ContentTopic[],
      contentNote: row.contentNote,
      lockedAt: row.lockedAt?.toISOString() ?? null,
      lockReason: row.lockReason ?? '',
    },
  };
}

/** Sets the visibility. What its author took back stays taken back, whatever is decided about it. */
export async function setVisibility(
  tx: Tx,
  itemId: string,
  change: { visibility: Visibility; removedRule: Rule | string | null; at: Date },
): Promise<void> {
  await tx
    .updateTable('item')
    .set({ visibility: change.visibility, removedRule: change.removedRule, visibilityAt: change.at })
    .where('id', '=', itemId)
    .where('visibility', '<>', 'author_deleted')
    .execute();
}

/** Adds a note in front of the words; the words and their version stay as they are. */
export async function setContentNote(
  tx: Tx,
  itemId: string,
  change: { contentTopics: ContentTopic[]; contentNote: string },
): Promise<void> {
  await tx.updateTable('item').set(change).where('id', '=', itemId).execute();
}

export async function lockThread(
  tx: Tx,
  threadId: string,
  change: { lockedAt: Date; lockReason: string },
): Promise<void> {
  await tx.updateTable('thread').set(change).where('id', '=', threadId).execute();
}

/** Says in the thread that moderators have been here: a calm marker, without what about. */
export async function markSeen(tx: Tx, threadId: string, at: Date): Promise<void> {
  await tx.updateTable('thread').set({ seenByModeratorsAt: at }).where('id', '=', threadId).execute();
}
