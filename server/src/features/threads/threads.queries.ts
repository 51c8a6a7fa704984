import type { ContentTopic, FollowMode, Intent, Visibility } from '@between/rules/content.ts';
import { sql, type SqlBool } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { PageRequest } from '../../platform/page.ts';
import { prepared } from '../../platform/prepared.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleThreads } from '../../policy/thread.policy.ts';
import type { OpeningRow, ThreadRow } from './threads.model.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Characters of the source that an excerpt is made from. */
const START_CHARS = 400;

/** Id for SQL comparisons that must find nothing for a guest. */
export function idOf(actor: Actor): string {
  return actor.kind === 'member' ? actor.id : NOBODY;
}

function threadsWithOpening(db: Db | Tx, actorId: string) {
  return db
    .selectFrom('thread as t')
    .innerJoin('item as o', 'o.id', 't.openingItemId')
    .leftJoin('account as a', 'a.id', 'o.authorId')
    .leftJoin('threadFollow as f', (join) => join.onRef('f.threadId', '=', 't.id').on('f.accountId', '=', actorId))
    .select([
      't.id',
      't.groupId',
      't.title',
      't.intent',
      't.lockedAt',
      't.lockReason',
      't.lockedUntil',
      't.slowSeconds',
      't.slowReason',
      't.slowUntil',
      't.seenByModeratorsAt',
      't.replyCount',
      't.lastPostAt',
      't.createdAt',
      'f.mode as followMode',
      'o.id as openingId',
      'o.authorId',
      'a.handle as authorHandle',
      'o.visibility',
      'o.contentTopics',
      'o.contentNote',
      'o.hidesHandle',
    ])
    .select(sql<string>`left(coalesce(o.shown_body, o.body), ${sql.lit(START_CHARS)})`.as('start'));
}

type RawThread = Awaited<ReturnType<ReturnType<typeof threadsWithOpening>['executeTakeFirstOrThrow']>>;

function toThread({
  openingId,
  authorId,
  authorHandle,
  visibility,
  contentTopics,
  contentNote,
  hidesHandle,
  start,
  ...thread
}: RawThread): ThreadRow {
  const opening: OpeningRow = {
    id: openingId,
    authorId,
    authorHandle,
    hidesHandle,
    visibility: visibility as Visibility,
    contentTopics: contentTopics as ContentTopic[],
    contentNote,
    start,
  };
  return { ...thread, intent: thread.intent as Intent, followMode: thread.followMode as FollowMode | null, opening };
}

export interface BlockFacts {
  isBlockedByAuthor: boolean;
  hasBlockedAuthor: boolean;
}

interface ThreadKey {
  threadId: string;
  actorId: string;
}

const threadFactsQuery = prepared(['threadId', 'actorId'], (db, { threadId, actorId }: ThreadKey) =>
  threadsWithOpening(db, actorId)
    .select([
      sql<boolean>`exists (select from block b where b.blocker_id = o.author_id and b.blocked_id = ${actorId}::uuid)`.as(
        'isBlockedByAuthor',
      ),
      sql<boolean>`exists (select from block b where b.blocker_id = ${actorId}::uuid and b.blocked_id = o.author_id)`.as(
        'hasBlockedAuthor',
      ),
    ])
    .where('t.id', '=', threadId),
);

/** One thread with how its author and the actor stand to each other; null when there is none. The policy decides. */
export async function threadWithFacts(
  db: Db | Tx,
  threadId: string,
  actorId: string,
): Promise<{ thread: ThreadRow; blocks: BlockFacts } | null> {
  const [row] = await threadFactsQuery(db, { threadId, actorId });
  if (row === undefined) return null;
  const { isBlockedByAuthor, hasBlockedAuthor, ...thread } = row;
  return { thread: toThread(thread), blocks: { isBlockedByAuthor, hasBlockedAuthor } };
}

/** Threads by id among those the actor may read. */
export async function threadsByIds(db: Db, actor: Actor, ids: readonly string[]): Promise<ThreadRow[]> {
  const rows = await threadsWithOpening(db, idOf(actor))
    .where('t.id', 'in', ids)
    .where(visibleThreads(actor, 't'))
    .limit(ids.length)
    .execute();
  return rows.map(toThread);
}

export interface ThreadListRequest {
  groupId: string;
  filter: 'newest_talk' | 'waiting' | 'following';
  page: PageRequest;
  /** Topics this reader hides: such threads are left out, own ones apart. */
  hidden: { topics: readonly ContentTopic[]; isHardDay: boolean };
}

