import { type Kysely, sql } from 'kysely';

/** Polls that ask for a place on a scale. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table poll drop constraint poll_choice_check;
    alter table poll add constraint poll_choice_check check (choice in ('one', 'several', 'scale'));
  `.execute(db);
}
