import { type Kysely, sql } from 'kysely';

/** Private calls from inside a workshop to the person who looks after it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table room_call (
      id uuid primary key,
      workshop_id uuid not null references workshop on delete cascade,
      account_id uuid not null references account on delete cascade,
      kind text not null check (kind in ('need_moderator', 'leaving_not_ok')),
      called_at timestamptz not null,
      raise_at timestamptz,
      answered_at timestamptz
    );
    comment on table room_call is 'Somebody in a workshop asks for its safety moderator, or leaves and is not OK (ME54). Nobody else ever sees it.';
    comment on column room_call.raise_at is 'When others are called because nobody has answered; null once they were.';
    comment on column room_call.answered_at is 'Null while it waits.';
    create unique index room_call_open on room_call (workshop_id, account_id, kind) where answered_at is null;
    create index room_call_account_id on room_call (account_id);
    create index room_call_raise_at on room_call (raise_at) where answered_at is null and raise_at is not null;
    create index room_call_called_at on room_call (called_at);
  `.execute(db);
}
