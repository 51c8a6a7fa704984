import { type Kysely, sql } from 'kysely';

/** Frozen words keep what others could read of them then, too: the words of today say nothing about it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table snapshot add column shown_body text;
    comment on column snapshot.shown_body is 'What others could read in place of the words (R9); null: the words themselves.';
    update snapshot s set shown_body = i.shown_body from item i
      where i.id = s.item_id and i.version = s.item_version and i.shown_body is not null;
  `.execute(db);
}
