import type { ContentTopic, Visibility } from '@between/rules/content.ts';
import type { Rule } from '@between/rules/moderation.ts';
import type { Tx } from '../../platform/db.ts';
import type { ItemBefore, LeftOutSpan } from './decision.model.ts';

/** The item of a measure, locked, with what an undo would give back. */
export interface MeasuredItem {
  id: string;
  authorId: string | null;
  groupId: string | null;
  threadId: string | null;
  /** The workshop a question was asked in; null for everything else. */
  workshopId: string | null;
  isOpening: boolean;
  visibility: Visibility;
  version: number;
  body: string;
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
      'i.groupId',
      'i.visibility',
      'i.visibilityAt',
      'i.removedRule',
      'i.contentTopics',
      'i.contentNote',
      'i.version',
      'i.body',
      'i.redactedSpans',
      'i.redactedRule',
      'p.threadId',
      'q.workshopId',
      't.openingItemId',
      't.lockedAt',
      't.lockReason',
      't.lockedUntil',
      't.slowSeconds',
      't.slowReason',
      't.slowUntil',
    ])
    .where('i.id', '=', itemId)
    .forUpdate('i')
    .executeTakeFirstOrThrow();
  const { id, authorId, groupId, threadId, workshopId, version, body, redactedRule } = row;
  const visibility = row.visibility as Visibility;
  return {
    id,
    authorId,
    groupId,
    threadId,
    workshopId,
    isOpening: row.openingItemId === id,
    visibility,
    version,
    body,
    before: {
      visibility,
      visibilityAt: row.visibilityAt.toISOString(),
      removedRule: row.removedRule,
      contentTopics: row.contentTopics as ContentTopic[],
      contentNote: row.contentNote,
      version,
      redactedSpans: row.redactedSpans as unknown as LeftOutSpan[],
      redactedRule,
      lockedAt: row.lockedAt?.toISOString() ?? null,
      lockReason: row.lockReason ?? '',
      lockedUntil: row.lockedUntil?.toISOString() ?? null,
      slowSeconds: row.slowSeconds ?? 0,
      slowReason: row.slowReason ?? '',
      slowUntil: row.slowUntil?.toISOString() ?? null,
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

/** What others read of the words; the words themselves stay with their author and the desk. */
export async function setLeftOut(
  tx: Tx,
  itemId: string,
  change: { html: string; shownBody: string | null; redactedSpans: LeftOutSpan[]; redactedRule: string | null },
): Promise<void> {
  await tx
    .updateTable('item')
    .set({ ...change, redactedSpans: JSON.stringify(change.redactedSpans) })
    .where('id', '=', itemId)
    .execute();
}

export async function lockThread(
  tx: Tx,
  threadId: string,
  change: { lockedAt: Date | null; lockReason: string; lockedUntil: Date | null },
): Promise<void> {
  await tx.updateTable('thread').set(change).where('id', '=', threadId).execute();
}

/** Seconds between two replies of one member; 0 ends it. */
export async function slowThread(
  tx: Tx,
  threadId: string,
  change: { slowSeconds: number; slowReason: string; slowUntil: Date | null },
): Promise<void> {
  await tx.updateTable('thread').set(change).where('id', '=', threadId).execute();
}

/** Says in the thread that moderators have been here: a calm marker, without what about. */
export async function markSeen(tx: Tx, threadId: string, at: Date): Promise<void> {
  await tx.updateTable('thread').set({ seenByModeratorsAt: at }).where('id', '=', threadId).execute();
}

/** Threads whose lock or slow mode has come to its end. */
export async function threadsToOpen(
  tx: Tx,
  now: Date,
  limit: number,
): Promise<{ id: string; lockedUntil: Date | null; slowUntil: Date | null }[]> {
  return tx
    .selectFrom('thread')
    .select(['id', 'lockedUntil', 'slowUntil'])
    .where((eb) => eb.or([eb('lockedUntil', '<=', now), eb('slowUntil', '<=', now)]))
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}
