import { type Kysely, sql } from 'kysely';

/** The waiting room of a workshop. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table workshop
      add column admission text not null default 'automatic' check (admission in ('automatic', 'by_hand')),
      add column waiting_note text not null default '';
    comment on column workshop.admission is 'Whether people with a seat come into the open room by themselves, or are let in (TH18).';
    comment on column workshop.waiting_note is 'What its host says to those who wait; may be empty.';

    alter table registration
      add column admission text check (admission in ('waiting', 'admitted', 'refused'));
    comment on column registration.admission is 'What became of asking to come in (TH18). Null for whoever never asked. When it was asked is not kept: nobody has a place in line.';
    create index registration_door on registration (workshop_id) where admission in ('waiting', 'refused');
  `.execute(db);
}
