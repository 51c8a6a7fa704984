import { type Kysely, sql } from 'kysely';

/** The queue in the order of due times behind the crisis lane: what waits long stands before what came later (MO04). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index case_queue_age on "case" ((lane <> 'crisis'), due_at, id) where status not in ('closed', 'merged');
    drop index case_queue;
  `.execute(db);
}
