import { type Kysely, sql } from 'kysely';

/** What somebody chose to leave "if someone must find me": sealed, their own, and the second of the two things that may ever be given out (R17). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table find_me (
      account_id uuid primary key references account on delete cascade,
      sealed bytea not null,
      saved_at timestamptz not null
    );
    comment on column find_me.sealed is 'Sealed with the key of the account: no screen of the team opens it.';
  `.execute(db);
}
