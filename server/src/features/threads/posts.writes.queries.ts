import type { ContentTopic, Intent, Reaction, Visibility } from '@between/rules/content.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import type { Span } from '../../platform/verdict.ts';
import type { PostRow } from './threads.model.ts';

/** Words that passed intake, ready to be stored. */
export interface NewPost {
  id: string;
  threadId: string;
  groupId: string;
  authorId: string;
  clientId: string;
  body: string;
  html: string;
  htmlVersion: number;
  visibility: Visibility;
  contentTopics: readonly ContentTopic[];
  contentNote: string;
  hidesHandle: boolean;
  at: Date;
}

function itemOf(post: NewPost) {
  const { id, groupId, authorId, body, html, htmlVersion, visibility, contentNote, hidesHandle, at } = post;
  return {
    id,
    kind: 'post',
    groupId,
    authorId,
    body,
    html,
    htmlVersion,
    visibility,
    contentTopics: [...post.contentTopics],
    contentNote,
    hidesHandle,
    createdAt: at,
    visibilityAt: at,
  };
}

function postOf({ id, threadId, clientId, authorId }: NewPost) {
  return { itemId: id, threadId, clientId, authorKey: authorId };
}

/** Stores a thread with its opening words; its author follows it. One statement. */
export async function insertThread(tx: Tx, post: NewPost, thread: { title: string; intent: Intent }): Promise<void> {
  await tx
    .with('newItem', (db) => db.insertInto('item').values(itemOf(post)).returning('id'))
    .with('newThread', (db) =>
      db
        .insertInto('thread')
        .values({
          id: post.threadId,
          groupId: post.groupId,
          openingItemId: post.id,
          title: thread.title,
          intent: thread.intent,
          lastPostAt: post.at,
          createdAt: post.at,
        })
        .returning('id'),
    )
    .with('newPost', (db) => db.insertInto('post').values(postOf(post)).returning('itemId'))
    .with('active', (db) =>
      db
        .updateTable('group')
        .set({ lastActivityAt: post.at })
        .where('id', '=', post.groupId)
        .where('lastActivityAt', '<', post.at)
        .returning('id'),
    )
    .insertInto('threadFollow')
    .values({ accountId: post.authorId, threadId: post.threadId, mode: 'follow', since: post.at })
    .execute();
}

export interface Edit {
  body: string;
  html: string;
  htmlVersion: number;
  /** Null when others read all of it. */
  shownBody: string | null;
  redactedSpans: readonly Span[];
  contentTopics: readonly ContentTopic[];
  contentNote: string;
  visibility: Visibility;
  at: Date;
}

/** Keeps the old words as a version and stores the new ones. @returns false when the version had moved on. */
export async function updateWords(tx: Tx, before: PostRow, edit: Edit): Promise<boolean> {
  const { at, contentTopics, visibility, body, html, htmlVersion, shownBody, redactedSpans, contentNote } = edit;
  const result = await tx
    .updateTable('item')
    .set({
      body,
      html,
      htmlVersion,
      contentNote,
      shownBody,
      redactedSpans: JSON.stringify(redactedSpans),
      contentTopics: [...contentTopics],
      version: before.version + 1,
      editedAt: at,
      ...(visibility === before.visibility ? {} : { visibility, visibilityAt: at }),
    })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
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

/** Takes words away at their author's wish: a mark stays, the words can be copied back by their author for 30 days. */
export async function markDeleted(tx: Tx, itemId: string, at: Date): Promise<void> {
  await tx
    .updateTable('item')
    .set({ visibility: 'author_deleted', visibilityAt: at })
    .where('id', '=', itemId)
    .where('visibility', 'in', ['published', 'held'])
    .execute();
}

/** @returns false when this reaction was there already. */
export async function insertReaction(
  tx: Tx,
  row: { itemId: string; accountId: string; kind: Reaction; createdAt: Date },
): Promise<boolean> {
  const result = await tx
    .insertInto('reaction')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** @returns false when there was none. */
export async function deleteReaction(
  tx: Tx,
  row: { itemId: string; accountId: string; kind: Reaction },
): Promise<boolean> {
  const result = await tx
    .deleteFrom('reaction')
    .where('itemId', '=', row.itemId)
    .where('accountId', '=', row.accountId)
    .where('kind', '=', row.kind)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Counts are stored: a page of fifty posts would pay for counting fifty times. */
export async function countReaction(tx: Tx, itemId: string, kind: Reaction, by: 1 | -1): Promise<void> {
  await tx
    .updateTable('post')
    .set({
      reactionCounts: sql`jsonb_set(reaction_counts, array[${kind}::text], to_jsonb(greatest(coalesce((reaction_counts ->> ${kind}::text)::int, 0) + ${by}::int, 0)))`,
    })
    .where('itemId', '=', itemId)
    .execute();
}
