import { type Kysely, sql } from 'kysely';

/** What the engine proposed for words, how long words wait, and the crisis case that stands beside the case of its item. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table verdict (
      item_id uuid not null references item on delete cascade,
      item_version integer not null,
      level text not null check (level in ('none', 'concern', 'urgent', 'imminent')),
      flags text[] not null,
      reasons jsonb not null,
      engine text not null,
      is_fallback boolean not null default false,
      judged_at timestamptz not null,
      primary key (item_id, item_version)
    );
    comment on table verdict is 'What the triage engine proposed. Kept for words that raised something; never shown to members (R24).';
    comment on column verdict.reasons is 'Rule, version, span in UTF-16 units of the words, and why: no words of people.';
    comment on column verdict.is_fallback is 'The engine gave no answer: the words count as a concern and nothing is held for that reason (OP11).';

    create table item_hold (
      item_id uuid primary key references item on delete cascade,
      reason text not null check (reason in ('imminent', 'encouragement', 'others_data', 'scam')),
      held_at timestamptz not null,
      until timestamptz not null,
      choice text check (choice in ('keep', 'share')),
      chosen_at timestamptz,
      ended_at timestamptz,
      was_apology_sent boolean not null default false
    );
    comment on table item_hold is 'Words that wait out of sight: no hold outlives its clock without a person or the author''s own choice (R8).';
    comment on column item_hold.until is 'When the author reads the truth and chooses, unless a person has come.';
    comment on column item_hold.choice is 'What the author chose when nobody had come; null before.';
    comment on column item_hold.ended_at is 'Null while the words wait: the time in hold is measured (R12).';
    create index item_hold_open on item_hold (until) where ended_at is null;

    create table crisis_case (
      id uuid primary key,
      case_id uuid not null unique references "case",
      item_id uuid not null references item,
      person_id uuid references account on delete set null,
      level text not null check (level in ('concern', 'urgent', 'imminent')),
      state text not null
        check (state in ('detected', 'paged', 'acknowledged', 'in_contact', 'settled', 'handed_over', 'emergency_disclosed', 'no_contact', 'following_up', 'closed')),
      source text not null check (source in ('engine', 'report', 'member', 'moderator')),
      version integer not null default 1,
      opened_at timestamptz not null,
      level_since timestamptz not null,
      acknowledge_due_at timestamptz not null,
      reply_due_at timestamptz not null,
      acknowledged_at timestamptz,
      acknowledged_by uuid references account on delete set null,
      second_at timestamptz,
      second_by uuid references account on delete set null,
      first_words_at timestamptz,
      outcome text check (outcome in ('settled', 'handed_over', 'emergency_disclosed', 'no_contact')),
      outcome_by uuid references account on delete set null,
      closed_at timestamptz,
      closed_by uuid references account on delete set null,
      is_canary boolean not null default false
    );
    comment on column crisis_case.person_id is 'Who is at risk: the author, or the person a worry is about; null once the account is gone.';
    comment on column crisis_case.source is 'engine: the words said so; report: somebody worries; member: sent by the person to whoever is on call; moderator: raised by hand.';
    comment on column crisis_case.acknowledge_due_at is 'Set by the level and only ever moved earlier. No clock can be paused (R13).';
    comment on column crisis_case.acknowledged_at is 'Null until a person took it.';
    comment on column crisis_case.second_at is 'When a second person joined; null before.';
    comment on column crisis_case.first_words_at is 'When a person first wrote to whoever is at risk; null before.';
    comment on column crisis_case.outcome is 'Null while people are busy with it.';
    comment on column crisis_case.is_canary is 'Made by the service to prove the whole path: in no count, queue or exposure.';
    create index crisis_case_open on crisis_case (acknowledge_due_at, id) where state <> 'closed';
    create index crisis_case_person on crisis_case (person_id, opened_at desc);
    create index crisis_case_item on crisis_case (item_id);

    create table crisis_event (
      id uuid primary key,
      crisis_case_id uuid not null references crisis_case,
      event text not null,
      actor_id uuid references account on delete set null,
      from_state text,
      to_state text not null,
      from_level text,
      to_level text not null,
      note_sealed bytea,
      created_at timestamptz not null
    );
    comment on table crisis_event is 'The timeline of a crisis case: append-only in practice, sealed notes only.';
    comment on column crisis_event.actor_id is 'Null when a service did it.';
    comment on column crisis_event.from_state is 'Null for the first event.';
    comment on column crisis_event.note_sealed is 'Sealed with the key of the crisis case; null without words.';
    create index crisis_event_case on crisis_event (crisis_case_id, created_at, id);

    create table on_call_person (
      account_id uuid primary key references account on delete cascade,
      position integer not null unique,
      added_by uuid references account on delete set null,
      added_at timestamptz not null
    );
    comment on table on_call_person is 'The chain: who is paged next when nobody acknowledges, in this order.';

    create table page (
      id uuid primary key,
      crisis_case_id uuid not null references crisis_case,
      rung integer not null,
      due_at timestamptz not null,
      sent_at timestamptz,
      cancelled_at timestamptz,
      unique (crisis_case_id, rung)
    );
    comment on table page is 'One call for people about one crisis case. Rung 0 goes at once, the next when its time comes and nobody has acknowledged.';
    comment on column page.sent_at is 'Null until its deliveries were written.';
    comment on column page.cancelled_at is 'Somebody came first; null otherwise.';
    create index page_due on page (due_at) where sent_at is null and cancelled_at is null;

    create table page_delivery (
      id uuid primary key,
      page_id uuid not null references page,
      account_id uuid references account on delete cascade,
      channel text not null check (channel in ('in_app', 'push', 'mail', 'webhook', 'canary')),
      address_id uuid,
      state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
      tries integer not null default 0,
      next_try_at timestamptz not null,
      sent_at timestamptz,
      failure text,
      unique nulls not distinct (page_id, account_id, channel, address_id)
    );
    comment on table page_delivery is 'One page to one person on one channel: unique, so that trying again never sends twice.';
    comment on column page_delivery.account_id is 'Null for a webhook and for the canary.';
    comment on column page_delivery.address_id is 'The push subscription or webhook; null where the channel has one address a person.';
    comment on column page_delivery.failure is 'A code, never what the other side answered; null unless it failed.';
    create index page_delivery_waiting on page_delivery (next_try_at) where state = 'waiting';
    create index page_delivery_account on page_delivery (account_id);
  `.execute(db);
}