/** A page of a group's threads, as ordered by the filter; threads whose opening words are gone are left out. */
export async function threadsOfGroup(
  db: Db,
  actor: Actor,
  { groupId, filter, page, hidden }: ThreadListRequest,
): Promise<ThreadRow[]> {
  let query = threadsWithOpening(db, idOf(actor))
    .where('t.groupId', '=', groupId)
    .where('o.visibility', 'in', ['published', 'held'])
    .where(visibleThreads(actor, 't'))
    .where(isShown(idOf(actor), hidden))
    .limit(page.limit + 1);
  if (filter === 'waiting') {
    query = query.where('t.replyCount', '=', 0).where('t.lockedAt', 'is', null).orderBy('t.createdAt').orderBy('t.id');
    if (page.after !== null)
      query = query.where(sql<boolean>`(t.created_at, t.id) > (${page.after.at}::timestamptz, ${page.after.id}::uuid)`);
    return (await query.execute()).map(toThread);
  }
  if (filter === 'following') query = query.where('f.mode', '=', 'follow');
  if (page.after !== null)
    query = query.where(sql<boolean>`(t.last_post_at, t.id) < (${page.after.at}::timestamptz, ${page.after.id}::uuid)`);
  return (await query.orderBy('t.lastPostAt', 'desc').orderBy('t.id', 'desc').execute()).map(toThread);
}

function isShown(actorId: string, { topics, isHardDay }: ThreadListRequest['hidden']) {
  if (isHardDay)
    return sql<SqlBool>`(o.author_id is not distinct from ${actorId}::uuid or (cardinality(o.content_topics) = 0 and o.content_note = ''))`;
  if (topics.length === 0) return sql<SqlBool>`true`;
  return sql<SqlBool>`(o.author_id is not distinct from ${actorId}::uuid or not o.content_topics && ${[...topics]}::text[])`;
}

export async function upsertFollow(
  db: Db | Tx,
  row: { accountId: string; threadId: string; mode: FollowMode; since: Date },
): Promise<void> {
  await db
    .insertInto('threadFollow')
    .values(row)
    .onConflict((oc) => oc.columns(['accountId', 'threadId']).doUpdateSet({ mode: row.mode, since: row.since }))
    .execute();
}

export async function deleteFollow(db: Db | Tx, accountId: string, threadId: string): Promise<void> {
  await db.deleteFrom('threadFollow').where('accountId', '=', accountId).where('threadId', '=', threadId).execute();
}

/** Who hears of a reply: followers, neither its author nor on either side of a block with them; in order of id after `after`. */
export async function followersToTell(
  db: Tx,
  reply: { threadId: string; authorId: string | null },
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('threadFollow as f')
    .select('f.accountId')
    .where('f.threadId', '=', reply.threadId)
    .where('f.mode', '=', 'follow')
    .where('f.accountId', '>', after)
    .where(sql<SqlBool>`f.account_id is distinct from ${reply.authorId}::uuid`)
    .where(
      sql<SqlBool>`not exists (
        select from block b where (b.blocker_id = f.account_id and b.blocked_id = ${reply.authorId}::uuid) or (b.blocker_id = ${reply.authorId}::uuid and b.blocked_id = f.account_id)
      )`,
    )
    .orderBy('f.accountId')
    .limit(limit)
    .execute();
  return rows.map((row) => row.accountId);
}

/** Counts published replies anew and finds the newest: after a reply was taken away or given back. */
export async function recountReplies(tx: Tx, threadId: string): Promise<void> {
  await sql`
    update thread t set
      reply_count = (select count(*)::int from post p join item i on i.id = p.item_id where p.thread_id = t.id and p.item_id <> t.opening_item_id and i.visibility = 'published'),
      last_post_at = coalesce((select max(i.created_at) from post p join item i on i.id = p.item_id where p.thread_id = t.id and i.visibility = 'published'), t.created_at)
    where t.id = ${threadId}::uuid
  `.execute(tx);
}

/** Who opened a thread; null once that account is gone. */
export async function openingAuthorOf(tx: Tx, threadId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('thread as t')
    .innerJoin('item as o', 'o.id', 't.openingItemId')
    .select('o.authorId')
    .where('t.id', '=', threadId)
    .executeTakeFirst();
  return row?.authorId ?? null;
}
