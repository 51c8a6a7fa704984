import { sql } from 'kysely';
import type { Actor, Member } from '../../policy/actor.ts';
import { visibleThreads } from '../../policy/thread.policy.ts';

/** Pieces of SQL that other features put into statements of their own, so that what they store and what is told of it is one way to the database. */

/** Capped: a count over a hundred helps nobody. */
const COUNT_CAP = 100;

/** A notice about a thread is there while its person may read the thread: the title would say that it exists. */
export const readable = (actor: Actor) =>
  sql<boolean>`(n.thread_id is null or exists (select from thread vt where vt.id = n.thread_id and ${visibleThreads(actor, 'vt')}))`;

/** What is new to this person, up to the cap. */
export function unreadNotices(actor: Member) {
  return sql<{ id: string }>`select n.id from notice n
    where n.account_id = ${actor.id}::uuid and n.read_at is null and n.is_in_app and ${readable(actor)}
    limit ${sql.lit(COUNT_CAP)}`;
}

export interface NewNotice {
  id: string;
  accountId: string;
  kind: string;
  causeId: string;
  threadId?: string;
  itemId?: string;
  decisionId?: string;
  reportId?: string;
  detail?: string;
  isInApp: boolean;
  wantsMail: boolean;
  /** Stored as read: its person takes a break (ME50). */
  isQuiet: boolean;
}

/**
 * Notices from a list in JSON, so that one text does for any number of them. A second telling of one cause, and
 * of one matter of a workshop, counts up and makes the notice unread again. Part of a statement of its own, or of the one that stores what is told of.
 */
export function noticesFrom(rows: readonly NewNotice[], at: Date) {
  return sql`
    insert into notice (id, account_id, kind, cause_id, thread_id, item_id, decision_id, report_id, detail, is_in_app, wants_mail, created_at, updated_at, read_at)
    select n."id", n."accountId", n."kind", n."causeId", n."threadId", n."itemId", n."decisionId", n."reportId",
      coalesce(n."detail", ''), n."isInApp", n."wantsMail", ${at}::timestamptz, ${at}::timestamptz,
      case when n."isQuiet" then ${at}::timestamptz end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(
      "id" uuid, "accountId" uuid, "kind" text, "causeId" uuid, "threadId" uuid, "itemId" uuid, "decisionId" uuid, "reportId" uuid,
      "detail" text, "isInApp" boolean, "wantsMail" boolean, "isQuiet" boolean)
    on conflict (account_id, kind, cause_id, matter) do update set
      count = case when notice.read_at is null then notice.count + 1 else 1 end,
      updated_at = excluded.updated_at, read_at = excluded.read_at, item_id = excluded.item_id, detail = excluded.detail,
      is_in_app = excluded.is_in_app, wants_mail = notice.wants_mail or excluded.wants_mail`;
}

/** The waiting notice that is due first sets when the mail leaves; the others join it. What this brings forward into quiet hours is put off again when it is due. */
export function digestsAt(accountIds: readonly string[], at: Date) {
  return sql`
    update account set mail_digest_at = ${at}::timestamptz
    where id = any(${[...accountIds]}::uuid[]) and email_confirmed_at is not null
      and (mail_digest_at is null or mail_digest_at > ${at}::timestamptz)`;
}
