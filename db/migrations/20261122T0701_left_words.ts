import { type Kysely, sql } from 'kysely';

/** Words that their author took along when leaving also go where they were shown in part. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update item set shown_body = null where visibility = 'author_deleted' and body = '' and shown_body is not null
  `.execute(db);
}
