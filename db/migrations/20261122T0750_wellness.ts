import { type Kysely, sql } from 'kysely';

/** How much of the hard words each of the team reads, what they do not take, and who wants to talk (MO17-MO20, OP24). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table site
      add column break_after_minutes integer not null default 12,
      add column stop_after_minutes integer not null default 45;

    create table wellness (
      account_id uuid primary key references account on delete cascade,
      opted_out_topics text[] not null default '{}',
      break_after_minutes integer,
      stop_after_minutes integer,
      since_break_seconds integer not null default 0,
      since_rest_seconds integer not null default 0,
      last_hard_at timestamptz,
      last_beat_at timestamptz
    );
    comment on table wellness is 'One row for each of the team: limits of their own, and what they have read of hard words.';
    comment on column wellness.opted_out_topics is 'Topics that this person is not given.';
    comment on column wellness.break_after_minutes is 'Null: as the site has it. Never more than that.';
    comment on column wellness.stop_after_minutes is 'Null: as the site has it. Never more than that.';
    comment on column wellness.since_break_seconds is 'Hard words uncovered and in sight since the last break.';
    comment on column wellness.since_rest_seconds is 'The same since the last rest.';

    create table exposure (
      account_id uuid not null references account on delete cascade,
      day date not null,
      seconds integer not null default 0,
      hard_seconds integer not null default 0,
      hard_cases uuid[] not null default '{}',
      primary key (account_id, day)
    );
    comment on table exposure is 'Time with words uncovered, summed up by day (UTC); a lead sees sums of the team only.';

    create table talk_request (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      asked_at timestamptz not null,
      answer text check (answer in ('now', 'today', 'this_week')),
      answered_at timestamptz,
      answered_by uuid references account on delete set null
    );
    comment on table talk_request is 'Somebody of the team wants to talk (MO20). It names no case and counts in no figure.';
    create unique index talk_request_open on talk_request (account_id) where answered_at is null;
  `.execute(db);
}
