import { type Kysely, sql } from 'kysely';

/** Cases are spoken of by the last four signs of their id: they can be found by them (MO44). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index case_number on "case" ("right"(id::text, 4), opened_at desc)`.execute(db);
}
