import { type Kysely, sql } from 'kysely';

/** The route for somebody under 18, a child at risk, or abuse, beside the case of the words (R18). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table safeguarding (
      id uuid primary key,
      case_id uuid not null references "case",
      state text not null check (state in ('waiting', 'taken', 'settled', 'closed')),
      opened_by uuid references account on delete set null,
      opened_at timestamptz not null,
      reason_sealed bytea not null,
      due_at timestamptz not null,
      reminded_at timestamptz,
      taken_by uuid references account on delete set null,
      taken_at timestamptz,
      checklist_sealed bytea,
      outcome text check (outcome in ('reported', 'handed_over', 'watched', 'no_concern')),
      outcome_by uuid references account on delete set null,
      outcome_at timestamptz,
      outcome_note_sealed bytea,
      closed_by uuid references account on delete set null,
      closed_at timestamptz,
      check ((outcome is null) = (outcome_at is null))
    );
    comment on table safeguarding is 'A child, an adult at risk at home, somebody under 18: its own people, its own questions, never closed by one alone (R18).';
    comment on column safeguarding.opened_by is 'Null once that account is gone, as for the others.';
    comment on column safeguarding.reason_sealed is 'Sealed with a key of its own, as all words here.';
    comment on column safeguarding.due_at is 'By when somebody has taken it. No clock can be paused.';
    comment on column safeguarding.reminded_at is 'When leads were called because nobody had; null before.';
    comment on column safeguarding.taken_at is 'Null while it waits.';
    comment on column safeguarding.checklist_sealed is 'Null before anybody answered.';
    comment on column safeguarding.outcome is 'Null while people are busy with it.';
    comment on column safeguarding.outcome_note_sealed is 'Null before the outcome.';
    comment on column safeguarding.closed_at is 'Null until a second person has looked.';
    create unique index safeguarding_open on safeguarding (case_id) where state <> 'closed';
    create index safeguarding_case on safeguarding (case_id);
    create index safeguarding_due on safeguarding (due_at) where state = 'waiting' and reminded_at is null;
    create index safeguarding_opened_by on safeguarding (opened_by);
    create index safeguarding_taken_by on safeguarding (taken_by);
    create index safeguarding_outcome_by on safeguarding (outcome_by);
    create index safeguarding_closed_by on safeguarding (closed_by);

    alter table data_key drop constraint data_key_owner_kind_check;
    alter table data_key add constraint data_key_owner_kind_check
      check (owner_kind in ('account', 'care', 'crisis_case', 'webhook', 'handover', 'safeguarding'));
  `.execute(db);
}
