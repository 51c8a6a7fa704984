import type { GroupVisibility, Visibility } from '@between/rules/content.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { prepared } from '../../platform/prepared.ts';
import type { ReplyFacts } from '../../policy/thread.policy.ts';
import { nothingToAccept } from '../documents/documents-to-accept.ts';
import { isStaffedNow } from '../duty/staffed-pieces.queries.ts';
import { isReadFirstIn } from '../review-first/review-pieces.queries.ts';
import type { Listener } from './reply-notices.ts';

/** Everything that is looked at before a reply is stored. */
export interface ReplyReading {
  groupId: string;
  openingId: string;
  facts: ReplyFacts;
  /** Posts of one person come at a distance here, for now (OP31). */
  isSlow: boolean;
  /** The group has a person read posts of this account first (MO52). */
  isReadFirst: boolean;
  /** When this account has its next turn in a slowed thread; null when it may speak at any time. */
  threadTurnAt: Date | null;
  /** Whether this account hid its handle the first time it wrote in the thread; null when it has not written there. */
  hidBefore: boolean | null;
  /** What this account sent before under the same client-made id. */
  stored: { itemId: string; threadId: string } | null;
  /** Who hears of it, in order of id: one more than are told at once. */
  listeners: Listener[];
}

interface Key {
  threadId: string;
  now: Date;
  actorId: string;
  clientId: string;
  listeners: number;
}

interface Row {
  groupId: string;
  openingId: string;
  isLocked: boolean;
  authorId: string | null;
  visibility: Visibility;
  hidesHandle: boolean;
  isBlockedByAuthor: boolean;
  hasBlockedAuthor: boolean;
  groupVisibility: GroupVisibility;
  isArchived: boolean;
  isSlow: boolean;
  isReadFirst: boolean;
  threadTurnAt: Date | null;
  isMember: boolean;
  isInvited: boolean;
  hasCurrentAgreement: boolean;
  hasFirstSteps: boolean;
  isUnstaffed: boolean;
  hidBefore: boolean | null;
  stored: { itemId: string; threadId: string } | null;
  listeners: Listener[];
}

/** One statement: a reply used to ask seven times before it was stored. */
const replyReadingQuery = prepared<Key, Row>(
  ['threadId', 'now', 'actorId', 'clientId', 'listeners'],
  (db, { threadId, now, actorId, clientId, listeners }) => {
    const me = sql`${actorId}::uuid`;
    const blocks = (one: ReturnType<typeof sql>, other: ReturnType<typeof sql>) =>
      sql`exists (select from block b where b.blocker_id = ${one} and b.blocked_id = ${other})`;
    const query = sql<Row>`
      select t.group_id, t.opening_item_id as opening_id, t.locked_at is not null as is_locked,
        o.author_id, o.visibility, o.hides_handle,
        ${blocks(sql`o.author_id`, me)} as is_blocked_by_author, ${blocks(me, sql`o.author_id`)} as has_blocked_author,
        g.visibility as group_visibility, g.archived_at is not null as is_archived, g.slow_seconds > 0 as is_slow, ${isReadFirstIn(actorId)} as is_read_first,
        m.version is not null as is_member,
        exists (select from group_invitation i where i.group_id = g.id and i.account_id = ${me}) as is_invited,
        coalesce(m.version = (select max(c.version) from group_agreement c where c.group_id = g.id), false) as has_current_agreement,
        ${nothingToAccept(actorId)} as has_first_steps,
        g.closes_unstaffed and not ${isStaffedNow(now, sql`g.id`)} as is_unstaffed,
        case when t.slow_seconds > 0 then (
          select i.created_at + make_interval(secs => t.slow_seconds) from post p join item i on i.id = p.item_id
          where p.thread_id = t.id and p.author_key = ${me} order by p.item_id desc limit 1) end as thread_turn_at,
        (select i.hides_handle from post p join item i on i.id = p.item_id
          where p.thread_id = t.id and p.author_key = ${me} order by p.item_id limit 1) as hid_before,
        (select json_build_object('itemId', p.item_id, 'threadId', p.thread_id) from post p
          where p.author_key = ${me} and p.client_id = ${clientId}::uuid) as stored,
        (select coalesce(json_agg(json_build_object(
            'accountId', f.account_id, 'kind', f.kind, 'inApp', n.in_app, 'mail', n.mail,
            'hasMailConsent', exists (select from consent k where k.account_id = f.account_id and k.purpose = 'mail_digest' and k.withdrawn_at is null),
            'isOnBreak', exists (select from account la where la.id = f.account_id and la.life_state = 'self_paused')
          ) order by f.account_id), '[]')
          from (
            select f.account_id, case when f.account_id = o.author_id then 'reply_to_my_thread' else 'reply_in_followed_thread' end as kind
            from thread_follow f
            where f.thread_id = t.id and f.mode = 'follow' and f.account_id <> ${me}
              and not ${blocks(sql`f.account_id`, me)} and not ${blocks(me, sql`f.account_id`)}
            order by f.account_id limit ${listeners}::int
          ) f
          left join notice_choice n on n.account_id = f.account_id and n.kind = f.kind
        ) as listeners
      from thread t
      join item o on o.id = t.opening_item_id
      join "group" g on g.id = t.group_id
      left join lateral (
        select a.version from membership gm join group_agreement a on a.id = gm.agreement_id
        where gm.group_id = g.id and gm.account_id = ${me} and gm.left_at is null
      ) m on true
      where t.id = ${threadId}::uuid`;
    return { compile: () => query.compile(db) };
  },
);

/** What the rules about a reply look at, and what belongs to it; null when there is no such thread. The policy decides. */
export async function replyReading(db: Db | Tx, key: Key): Promise<ReplyReading | null> {
  const [row] = await replyReadingQuery(db, key);
  if (row === undefined) return null;
  const { groupId, openingId, hidBefore, stored, listeners, isBlockedByAuthor, hasBlockedAuthor } = row;
  const { authorId, visibility, hidesHandle, isMember, isInvited, hasCurrentAgreement, isArchived } = row;
  return {
    groupId,
    openingId,
    isSlow: row.isSlow,
    isReadFirst: row.isReadFirst,
    threadTurnAt: row.threadTurnAt,
    hidBefore,
    stored,
    listeners,
    facts: {
      group: {
        group: { id: groupId, visibility: row.groupVisibility, isArchived },
        isMember,
        isInvited,
        hasCurrentAgreement,
      },
      opening: { item: { authorId, groupId, visibility, hidesHandle }, isBlockedByAuthor, hasBlockedAuthor },
      isLocked: row.isLocked,
      hasFirstSteps: row.hasFirstSteps,
      isUnstaffed: row.isUnstaffed,
    },
  };
}
