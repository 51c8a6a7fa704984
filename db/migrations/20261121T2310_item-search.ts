import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table item add column search tsvector generated always as (to_tsvector('english', body)) stored;
    create index item_search on item using gin (search) where visibility = 'published' and kind = 'post';
  `.execute(db);
}
