import { type Kysely, sql } from 'kysely';

/** Reminders of workshops, as people with a seat choose them for one or for all; off until chosen (TH08, ME55). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table workshop_reminder_choice (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      workshop_id uuid references workshop on delete cascade,
      moments text[] not null check (moments <@ array['day_before', 'hour_before', 'doors']),
      changed_at timestamptz not null,
      unique nulls not distinct (account_id, workshop_id)
    );
    comment on table workshop_reminder_choice is 'When somebody wants to be reminded of a workshop in which they have a seat.';
    comment on column workshop_reminder_choice.workshop_id is 'Null for all of which nothing else was chosen.';
    create index workshop_reminder_choice_workshop_id on workshop_reminder_choice (workshop_id);

    create table workshop_reminder (
      account_id uuid not null references account on delete cascade,
      workshop_id uuid not null references workshop on delete cascade,
      moment text not null check (moment in ('day_before', 'hour_before', 'doors')),
      due_at timestamptz not null,
      sent_at timestamptz not null,
      primary key (account_id, workshop_id, moment)
    );
    comment on table workshop_reminder is 'What was sent. That another one is due after a move is seen by its time.';
    comment on column workshop_reminder.due_at is 'The time it was sent for, by the beginning as it was then.';
    create index workshop_reminder_workshop_id on workshop_reminder (workshop_id);
  `.execute(db);
}
