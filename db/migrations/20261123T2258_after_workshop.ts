import { type Kysely, sql } from 'kysely';

/** After a workshop (TH24): what its host hands out, how it was for those who came, and how many that were. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table workshop add column came_count integer check (came_count >= 0);
    comment on column workshop.came_count is 'How many came through its doors, counted once when it ended; who they were is forgotten in the same transaction. Null before, and when it was called off.';

    create table workshop_resource (
      id uuid primary key,
      workshop_id uuid not null references workshop on delete cascade,
      place integer not null,
      title text not null,
      address text not null,
      added_at timestamptz not null,
      told_at timestamptz,
      unique (workshop_id, place) deferrable initially deferred
    );
    comment on table workshop_resource is 'What a host hands out: a page elsewhere, or one of our own toolkit by its path.';
    comment on column workshop_resource.told_at is 'When those who had a seat were told that something is there: once for a workshop.';
    create index workshop_resource_untold on workshop_resource (workshop_id) where told_at is null;

    create table workshop_feedback (
      id uuid primary key,
      workshop_id uuid not null references workshop on delete cascade,
      account_id uuid references account on delete cascade,
      worth text not null check (worth in ('yes', 'partly', 'no')),
      safe text not null check (safe in ('yes', 'partly', 'no')),
      clear text not null check (clear in ('yes', 'partly', 'no')),
      unique (workshop_id, account_id)
    );
    comment on table workshop_feedback is 'How a workshop was for one person; no time, which would tell whose it is.';
    comment on column workshop_feedback.account_id is 'While it can be changed; null afterwards, and nothing leads to whoever gave it.';
    create index workshop_feedback_account_id on workshop_feedback (account_id) where account_id is not null;
  `.execute(db);
}
