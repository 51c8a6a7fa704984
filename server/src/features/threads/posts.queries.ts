import type { ContentTopic, Reaction, Visibility } from '@between/rules/content.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { prepared } from '../../platform/prepared.ts';
import type { Actor } from '../../policy/actor.ts';
import { openItems } from '../../policy/item.policy.ts';
import type { PostRow } from './threads.model.ts';
import { idOf } from './threads.queries.ts';

function posts(db: Db | Tx, actorId: string) {
  return db
    .selectFrom('post as p')
    .innerJoin('item as i', 'i.id', 'p.itemId')
    .innerJoin('thread as t', 't.id', 'p.threadId')
    .innerJoin('item as o', 'o.id', 't.openingItemId')
    .leftJoin('account as a', 'a.id', 'i.authorId')
    .select([
      'i.id',
      'p.threadId',
      't.groupId',
      'i.authorId',
      'a.handle as authorHandle',
      'i.hidesHandle',
      'i.visibility',
      'i.body',
      'i.html',
      'i.contentTopics',
      'i.contentNote',
      'i.removedRule',
      'i.redactedRule',
      'i.version',
      'i.createdAt',
      'i.editedAt',
      'i.visibilityAt',
      'p.reactionCounts',
      't.openingItemId as openingId',
      'o.authorId as openingAuthorId',
      'o.hidesHandle as openingHidesHandle',
      't.lockedAt',
      sql<boolean>`i.shown_body is not null`.as('hasLeftOut'),
    ])
    .select(
      sql<
        Reaction[]
      >`array(select r.kind from reaction r where r.item_id = i.id and r.account_id = ${actorId}::uuid)`.as(
        'myReactions',
      ),
    );
}

type RawPost = Awaited<ReturnType<ReturnType<typeof posts>['executeTakeFirstOrThrow']>>;

function toPost(
  { lockedAt, ...row }: RawPost,
  blocks = { isBlockedByAuthor: false, hasBlockedAuthor: false },
): PostRow {
  return {
    ...row,
    ...blocks,
    visibility: row.visibility as Visibility,
    contentTopics: row.contentTopics as ContentTopic[],
    reactionCounts: row.reactionCounts as PostRow['reactionCounts'],
    isLocked: lockedAt !== null,
  };
}

interface PostKey {
  postId: string;
  actorId: string;
}

const postFactsQuery = prepared(['postId', 'actorId'], (db, { postId, actorId }: PostKey) =>
  posts(db, actorId)
    .select([
      sql<boolean>`exists (select from block b where b.blocker_id = i.author_id and b.blocked_id = ${actorId}::uuid)`.as(
        'isBlockedByAuthor',
      ),
      sql<boolean>`exists (select from block b where b.blocker_id = ${actorId}::uuid and b.blocked_id = i.author_id)`.as(
        'hasBlockedAuthor',
      ),
    ])
    .where('i.id', '=', postId),
);

/** One post with how its author and the actor stand to each other; null when there is none. The policy decides. */
export async function postWithFacts(db: Db | Tx, postId: string, actorId: string): Promise<PostRow | null> {
  const [row] = await postFactsQuery(db, { postId, actorId });
  if (row === undefined) return null;
  const { isBlockedByAuthor, hasBlockedAuthor, ...post } = row;
  return toPost(post, { isBlockedByAuthor, hasBlockedAuthor });
}

/** Opening posts of threads the actor may read (checked by the caller), in any order. */
export async function openingsOf(db: Db, actorId: string, threadIds: readonly string[]): Promise<PostRow[]> {
  const rows = await posts(db, actorId)
    .where('t.id', 'in', threadIds)
    .whereRef('i.id', '=', 't.openingItemId')
    .limit(threadIds.length)
    .execute();
  return rows.map((row) => toPost(row));
}

export type ReplyRange =
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'after'; id: string }
  | { kind: 'before'; id: string }
  | { kind: 'at'; id: string };

/** Replies of a thread the actor may read, `limit + 1` of them, oldest first (newest first for `end` and `before`). Ids are made in order of time. */
export async function repliesOf(
  db: Db,
  actor: Actor,
  threadId: string,
  range: ReplyRange,
  limit: number,
): Promise<PostRow[]> {
  const isBackward = range.kind === 'end' || range.kind === 'before';
  let query = posts(db, idOf(actor))
    .where('p.threadId', '=', threadId)
    .whereRef('p.itemId', '<>', 't.openingItemId')
    .where(openItems(actor, 'i'))
    .orderBy('p.itemId', isBackward ? 'desc' : 'asc')
    .limit(limit + 1);
  if (range.kind === 'after') query = query.where('p.itemId', '>', range.id);
  if (range.kind === 'at') query = query.where('p.itemId', '>=', range.id);
  if (range.kind === 'before') query = query.where('p.itemId', '<', range.id);
  return (await query.execute()).map((row) => toPost(row));
}

/** True when the actor can see a reply older than this one. */
export async function hasOlderReply(db: Db, actor: Actor, threadId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('post as p')
    .innerJoin('item as i', 'i.id', 'p.itemId')
    .innerJoin('thread as t', 't.id', 'p.threadId')
    .select('p.itemId')
    .where('p.threadId', '=', threadId)
    .whereRef('p.itemId', '<>', 't.openingItemId')
    .where('p.itemId', '<', id)
    .where(openItems(actor, 'i'))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

const sentBeforeQuery = prepared(
  ['authorKey', 'clientId'],
  (db, { authorKey, clientId }: { authorKey: string; clientId: string }) =>
    db
      .selectFrom('post')
      .select(['itemId', 'threadId'])
      .where('authorKey', '=', authorKey)
      .where('clientId', '=', clientId),
);

/** What this account sent before under the same client-made id. */
export async function sentBefore(
  db: Db | Tx,
  authorKey: string,
  clientId: string,
): Promise<{ itemId: string; threadId: string } | null> {
  const [row = null] = await sentBeforeQuery(db, { authorKey, clientId });
  return row;
}
