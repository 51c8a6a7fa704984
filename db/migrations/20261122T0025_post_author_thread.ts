import { type Kysely, sql } from 'kysely';

/** Whether somebody wrote in a thread before is asked at every reply: without this it costs all they ever wrote. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index post_author_thread on post (author_key, thread_id, item_id)`.execute(db);
}
