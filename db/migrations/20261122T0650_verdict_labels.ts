import { type Kysely, sql } from 'kysely';

/** The engine's flags are labels of words here: "flag" is no word of this place. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table verdict rename column flags to labels`.execute(db);
}
