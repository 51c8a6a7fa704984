import { type Kysely, sql } from 'kysely';

/** A kind of notice for own reminders; kinds that came meanwhile stay. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ kind: string }>`
    select (regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''', 'g'))[1] as kind
    from pg_constraint where conname = 'notice_kind_check'`.execute(db);
  const kinds = [...new Set([...rows.map(({ kind }) => kind), 'reminder'])];
  const list = sql.join(kinds.map((kind) => sql.lit(kind)));
  await sql`alter table notice drop constraint notice_kind_check`.execute(db);
  await sql`alter table notice add constraint notice_kind_check check (kind in (${list}))`.execute(db);
}
