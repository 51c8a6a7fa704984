import { type Kysely, sql } from 'kysely';

const ADDED = ['first_reply', 'care_note', 'team'];

/** Kinds of notice for first replies, for notes of care and for what a team is asked to do; kinds that came meanwhile stay. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ kind: string }>`
    select (regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''', 'g'))[1] as kind
    from pg_constraint where conname = 'notice_kind_check'`.execute(db);
  const kinds = [...new Set([...rows.map(({ kind }) => kind), ...ADDED])];
  const list = sql.join(kinds.map((kind) => sql.lit(kind)));
  await sql`alter table notice drop constraint notice_kind_check`.execute(db);
  await sql`alter table notice add constraint notice_kind_check check (kind in (${list}))`.execute(db);
}
