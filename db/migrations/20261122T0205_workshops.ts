import { type Kysely, sql } from 'kysely';

/** Checked therapists, workshops, seats in them, and questions asked there with no name. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table credential (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      body text not null,
      number text not null,
      place text not null,
      expires_on date not null,
      stated_at timestamptz not null,
      checked_at timestamptz,
      checked_by uuid references account on delete set null,
      is_right boolean,
      check_note text not null default '',
      replaced_at timestamptz,
      check ((checked_at is null) = (is_right is null))
    );
    comment on table credential is 'What a therapist stated about being registered, and what whoever looked it up found (TH01).';
    comment on column credential.checked_at is 'Null while nobody has looked it up.';
    comment on column credential.is_right is 'Null while nobody has looked it up.';
    comment on column credential.replaced_at is 'Null while it is the newest of its person.';
    create unique index credential_current on credential (account_id) where replaced_at is null;
    create index credential_waiting on credential (stated_at, id) where replaced_at is null and checked_at is null;
    create index credential_checked_by on credential (checked_by) where checked_by is not null;

    create table workshop (
      id uuid primary key,
      host_id uuid not null references account,
      co_host_id uuid references account,
      safety_moderator_id uuid references account,
      group_id uuid references "group",
      title text not null,
      description text not null,
      html text not null,
      html_version integer not null,
      language text not null check (language in ('en', 'de', 'es', 'fr', 'pt')),
      content_topics text[] not null default '{}'
        check (content_topics <@ array['suicide', 'self_harm', 'eating', 'abuse', 'sexual_violence', 'loss', 'panic', 'body', 'substances', 'birth', 'medical', 'money']),
      content_note text not null default '',
      time_zone text not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      capacity integer not null check (capacity between 1 and 500),
      seats_taken integer not null default 0,
      state text not null default 'draft' check (state in ('draft', 'published', 'ended', 'cancelled')),
      sequence integer not null default 0,
      version integer not null default 1,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      published_at timestamptz,
      closed_at timestamptz,
      check (ends_at > starts_at),
      check (seats_taken between 0 and capacity),
      check (co_host_id is null or co_host_id <> host_id),
      check (safety_moderator_id is null or (safety_moderator_id <> host_id and safety_moderator_id is distinct from co_host_id))
    );
    comment on column workshop.co_host_id is 'Null without one.';
    comment on column workshop.safety_moderator_id is 'Null while nobody is assigned: such a workshop cannot be published (TH05).';
    comment on column workshop.group_id is 'Null: for all members.';
    comment on column workshop.time_zone is 'The zone its host thinks in; the instants are absolute.';
    comment on column workshop.seats_taken is 'Seats that are taken or offered; the CHECK makes overselling impossible (TH06).';
    comment on column workshop.sequence is 'Of its calendar entry: grows with every change that a calendar shows (TH09).';
    comment on column workshop.published_at is 'Null while a draft.';
    comment on column workshop.closed_at is 'When it ended or was cancelled; null before.';
    create index workshop_host on workshop (host_id, starts_at desc, id desc);
    create index workshop_co_host on workshop (co_host_id) where co_host_id is not null;
    create index workshop_safety_moderator on workshop (safety_moderator_id) where safety_moderator_id is not null;
    create index workshop_group_id on workshop (group_id) where group_id is not null;
    create index workshop_programme on workshop (starts_at, id) where state <> 'draft';
    create index workshop_due on workshop (ends_at) where state = 'published';

    alter table room add constraint room_workshop_id_fkey foreign key (workshop_id) references workshop on delete cascade;

    create table registration (
      id uuid primary key,
      workshop_id uuid not null references workshop on delete cascade,
      account_id uuid not null references account on delete cascade,
      state text not null check (state in ('waiting', 'offered', 'taken', 'cancelled', 'expired')),
      waiting_since timestamptz,
      offer_until timestamptz,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      unique (workshop_id, account_id),
      check ((state = 'waiting') = (waiting_since is not null)),
      check ((state = 'offered') = (offer_until is not null))
    );
    comment on column registration.waiting_since is 'The place in the waitlist; null unless waiting.';
    comment on column registration.offer_until is 'The seat is offered until then; null unless offered.';
    create index registration_account_id on registration (account_id);
    create index registration_waiting on registration (workshop_id, waiting_since, id) where state = 'waiting';
    create index registration_offers on registration (offer_until) where state = 'offered';

    create table question (
      item_id uuid primary key references item on delete cascade,
      workshop_id uuid not null references workshop on delete cascade,
      author_key uuid not null,
      client_id uuid not null,
      state text not null default 'pending' check (state in ('pending', 'approved', 'on_stage', 'answered', 'not_taken', 'merged')),
      not_taken_reason text check (not_taken_reason in ('asked_already', 'no_time', 'needs_own_talk', 'off_topic')),
      merged_into uuid references question,
      want_count integer not null default 0 check (want_count >= 0),
      version integer not null default 1,
      unique (author_key, client_id),
      check ((state = 'not_taken') = (not_taken_reason is not null)),
      check ((state = 'merged') = (merged_into is not null))
    );
    comment on table question is 'Asked with no name: the id of its item is random, so that it does not tell when it was asked (ME57).';
    comment on column question.author_key is 'The account that sent it, for the uniqueness of client_id after the author was detached; never shown.';
    comment on column question.not_taken_reason is 'Null unless not taken.';
    comment on column question.merged_into is 'The question it became part of; null unless merged.';
    create index question_workshop on question (workshop_id, state);
    create index question_merged_into on question (merged_into) where merged_into is not null;
    create unique index question_on_stage on question (workshop_id) where state = 'on_stage';

    create table question_want (
      question_id uuid not null references question on delete cascade,
      account_id uuid not null references account on delete cascade,
      primary key (question_id, account_id)
    );
    comment on table question_want is 'Who would like to know too; only the number is ever shown (ME57).';
    create index question_want_account_id on question_want (account_id);

    alter table notice drop constraint notice_kind_check;
    alter table notice add constraint notice_kind_check check (kind in ('reply_to_my_thread', 'reply_in_followed_thread', 'reaction', 'report_received', 'report_outcome', 'moderation_decision', 'moderation_undone', 'agreement_changed', 'workshop_seat', 'workshop_changed', 'security', 'welcome'));
  `.execute(db);
}
