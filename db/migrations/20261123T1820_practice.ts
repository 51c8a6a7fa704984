import { type Kysely, sql } from 'kysely';

/** A workshop has a second room for those who run it: the practice before its doors. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table room
      drop constraint room_kind_check,
      drop constraint room_check1,
      drop constraint room_workshop_id_key,
      add constraint room_kind_check check (kind in ('group', 'workshop', 'practice')),
      add constraint room_workshop_check check ((kind in ('workshop', 'practice')) = (workshop_id is not null)),
      add constraint room_workshop_id_kind_key unique (workshop_id, kind);
    comment on column room.kind is 'A practice is the room of those who run a workshop, before its doors (TH11); made with the first one, and emptied at the end of each.';
  `.execute(db);
}
