import { type Kysely, sql } from 'kysely';

/** Times at which somebody wants to be reminded of a step of a goal. Off until chosen; the words stay sealed (ME44). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table goal_reminder (
      id uuid primary key,
      account_id uuid not null references account,
      goal_id uuid not null references private_entry,
      step text not null check (char_length(step) between 1 and 40),
      at_time text not null check (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      days smallint not null check (days between 1 and 127),
      time_zone text not null,
      next_at timestamptz not null,
      unique (goal_id, step)
    );
    comment on column goal_reminder.step is 'Key of the step inside the sealed goal; no words.';
    comment on column goal_reminder.at_time is 'On the clocks of its person.';
    comment on column goal_reminder.days is 'One bit a weekday, Monday the lowest.';
    comment on column goal_reminder.time_zone is 'The zone next_at was reckoned in.';
    create index goal_reminder_due on goal_reminder (next_at);
    create index goal_reminder_own on goal_reminder (account_id);
  `.execute(db);
}
