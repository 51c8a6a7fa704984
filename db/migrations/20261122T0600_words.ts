import { type Kysely, sql } from 'kysely';

/** Words with something left out for others, holds with their moment of truth, places that close while nobody is there, words for whoever is on call. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table item add column shown_body text;
    comment on column item.shown_body is 'What others read in place of the words when something was left out (R9); null: the words themselves.';
    alter table item alter column search set expression as (to_tsvector('english', coalesce(shown_body, body)));

    alter table item_hold add column told_at timestamptz;
    comment on column item_hold.told_at is 'When the author was told that nobody had come and could choose; null before.';
    alter table item_hold drop constraint item_hold_reason_check;
    alter table item_hold add constraint item_hold_reason_check
      check (reason in ('imminent', 'encouragement', 'others_data', 'scam', 'stage'));

    alter table "group" add column closes_unstaffed boolean not null default false;
    comment on column "group".closes_unstaffed is 'No new posts while nobody is on duty (R13).';

    create table on_call_message (
      item_id uuid primary key references item on delete cascade,
      sender_key uuid not null,
      client_id uuid not null,
      place text not null check (char_length(place) <= 80),
      unique (sender_key, client_id)
    );
    comment on table on_call_message is 'Words a person sent to whoever is on call while their place was closed: seen by them and the people of the crisis case.';
    comment on column on_call_message.place is 'Where the words were written: group:<id> or thread:<id>.';
  `.execute(db);
}
