import { type Kysely, sql } from 'kysely';

/** Live captions of a workshop, typed by a person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table caption_track (
      workshop_id uuid primary key references workshop on delete cascade,
      captioner_id uuid references account on delete set null,
      head integer not null default 0,
      line_count integer not null default 0
    );
    comment on table caption_track is 'Who beside those who run it writes the captions of a workshop, and how far they have come (TH22).';
    comment on column caption_track.captioner_id is 'Null while nobody was named, and once that account is gone.';
    comment on column caption_track.head is 'Number of the last change: whoever was away asks for what is above the last one they saw.';
    create index caption_track_captioner_id on caption_track (captioner_id);

    create table caption (
      workshop_id uuid not null references caption_track on delete cascade,
      seq integer not null,
      changed integer not null,
      text text not null,
      written_at timestamptz not null,
      primary key (workshop_id, seq)
    );
    comment on table caption is 'One line of what is said, as everybody in the room reads it. Gone after the end: nothing of a workshop is recorded.';
    comment on column caption.changed is 'Number of its last change in the track.';
    create index caption_changed on caption (workshop_id, changed);
  `.execute(db);
}
