import { type Kysely, sql } from 'kysely';

/** What was said in a workshop, made of its captions and read by a person before it is published. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table transcript (
      workshop_id uuid primary key references workshop on delete cascade,
      state text not null check (state in ('draft', 'published')),
      reviewer_id uuid references account on delete set null,
      told_at timestamptz,
      changed_at timestamptz not null
    );
    comment on table transcript is 'What host and co-hosts said, as a text. Read by a person before anybody else can; an unpublished one is thrown away a week after the end (TH22).';
    comment on column transcript.reviewer_id is 'Whoever made or published it last; null once that account is gone.';
    comment on column transcript.told_at is 'When those who had a seat were told that it stands; once.';
    create index transcript_reviewer_id on transcript (reviewer_id);

    create table transcript_piece (
      workshop_id uuid not null references transcript on delete cascade,
      place integer not null,
      speaker text not null check (speaker in ('host', 'co_host')),
      original text not null,
      body text not null,
      is_left_out boolean not null default false,
      version integer not null default 1,
      primary key (workshop_id, place)
    );
    comment on table transcript_piece is 'One paragraph of a transcript. Words of attendees are in none.';
    comment on column transcript_piece.original is 'As it was captioned, so that changes are seen; the same as the body once it is published.';
    comment on column transcript_piece.is_left_out is 'Deleted when the rest is published.';
  `.execute(db);
}
