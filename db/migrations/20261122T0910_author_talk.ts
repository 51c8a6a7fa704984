import { type Kysely, sql } from 'kysely';

/** A private talk with whoever wrote the words of a case, inside the case and for a time (MO39). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table author_talk (
      id uuid primary key,
      case_id uuid not null references "case",
      person_id uuid not null references account,
      opened_by uuid references account on delete set null,
      reason_sealed bytea not null,
      opened_at timestamptz not null,
      ends_at timestamptz not null,
      last_at timestamptz not null,
      person_seen_at timestamptz,
      ended_at timestamptz
    );
    comment on table author_talk is 'A talk with the author before anybody decides. It is open until ends_at, while the case waits for a decision.';
    comment on column author_talk.reason_sealed is 'For the team: sealed with the key of the case, like all words of the talk.';
    comment on column author_talk.person_seen_at is 'Up to when the person has read; null before.';
    comment on column author_talk.ended_at is 'Null unless a moderator ended it before its time.';
    create index author_talk_case on author_talk (case_id, opened_at desc);
    create index author_talk_person on author_talk (person_id, last_at desc);
    create index author_talk_opened_by on author_talk (opened_by);
    create index author_talk_last_at on author_talk (last_at);

    create table author_talk_message (
      id uuid primary key,
      talk_id uuid not null references author_talk on delete cascade,
      side text not null check (side in ('person', 'staff')),
      author_id uuid references account on delete set null,
      body_sealed bytea not null,
      created_at timestamptz not null
    );
    comment on column author_talk_message.author_id is 'Null once they left. The person never learns who of the team wrote.';
    create index author_talk_message_order on author_talk_message (talk_id, created_at, id);
    create index author_talk_message_author on author_talk_message (author_id);
  `.execute(db);
}
