import { type Kysely, sql } from 'kysely';

/** Who opened folded words that people are called for, so that somebody asks how they are (R21); threads that go slowly. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table witness (
      item_id uuid not null references item on delete cascade,
      account_id uuid not null references account on delete cascade,
      seen_at timestamptz not null,
      told_at timestamptz,
      primary key (item_id, account_id)
    );
    comment on table witness is 'Members who opened folded words of somebody at risk; gone a week after their note.';
    comment on column witness.told_at is 'When they got their quiet note; null before.';
    create index witness_account on witness (account_id);
    create index witness_waiting on witness (seen_at) where told_at is null;

    alter table thread add column slow_seconds integer not null default 0 check (slow_seconds between 0 and 86400);
    comment on column thread.slow_seconds is 'Seconds between two replies of one member; 0 for none (MO28).';
  `.execute(db);
}
