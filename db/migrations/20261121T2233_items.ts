import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table item (
      id uuid primary key,
      kind text not null check (kind in ('post', 'line', 'question', 'direct_message', 'profile_text')),
      author_id uuid references account on delete set null,
      group_id uuid references "group",
      body text not null,
      html text not null,
      html_version integer not null,
      content_topics text[] not null default '{}'
        check (content_topics <@ array['suicide', 'self_harm', 'eating', 'abuse', 'sexual_violence', 'loss', 'panic', 'body', 'substances', 'birth', 'medical', 'money']),
      content_note text not null default '',
      visibility text not null default 'published' check (visibility in ('published', 'held', 'removed', 'author_deleted')),
      removed_rule text,
      redacted_spans jsonb not null default '[]',
      hides_handle boolean not null default false,
      version integer not null default 1,
      created_at timestamptz not null,
      edited_at timestamptz,
      visibility_at timestamptz not null
    );
    comment on column item.author_id is 'Null once the author chose to detach the words from a deleted account.';
    comment on column item.group_id is 'Null for what belongs to no group, such as a profile text.';
    comment on column item.removed_rule is 'The rule shown on the tombstone; null unless removed.';
    comment on column item.edited_at is 'Null until the author changed the words.';
    comment on column item.visibility_at is 'When the visibility was set last: words can be copied back for 30 days from then.';
    create index item_author_id on item (author_id, created_at desc, id desc);
    create index item_group_id on item (group_id);

    create table item_version (
      item_id uuid not null references item on delete cascade,
      version integer not null,
      body text not null,
      content_topics text[] not null,
      content_note text not null,
      changed_by uuid references account on delete set null,
      replaced_at timestamptz not null,
      primary key (item_id, version)
    );
    comment on table item_version is 'Words as they were before each change: for moderators only (ME15).';

    create table thread (
      id uuid primary key,
      group_id uuid not null references "group",
      opening_item_id uuid not null unique references item,
      title text not null,
      intent text not null check (intent in ('be_heard', 'ideas_welcome', 'company', 'good_news')),
      locked_at timestamptz,
      lock_reason text not null default '',
      seen_by_moderators_at timestamptz,
      reply_count integer not null default 0,
      last_post_at timestamptz not null,
      created_at timestamptz not null,
      search tsvector generated always as (to_tsvector('english', title)) stored
    );
    comment on column thread.locked_at is 'Null while replies are welcome.';
    comment on column thread.seen_by_moderators_at is 'Set when a moderator decided a case here: shown as a calm marker; null otherwise.';
    create index thread_group_last_post on thread (group_id, last_post_at desc, id desc);
    create index thread_group_waiting on thread (group_id, created_at, id) where reply_count = 0;
    create index thread_search on thread using gin (search);

    create table post (
      item_id uuid primary key references item on delete cascade,
      thread_id uuid not null references thread on delete cascade,
      client_id uuid not null,
      author_key uuid not null,
      reaction_counts jsonb not null default '{}',
      unique (author_key, client_id)
    );
    comment on column post.client_id is 'Made by the sender''s device: sending again is harmless.';
    comment on column post.author_key is 'The account that sent it, kept for the uniqueness of client_id after the author was detached; never shown.';
    create index post_thread on post (thread_id, item_id);

    create table reaction (
      item_id uuid not null references item on delete cascade,
      account_id uuid not null references account on delete cascade,
      kind text not null check (kind in ('with_you', 'me_too', 'thank_you', 'warmth')),
      created_at timestamptz not null,
      primary key (item_id, account_id, kind)
    );
    create index reaction_account_id on reaction (account_id);

    create table thread_follow (
      account_id uuid not null references account on delete cascade,
      thread_id uuid not null references thread on delete cascade,
      mode text not null check (mode in ('follow', 'mute')),
      since timestamptz not null,
      primary key (account_id, thread_id)
    );
    create index thread_follow_thread on thread_follow (thread_id) where mode = 'follow';

    create table topic_filter (
      account_id uuid not null references account on delete cascade,
      topic text not null check (topic in ('suicide', 'self_harm', 'eating', 'abuse', 'sexual_violence', 'loss', 'panic', 'body', 'substances', 'birth', 'medical', 'money')),
      mode text not null check (mode in ('show', 'collapse', 'hide')),
      primary key (account_id, topic)
    );

    create table profile_text (
      item_id uuid primary key references item on delete cascade,
      account_id uuid not null unique references account on delete cascade
    );

    create table block (
      blocker_id uuid not null references account on delete cascade,
      blocked_id uuid not null references account on delete cascade,
      created_at timestamptz not null,
      primary key (blocker_id, blocked_id),
      check (blocker_id <> blocked_id)
    );
    create index block_blocked_id on block (blocked_id, blocker_id);

    create table draft (
      account_id uuid not null references account on delete cascade,
      place text not null,
      sealed bytea not null,
      updated_at timestamptz not null,
      primary key (account_id, place)
    );
    comment on column draft.place is 'Where the words were being written, such as thread:<id> or group:<id>.';
    comment on column draft.sealed is 'Encrypted with the key of the account; nobody else can read it.';
  `.execute(db);
}
