import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table site (
      id integer primary key check (id = 1),
      name text not null,
      sign_up text not null check (sign_up in ('invitation', 'approval', 'open')),
      min_age integer not null check (min_age between 13 and 25),
      country text not null check (country ~ '^[A-Z]{2}$'),
      time_zone text not null default 'UTC',
      staffed_hours text not null default '',
      expected_reply text not null default '',
      mail_tested_at timestamptz,
      set_up_at timestamptz,
      opened_at timestamptz,
      version integer not null default 1
    );
    comment on table site is 'One row: what the operator decides about the whole place.';
    comment on column site.staffed_hours is 'Published words such as "every day 18:00-23:00 London time"; what is true now comes from duty.';
    comment on column site.mail_tested_at is 'Null until a test mail arrived and its link was opened.';
    comment on column site.set_up_at is 'Null until /setup was finished; the one-time link is dead afterwards.';
    comment on column site.opened_at is 'Null until the go-live list was green and the operator opened the doors.';

    create table document_version (
      id uuid primary key,
      kind text not null check (kind in ('what_this_is', 'limits', 'house_rules', 'privacy', 'terms', 'accessibility', 'complaints', 'imprint')),
      locale text not null default 'en',
      version integer not null,
      body text not null,
      html text not null,
      published_at timestamptz not null,
      published_by uuid references account on delete set null,
      unique (kind, locale, version)
    );

    create table document_acceptance (
      account_id uuid not null references account on delete cascade,
      document_version_id uuid not null references document_version,
      accepted_at timestamptz not null,
      primary key (account_id, document_version_id)
    );
    create index document_acceptance_version on document_acceptance (document_version_id);

    create table helpline_check (
      helpline_id text primary key,
      checked_on date not null,
      checked_by uuid references account on delete set null,
      note text not null default ''
    );
    comment on table helpline_check is 'A person of the operator called this line on that day. Lines without a row say "not yet checked by us".';

    create table local_service (
      id uuid primary key,
      country text not null check (country ~ '^[A-Z]{2}$'),
      name text not null,
      channel text not null check (channel in ('call', 'text', 'chat', 'web')),
      value text not null,
      hours text not null,
      what_happens text not null,
      added_by uuid references account on delete set null,
      added_at timestamptz not null,
      removed_at timestamptz
    );
    comment on column local_service.removed_at is 'Null while shown.';
  `.execute(db);
}
