import { type Kysely, sql } from 'kysely';

/** The record is read by who acted, what was done and which words, the newest first (MO49). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index audit_actor on audit (actor_id, at, id) where actor_id is not null;
    create index audit_action on audit (action text_pattern_ops, at, id);
    create index audit_item on audit (item_id, at, id) where item_id is not null;
  `.execute(db);
}
