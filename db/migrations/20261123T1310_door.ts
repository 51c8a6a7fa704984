import { type Kysely, sql } from 'kysely';

/** Who has come through the door of a workshop: asked once whether they are safe to join today. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table registration add column has_passed_door boolean not null default false;
    comment on column registration.has_passed_door is 'Went on from "Are you safe to join today?" (TH07), with a yes or all the same: which of the two is not kept. Forgotten when the workshop is over or moved, and with the seat.';
  `.execute(db);
}
