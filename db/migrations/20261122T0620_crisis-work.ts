import { type Kysely, sql } from 'kysely';

/** What people do in a crisis case: who came under which name, the talk, what is known, hand-overs, follow-ups, care for staff. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table crisis_person (
      crisis_case_id uuid not null references crisis_case,
      account_id uuid not null references account on delete cascade,
      desk_name text not null,
      joined_at timestamptz not null,
      talk_seen_at timestamptz,
      primary key (crisis_case_id, account_id),
      unique (crisis_case_id, desk_name)
    );
    comment on table crisis_person is 'Staff who came to a crisis case, each under one desk name that stays (R16).';
    comment on column crisis_person.talk_seen_at is 'Up to when this person has read the talk; null before.';
    create index crisis_person_account on crisis_person (account_id);

    create table talk (
      crisis_case_id uuid primary key references crisis_case,
      person_id uuid references account on delete set null,
      opened_at timestamptz not null,
      person_seen_at timestamptz,
      ended_at timestamptz,
      last_at timestamptz not null
    );
    comment on table talk is 'The private talk between a person and the team, inside the crisis case.';
    comment on column talk.person_id is 'Null once the account is gone.';
    comment on column talk.person_seen_at is 'Up to when the person has read it; null before.';
    comment on column talk.ended_at is 'When the person ended it; null while it is open.';
    create index talk_person on talk (person_id, last_at desc);

    create table talk_message (
      id uuid primary key,
      crisis_case_id uuid not null references talk,
      side text not null check (side in ('person', 'staff')),
      author_id uuid references account on delete set null,
      desk_name text,
      body_sealed bytea not null,
      created_at timestamptz not null,
      reported_at timestamptz,
      report_note_sealed bytea,
      check ((side = 'staff') = (desk_name is not null))
    );
    comment on column talk_message.author_id is 'Null once the account is gone.';
    comment on column talk_message.desk_name is 'The name the person reads; null for their own words.';
    comment on column talk_message.body_sealed is 'Sealed with the key of the crisis case.';
    comment on column talk_message.reported_at is 'When the person said that something was not right with it; null otherwise.';
    comment on column talk_message.report_note_sealed is 'What they said about it; null without words.';
    create index talk_message_order on talk_message (crisis_case_id, created_at, id);
    create index talk_message_author on talk_message (author_id);

    create table risk_form (
      crisis_case_id uuid not null references crisis_case,
      version integer not null,
      by_id uuid references account on delete set null,
      answers_sealed bytea not null,
      suggested_level text not null check (suggested_level in ('concern', 'urgent', 'imminent')),
      is_in_doubt boolean not null,
      created_at timestamptz not null,
      primary key (crisis_case_id, version)
    );
    comment on table risk_form is 'What is known, each saving a version. It suggests a level and decides nothing (MO31).';
    comment on column risk_form.by_id is 'Null once the account is gone.';
    create index risk_form_by on risk_form (by_id);

    create table hand_over (
      id uuid primary key,
      crisis_case_id uuid not null references crisis_case,
      by_id uuid references account on delete set null,
      to_account_id uuid references account on delete set null,
      to_role text check (to_role in ('lead', 'clinician', 'safeguarding')),
      sheet_sealed bytea not null,
      created_at timestamptz not null,
      taken_at timestamptz,
      taken_by uuid references account on delete set null
    );
    comment on table hand_over is 'A structured hand-over to a named person or role (MO30).';
    comment on column hand_over.by_id is 'Null once the account is gone.';
    comment on column hand_over.to_account_id is 'Null when a role is named, or the account is gone.';
    comment on column hand_over.to_role is 'Null when a person is named.';
    comment on column hand_over.taken_at is 'Null until somebody took it.';
    create index hand_over_case on hand_over (crisis_case_id, created_at);
    create index hand_over_waiting on hand_over (created_at) where taken_at is null;
    create index hand_over_by on hand_over (by_id);
    create index hand_over_to on hand_over (to_account_id);
    create index hand_over_taken_by on hand_over (taken_by);

    create table follow_up (
      id uuid primary key,
      crisis_case_id uuid not null references crisis_case,
      due_at timestamptz not null,
      assigned_to uuid references account on delete set null,
      done_at timestamptz,
      done_by uuid references account on delete set null,
      was_reached boolean,
      note_sealed bytea,
      replaced_at timestamptz
    );
    comment on table follow_up is 'Made by themselves when a crisis is settled (R19, MO34): open until somebody looked after the person.';
    comment on column follow_up.assigned_to is 'Who settled it, first; anybody of the team may do it. Null when nobody did or the account is gone.';
    comment on column follow_up.done_at is 'Null while it waits.';
    comment on column follow_up.was_reached is 'Null while it waits.';
    comment on column follow_up.note_sealed is 'Sealed with the key of the crisis case; null without words.';
    comment on column follow_up.replaced_at is 'The crisis began again and new ones will follow its end; null otherwise.';
    create index follow_up_case on follow_up (crisis_case_id, due_at);
    create index follow_up_waiting on follow_up (due_at, id) where done_at is null and replaced_at is null;
    create index follow_up_assigned on follow_up (assigned_to);
    create index follow_up_done_by on follow_up (done_by);

    create table debrief (
      crisis_case_id uuid not null references crisis_case,
      account_id uuid not null references account on delete cascade,
      offered_at timestamptz not null,
      answer text check (answer in ('yes', 'later', 'no')),
      answered_at timestamptz,
      primary key (crisis_case_id, account_id)
    );
    comment on table debrief is 'Time to talk it over, offered to everybody who was in a severe case (R20).';
    comment on column debrief.answer is 'Null until they answered.';
    create index debrief_account on debrief (account_id, offered_at desc);

    alter table crisis_case
      add column none_by uuid references account on delete set null,
      add column none_at timestamptz,
      add column sign_off_due_at timestamptz;
    comment on column crisis_case.none_by is 'Who says that there never was a risk and waits for a second person (MO35); null otherwise.';
    comment on column crisis_case.none_at is 'Null unless that was said.';
    comment on column crisis_case.sign_off_due_at is 'By when a second person looks; null while people are busy with it.';
    create index crisis_case_none_by on crisis_case (none_by);
    create index crisis_case_sign_off on crisis_case (sign_off_due_at) where state = 'following_up';

    -- Whatever kinds there are by now stay; one comes.
    do $$
    declare definition text;
    begin
      select pg_get_constraintdef(oid) into definition from pg_constraint where conname = 'notice_kind_check';
      alter table notice drop constraint notice_kind_check;
      execute 'alter table notice add constraint notice_kind_check ' || replace(definition, 'ARRAY[', 'ARRAY[''talk''::text, ');
    end $$;
  `.execute(db);
}
