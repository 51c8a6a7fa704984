import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { NoticePlan } from '../notices/plan-notices.ts';
import { digestsAt, noticesFrom } from '../notices/notice-pieces.queries.ts';
import type { NewPost } from './posts.writes.queries.ts';

/** A group's last activity is kept to the minute: a busy group's row is not locked by every reply. */
const ACTIVITY_GRAIN_SECONDS = 60;

/** What is stored together with a reply, or not at all. */
export interface AroundReply {
  notices: NoticePlan;
  /** Jobs that follow from it. */
  jobs: readonly { task: string; payload: Record<string, unknown> }[];
  /** Where its words were kept until they were sent. */
  draftPlace: string;
}

/**
 * Stores a reply, counts it, tells who follows and forgets the draft: one statement, so one way to the database and
 * back, and nothing of it without the rest. The thread's row is taken first by every reply: two of them never wait for
 * each other in turn.
 */
export async function insertReply(db: Db | Tx, post: NewPost, around: AroundReply): Promise<void> {
  const { id, threadId, groupId, authorId, clientId, at } = post;
  const { rows, digests } = around.notices;
  const counts = post.visibility === 'published' ? 1 : 0;
  const activeBefore = new Date(at.getTime() - ACTIVITY_GRAIN_SECONDS * 1000);
  await sql`
    with new_item as (
      insert into item (id, kind, group_id, author_id, body, html, html_version, visibility, content_topics, content_note, hides_handle, created_at, visibility_at)
      values (${id}::uuid, 'post', ${groupId}::uuid, ${authorId}::uuid, ${post.body}, ${post.html}, ${post.htmlVersion}::int, ${post.visibility},
        ${[...post.contentTopics]}::text[], ${post.contentNote}, ${post.hidesHandle}::boolean, ${at}::timestamptz, ${at}::timestamptz)
    ),
    new_post as (
      insert into post (item_id, thread_id, client_id, author_key)
      values (${id}::uuid, ${threadId}::uuid, ${clientId}::uuid, ${authorId}::uuid)
    ),
    active as (
      update "group" set last_activity_at = ${at}::timestamptz
      where id = ${groupId}::uuid and last_activity_at < ${activeBefore}::timestamptz and ${counts}::int = 1
    ),
    told as (${noticesFrom(rows, at)}),
    digests as (${digestsAt(digests.accountIds, digests.at)}),
    jobs as (
      insert into outbox (task, payload)
      select j.task, j.payload from jsonb_to_recordset(${JSON.stringify(around.jobs)}::jsonb) as j(task text, payload jsonb)
    ),
    sent as (delete from draft where account_id = ${authorId}::uuid and place = ${around.draftPlace})
    update thread set
      reply_count = reply_count + ${counts}::int,
      last_post_at = case when ${counts}::int = 1 then greatest(last_post_at, ${at}::timestamptz) else last_post_at end
    where id = ${threadId}::uuid`.execute(db);
}
