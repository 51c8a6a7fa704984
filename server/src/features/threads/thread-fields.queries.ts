import { sql } from 'kysely';
import type { AskedField, SqlMap } from '../../graphql/compiled/sql-map.ts';
import { NOW } from '../../graphql/compiled/stand-ins.ts';
import { isoInstant } from '../../platform/sql-time.ts';
import { rulingOf } from '../../policy/authorize.ts';
import { visibleThreads } from '../../policy/thread.policy.ts';
import { truthTable } from '../../policy/truth-table.ts';
import { nothingToAccept } from '../documents/documents-to-accept.ts';
import { isStaffedNow } from '../duty/staffed-pieces.queries.ts';
import { postFields } from './post-fields.queries.ts';
import { areWordsIn, bylineFields, postRows } from './post-rows.queries.ts';
import { replyPage, replyPageFields } from './reply-page.queries.ts';

/**
 * A thread and its page of replies as one statement, for compiled documents. Aliases: `t` the thread, `o` its opening
 * item, `g` its group, `s` how the reader stands there, `f` whether they follow, `p` a post.
 * A contract test holds every answer against the ordinary one, persona by persona.
 */
export const threadFields: SqlMap = {
  Query: { thread },
  Thread: {
    id: () => sql`t.id`,
    title: () => sql`case when ${areWordsIn('o')} then t.title end`,
    intent: () => sql`t.intent`,
    createdAt: () => isoInstant(sql`t.created_at`),
    lastPostAt: () => isoInstant(sql`t.last_post_at`),
    isLocked: () => sql`t.locked_at is not null`,
    lockReason: () => sql`t.lock_reason`,
    lockedUntil: () => isoInstant(sql`t.locked_until`),
    slowSeconds: () => sql`t.slow_seconds`,
    slowReason: () => sql`t.slow_reason`,
    slowUntil: () => isoInstant(sql`t.slow_until`),
    seenByModerators: () => sql`t.seen_by_moderators_at is not null`,
    replyCount: () => sql`t.reply_count`,
    openingVisibility: () => sql`o.visibility`,
    contentTopics: () => sql`o.content_topics`,
    contentNote: () => sql`o.content_note`,
    viewerFollow: (_row, { reader }) =>
      sql`(select f.mode from thread_follow f where f.thread_id = t.id and f.account_id = ${reader.id}::uuid)`,
    group: (_row, { select }) => select('g'),
    author: (_row, { select }) => select('o'),
    // `offset 0` keeps the row whole: otherwise each field would look its part up again.
    opening: (_row, { reader, select }) =>
      sql`(select ${select('p')} from (${postRows(reader)} where ip.item_id = t.opening_item_id offset 0) p)`,
    replies: replyPage,
    viewerCan: (_row, { select }) => select('s'),
  },
  ThreadAbilities: {
    reply: (_row, { reader }) => sql`(${replyRefusal(reader)}) is null`,
    replyRefusal: (_row, { reader }) => replyRefusal(reader),
  },
  Group: { id: () => sql`g.id`, slug: () => sql`g.slug`, name: () => sql`g.name` },
  Author: bylineFields,
  ReplyPage: replyPageFields,
  ...postFields,
};

/** The thread itself, where the policy lets this reader see it; how they stand in its group comes along. */
function thread(_row: string, { args, reader, select }: AskedField) {
  const me = sql`${reader.id}::uuid`;
  return sql`select ${select('t')}
    from thread t
    join item o on o.id = t.opening_item_id
    join "group" g on g.id = t.group_id
    cross join lateral (
      select
        coalesce(m.is_member, false) as is_member,
        coalesce(m.version = (select max(c.version) from group_agreement c where c.group_id = g.id), false) as has_current_agreement,
        g.archived_at is not null as is_archived,
        g.closes_unstaffed
      from (select) one
      left join lateral (
        select true as is_member, a.version from membership gm join group_agreement a on a.id = gm.agreement_id
        where gm.group_id = g.id and gm.account_id = ${me} and gm.left_at is null
      ) m on true
    ) s
    where t.id = ${args['id']}::uuid and ${visibleThreads(reader, 't')}`;
}

/** The reason of `thread.reply`'s no; null when it says yes. */
function replyRefusal(reader: AskedField['reader']) {
  return truthTable(
    {
      isLocked: sql`t.locked_at is not null`,
      isMember: sql`s.is_member`,
      isArchived: sql`s.is_archived`,
      hasCurrentAgreement: sql`s.has_current_agreement`,
      hasFirstSteps: nothingToAccept(reader.id),
      isUnstaffed: sql`(s.closes_unstaffed and not ${isStaffedNow(NOW, sql`t.group_id`)})`,
    },
    ({ isLocked, hasFirstSteps, isUnstaffed, isMember, isArchived, hasCurrentAgreement }) => {
      const ruling = rulingOf(reader, 'thread.reply', {
        group: {
          group: { id: '', visibility: 'members', isArchived },
          isMember,
          isInvited: false,
          hasCurrentAgreement,
        },
        opening: {
          item: { authorId: null, groupId: null, visibility: 'published', hidesHandle: false },
          isBlockedByAuthor: false,
          hasBlockedAuthor: false,
        },
        isLocked,
        hasFirstSteps,
        isUnstaffed,
      });
      return ruling === 'yes' ? null : ruling;
    },
  );
}
