import { type Kysely, sql } from 'kysely';

/** A hole in the roster that was there a day or a week before is no news. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table roster_gap add column is_standing boolean not null default false;
    comment on column roster_gap.is_standing is 'Known from the day or the week before: nobody was told again.';
  `.execute(db);
}
