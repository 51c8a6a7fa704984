import { type Kysely, sql } from 'kysely';

/** Who means to be here when: weekly shifts, the hours they come to, swaps and what is handed over. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table weekly_shift (
      id uuid primary key,
      lane text not null check (lane in ('desk', 'on_call')),
      account_id uuid not null references account on delete cascade,
      weekday smallint not null check (weekday between 1 and 7),
      starts text not null check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      ends text not null check (ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      time_zone text not null,
      created_by uuid references account on delete set null,
      created_at timestamptz not null,
      ended_at timestamptz
    );
    comment on table weekly_shift is 'The plan, in the hours of a wall clock: never what staffed is read from (R4).';
    comment on column weekly_shift.weekday is 'The day it begins on: 1 is Monday.';
    comment on column weekly_shift.ends is 'Not later than starts: it ends on the next day.';
    comment on column weekly_shift.created_by is 'Null once that account is gone.';
    comment on column weekly_shift.ended_at is 'Null while it repeats.';
    create index weekly_shift_account on weekly_shift (account_id);
    create index weekly_shift_created_by on weekly_shift (created_by);

    create table shift (
      id uuid primary key,
      weekly_shift_id uuid not null references weekly_shift on delete cascade,
      lane text not null check (lane in ('desk', 'on_call')),
      account_id uuid not null references account on delete cascade,
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at),
      offered_to uuid references account on delete set null,
      offered_at timestamptz,
      silence_told_at timestamptz,
      unique (weekly_shift_id, starts_at)
    );
    comment on table shift is 'One stretch of one person, two weeks ahead.';
    comment on column shift.offered_to is 'Null while nobody was asked to take it.';
    comment on column shift.offered_at is 'Null while nobody was asked to take it.';
    comment on column shift.silence_told_at is 'When others were told that nobody is there; null otherwise.';
    create index shift_time on shift (ends_at, starts_at);
    create index shift_account on shift (account_id, ends_at);
    create index shift_offered on shift (offered_to);

    create table handover_note (
      id uuid primary key,
      author_id uuid references account on delete set null,
      note_sealed bytea not null,
      created_at timestamptz not null
    );
    comment on table handover_note is 'What one shift tells the next; sealed with a key of its own and destroyed after a week.';
    comment on column handover_note.author_id is 'Null once that account is gone.';
    create index handover_note_created on handover_note (created_at desc);
    create index handover_note_author on handover_note (author_id);

    create table roster_gap (
      lane text not null check (lane in ('desk', 'on_call')),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      told_at timestamptz not null,
      primary key (lane, starts_at)
    );
    comment on table roster_gap is 'Stretches nobody had planned to cover when leads were told.';
  `.execute(db);
}
