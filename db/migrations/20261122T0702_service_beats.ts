import { type Kysely, sql } from 'kysely';

/** Each running part that must never stop says that it still looks, so that any node can see when none does. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table service_beat (
      name text primary key check (name in ('pager')),
      beat_at timestamptz not null
    );
    comment on table service_beat is 'When a part of the service last looked, by the clock of the machine and not of the product (OP11).';
  `.execute(db);
}
