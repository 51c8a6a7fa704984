import { type Kysely, sql } from 'kysely';

/** Notices about own words that wait, or waited, out of sight. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    declare definition text;
    begin
      select pg_get_constraintdef(oid) into definition from pg_constraint where conname = 'notice_kind_check';
      alter table notice drop constraint notice_kind_check;
      execute 'alter table notice add constraint notice_kind_check ' || replace(definition, 'ARRAY[', 'ARRAY[''held_words''::text, ');
    end $$;
  `.execute(db);
}
