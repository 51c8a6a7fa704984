import { type Kysely, sql } from 'kysely';

/** Whoever those who run a workshop keep in the picture of its programme. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table media_stream add column is_pinned boolean not null default false;
    comment on column media_stream.is_pinned is 'Kept in the picture of the programme, unless a screen is shown.';
    create unique index media_stream_pinned on media_stream (workshop_id) where is_pinned;
  `.execute(db);
}
