import { type Kysely, sql } from 'kysely';

/** A lead allows one person of the team more than the place's own limits, for some days. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table wellness_exception (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      break_after_minutes integer not null,
      stop_after_minutes integer not null check (stop_after_minutes >= break_after_minutes),
      reason text not null,
      started_at timestamptz not null,
      started_by uuid references account on delete set null,
      due_at timestamptz not null check (due_at > started_at),
      ended_at timestamptz,
      ended_by uuid references account on delete set null
    );
    comment on table wellness_exception is 'More minutes of hard words than the place allows, for one person until due_at (OP24). They may always choose less.';
    comment on column wellness_exception.reason is 'In words of the lead; whom it is for and those who lead read it, and nobody else.';
    comment on column wellness_exception.ended_at is 'When it ended, by itself or early; null while it holds.';
    comment on column wellness_exception.ended_by is 'Who ended it early; null when it ended by itself, or once they left.';
    create unique index wellness_exception_account_id on wellness_exception (account_id) where ended_at is null;
    create index wellness_exception_account_ever on wellness_exception (account_id);
    create index wellness_exception_due_at on wellness_exception (due_at) where ended_at is null;
    create index wellness_exception_started_by on wellness_exception (started_by) where started_by is not null;
    create index wellness_exception_ended_by on wellness_exception (ended_by) where ended_by is not null;
  `.execute(db);
}
