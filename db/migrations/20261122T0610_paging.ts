import { type Kysely, sql } from 'kysely';

/** Pages say what they are for; devices and outside services that pages can reach. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table page
      alter column crisis_case_id drop not null,
      add column kind text not null default 'crisis'
        check (kind in ('crisis', 'acknowledged', 'test', 'drill', 'alarm')),
      add column step text check (step in ('first', 'next', 'leads', 'second')),
      add column level text check (level in ('urgent', 'imminent')),
      add column subject text,
      add column asked_by uuid references account on delete set null,
      add constraint page_of_a_case check ((kind in ('crisis', 'acknowledged')) = (crisis_case_id is not null)),
      add constraint page_step check ((kind = 'crisis') = (step is not null and level is not null));
    comment on column page.rung is 'Counts the pages of one crisis case: a later round goes on where the earlier one ended.';
    comment on column page.crisis_case_id is 'Null for tests, drills and alarms.';
    comment on column page.kind is 'acknowledged tells outside services only that somebody came.';
    comment on column page.step is 'Who is called: those who are there, the next of the chain, leads and clinicians, a second person. Null unless it calls for a crisis case.';
    comment on column page.level is 'The level this call was planned for; null unless it calls for a crisis case.';
    comment on column page.subject is 'What an alarm is about, as a code; null for others.';
    comment on column page.asked_by is 'Who asked for a test or drill; null for others.';
    create index page_asked_by on page (asked_by);
    create index page_latest on page (kind, due_at desc);

    alter table data_key drop constraint data_key_owner_kind_check;
    alter table data_key add constraint data_key_owner_kind_check
      check (owner_kind in ('account', 'care', 'crisis_case', 'webhook', 'handover'));

    create table push_subscription (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      endpoint text not null unique,
      p256dh text not null,
      auth text not null,
      device_label text not null,
      created_at timestamptz not null,
      last_sent_at timestamptz,
      last_failure text
    );
    comment on table push_subscription is 'Devices that staff chose for pages. Gone as soon as the push service says so.';
    comment on column push_subscription.last_sent_at is 'Null until the push service took something for it.';
    comment on column push_subscription.last_failure is 'A code; null when the last try went well.';
    create index push_subscription_account on push_subscription (account_id);

    create table webhook (
      id uuid primary key,
      address text not null,
      secret_sealed bytea not null,
      kinds text[] not null check (kinds <@ array['crisis.page', 'crisis.acknowledged', 'alarm'] and cardinality(kinds) > 0),
      created_by uuid references account on delete set null,
      created_at timestamptz not null,
      removed_at timestamptz
    );
    comment on table webhook is 'Outside services of the operator that hear of pages: ids only (R25).';
    comment on column webhook.secret_sealed is 'Sealed with a key of its own; shown once when it is made.';
    comment on column webhook.created_by is 'Null once that account is gone.';
    comment on column webhook.removed_at is 'Null while it is used.';
    create index webhook_created_by on webhook (created_by);
  `.execute(db);
}
