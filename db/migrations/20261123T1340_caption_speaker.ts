import { type Kysely, sql } from 'kysely';

/** Who speaks, by role; whether a device wrote the line; names and terms of the evening. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table caption
      add column speaker text not null default 'host' check (speaker in ('host', 'co_host', 'attendee')),
      add column is_automatic boolean not null default false;
    comment on column caption.speaker is 'The part of whoever speaks, never a name.';
    comment on column caption.is_automatic is 'Made by speech recognition on the device of host or co-host, and corrected by nobody yet.';
    alter table caption_track add column terms text not null default '';
    comment on column caption_track.terms is 'Names and terms of the evening, one a line, which the host gives to whoever writes.';
  `.execute(db);
}
