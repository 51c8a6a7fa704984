import { type Kysely, sql } from 'kysely';

/** The stage of a workshop: who may speak, what is sent, and grants for media that count once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table stage_person (
      workshop_id uuid not null references workshop on delete cascade,
      account_id uuid not null references account on delete cascade,
      state text not null check (state in ('raised', 'on_stage', 'declined', 'lowered')),
      word text check (word in ('no_time', 'ask_in_writing', 'after')),
      raised_at timestamptz not null,
      changed_at timestamptz not null,
      primary key (workshop_id, account_id),
      check ((state = 'declined') = (word is not null))
    );
    comment on table stage_person is 'A raised hand and what became of it (TH13); whoever is on the stage beside the hosts (TH12).';
    comment on column stage_person.word is 'The private word back; null unless declined.';
    create index stage_person_account_id on stage_person (account_id);
    create index stage_person_hands on stage_person (workshop_id, raised_at, account_id) where state in ('raised', 'on_stage');

    create table media_stream (
      workshop_id uuid not null references workshop on delete cascade,
      account_id uuid not null references account on delete cascade,
      source text not null check (source in ('camera', 'screen')),
      session text not null,
      is_muted boolean not null default false,
      started_at timestamptz not null,
      stopped_at timestamptz,
      primary key (workshop_id, account_id, source)
    );
    comment on table media_stream is 'What a stage sends now. Nothing of it is recorded.';
    comment on column media_stream.session is 'Its name in the media process.';
    comment on column media_stream.is_muted is 'Those who run it let no sound of it through.';
    comment on column media_stream.stopped_at is 'Its sender went a moment ago and may come back; null while they send.';
    create index media_stream_account_id on media_stream (account_id);

    create table media_grant (
      id uuid primary key,
      session_id uuid not null,
      workshop_id uuid not null references workshop on delete cascade,
      expires_at timestamptz not null,
      used_at timestamptz
    );
    comment on table media_grant is 'One leave to send or to watch; it counts once.';
    comment on column media_grant.session_id is 'The session that asked for it: whatever it opened ends when the session does.';
    comment on column media_grant.used_at is 'Null while it was not used.';
    create index media_grant_workshop_id on media_grant (workshop_id);
    create index media_grant_expires_at on media_grant (expires_at);
  `.execute(db);
}
