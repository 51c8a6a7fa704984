import type { Reaction, Visibility } from '@between/rules/content.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import type { Taken } from '../../platform/intake.ts';
import type { LinePageRow } from './chat.model.ts';

/** Keeps the old words as a version and stores the new ones. @returns false when the version had moved on. */
export async function updateLineWords(
  tx: Tx,
  before: LinePageRow,
  edit: Pick<Taken, 'body' | 'html' | 'htmlVersion' | 'shownBody' | 'redactedSpans' | 'contentTopics'> & {
    visibility: Visibility;
    at: Date;
  },
): Promise<boolean> {
  const { body, html, htmlVersion, shownBody, redactedSpans, contentTopics, visibility, at } = edit;
  const result = await tx
    .updateTable('item')
    .set({
      body,
      html,
      htmlVersion,
      shownBody,
      redactedSpans: JSON.stringify(redactedSpans),
      contentTopics: [...contentTopics],
      version: before.version + 1,
      editedAt: at,
      ...(visibility === before.visibility ? {} : { visibility, visibilityAt: at }),
    })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .where('visibility', 'in', ['published', 'held'])
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await tx
    .insertInto('itemVersion')
    .values({
      itemId: before.id,
      version: before.version,
      body: before.body,
      contentTopics: before.contentTopics,
      contentNote: before.contentNote,
      changedBy: before.authorId,
      replacedAt: at,
    })
    .execute();
  return true;
}

/** @returns false when it does not wait to be read. */
export async function settleReview(
  tx: Tx,
  itemId: string,
  { isShown, at }: { isShown: boolean; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('line')
    .set({ review: isShown ? null : 'declined' })
    .where('itemId', '=', itemId)
    .where('review', '=', 'waiting')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  if (isShown)
    await tx
      .updateTable('item')
      .set({ visibility: 'published', visibilityAt: at })
      .where('id', '=', itemId)
      .where('visibility', '=', 'held')
      .execute();
  return true;
}

/** A mark stays in the place of the words; their author can copy them for 30 days. */
export async function markLineDeleted(tx: Tx, itemId: string, at: Date): Promise<void> {
  await tx
    .updateTable('item')
    .set({ visibility: 'author_deleted', visibilityAt: at })
    .where('id', '=', itemId)
    .where('visibility', 'in', ['published', 'held'])
    .execute();
}

/** @returns false when this reaction was there already. */
export async function addLineReaction(
  tx: Tx,
  row: { itemId: string; accountId: string; kind: Reaction; createdAt: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('reaction')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await countLineReaction(tx, row, 1);
  return true;
}

/** @returns false when there was none. */
export async function dropLineReaction(
  tx: Tx,
  row: { itemId: string; accountId: string; kind: Reaction },
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('reaction')
    .where('itemId', '=', row.itemId)
    .where('accountId', '=', row.accountId)
    .where('kind', '=', row.kind)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await countLineReaction(tx, row, -1);
  return true;
}

/** A kind nobody gave any more is left out: every reader gets the counts with each change. */
async function countLineReaction(
  tx: Tx,
  { itemId, kind }: { itemId: string; kind: Reaction },
  by: 1 | -1,
): Promise<void> {
  const count = sql`coalesce((reaction_counts ->> ${kind}::text)::int, 0) + ${by}::int`;
  await tx
    .updateTable('line')
    .set({
      reactionCounts: sql`case when ${count} > 0
        then jsonb_set(reaction_counts, array[${kind}::text], to_jsonb(${count})) else reaction_counts - ${kind}::text end`,
    })
    .where('itemId', '=', itemId)
    .execute();
}
