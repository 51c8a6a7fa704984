import { type Kysely, sql } from 'kysely';

/** Polls of a workshop. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table poll (
      id uuid primary key,
      workshop_id uuid not null references workshop on delete cascade,
      question text not null,
      choice text not null check (choice in ('one', 'several')),
      options text[] not null check (cardinality(options) between 2 and 8),
      state text not null check (state in ('draft', 'open', 'closed')),
      created_at timestamptz not null
    );
    comment on table poll is 'A question with answers to choose from (TH17). Results exist for anybody only once it is closed and enough people answered.';
    create unique index poll_open on poll (workshop_id) where state = 'open';
    create index poll_workshop_id on poll (workshop_id, created_at, id);

    create table poll_answer (
      poll_id uuid not null references poll on delete cascade,
      account_id uuid not null references account on delete cascade,
      chosen integer[] not null check (cardinality(chosen) between 1 and 8),
      primary key (poll_id, account_id)
    );
    comment on table poll_answer is 'What somebody chose, by the places of the options. Nobody but they ever sees it.';
    create index poll_answer_account_id on poll_answer (account_id);
  `.execute(db);
}
