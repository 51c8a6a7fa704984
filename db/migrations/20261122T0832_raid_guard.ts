import { type Kysely, sql } from 'kysely';

/** While many strangers arrive at once, new accounts can do less for some hours. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table raid_guard (
      id uuid primary key,
      started_at timestamptz not null,
      ends_at timestamptz not null,
      ended_at timestamptz,
      started_by uuid references account on delete set null,
      ended_by uuid references account on delete set null,
      check (ends_at > started_at)
    );
    comment on table raid_guard is 'Hours in which new accounts could do less (OP26).';
    comment on column raid_guard.ended_at is 'When somebody ended it early; null: it ends, or ended, at ends_at.';
    create index raid_guard_ends_at on raid_guard (ends_at) where ended_at is null;
    create index raid_guard_started_by on raid_guard (started_by) where started_by is not null;
    create index raid_guard_ended_by on raid_guard (ended_by) where ended_by is not null;
    create index account_created_at on account (created_at);
  `.execute(db);
}
