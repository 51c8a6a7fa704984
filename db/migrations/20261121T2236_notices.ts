import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notice (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      kind text not null
        check (kind in ('reply_to_my_thread', 'reply_in_followed_thread', 'reaction', 'report_received', 'report_outcome', 'moderation_decision', 'moderation_undone', 'agreement_changed', 'security', 'welcome')),
      cause_id uuid not null,
      thread_id uuid references thread on delete cascade,
      item_id uuid references item on delete cascade,
      decision_id uuid references decision on delete cascade,
      report_id uuid references report on delete cascade,
      count integer not null default 1,
      detail text not null default '',
      created_at timestamptz not null,
      updated_at timestamptz not null,
      read_at timestamptz,
      unique (account_id, kind, cause_id)
    );
    comment on column notice.cause_id is 'What happened (a thread for folded replies, a decision, a report): a retry never tells twice.';
    comment on column notice.count is 'Several of one kind about one thing fold into one notice.';
    comment on column notice.detail is 'A code such as password_changed; never words of people.';
    comment on column notice.read_at is 'Null while unread.';
    create index notice_account on notice (account_id, updated_at desc, id desc);
    create index notice_unread on notice (account_id) where read_at is null;
    create index notice_thread_id on notice (thread_id);
    create index notice_item_id on notice (item_id);
    create index notice_decision_id on notice (decision_id);
    create index notice_report_id on notice (report_id);

    create table notice_choice (
      account_id uuid not null references account on delete cascade,
      kind text not null,
      in_app boolean not null,
      mail boolean not null,
      primary key (account_id, kind)
    );

    create table delivery (
      id uuid primary key,
      account_id uuid references account on delete cascade,
      cause_id uuid not null,
      channel text not null check (channel in ('mail')),
      state text not null check (state in ('waiting', 'sent', 'failed')),
      attempts integer not null default 0,
      created_at timestamptz not null,
      sent_at timestamptz
    );
    comment on column delivery.account_id is 'Null for a mail to someone without an account (an invitation, a sign-up with a taken address).';
    comment on column delivery.sent_at is 'Null until it left.';
    create unique index delivery_once on delivery (cause_id, channel, account_id) nulls not distinct;

    create table outbox (
      id bigint generated always as identity primary key,
      task text not null,
      payload jsonb not null,
      queue_name text
    );
    comment on table outbox is 'Jobs written in the transaction that needs them; a drainer moves them to the worker.';
    comment on column outbox.queue_name is 'Null: no order between jobs.';

    create table dev_mail (
      id uuid primary key,
      to_address text not null,
      subject text not null,
      body_text text not null,
      headers jsonb not null default '{}',
      created_at timestamptz not null
    );
    comment on table dev_mail is 'Development outbox: used in trial only, when SMTP_URL is not set.';

    create table web_document (
      hash text primary key,
      body text not null,
      origin text not null check (origin in ('release', 'operator')),
      added_at timestamptz not null,
      last_used_at timestamptz not null
    );
    comment on table web_document is 'GraphQL documents that production runs: those of each release (kept 90 days after last use) and the operator''s own.';
  `.execute(db);
}
