import { type Kysely, sql } from 'kysely';

/** Messages of a host to everybody with a seat, at times that follow the workshop (TH08). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table host_message (
      id uuid primary key,
      workshop_id uuid not null references workshop on delete cascade,
      account_id uuid references account on delete set null,
      moment text not null check (moment in ('week_before', 'day_before', 'hour_before', 'now', 'hour_after', 'day_after')),
      body text not null,
      html text not null,
      html_version integer not null,
      state text not null default 'scheduled' check (state in ('scheduled', 'sent', 'failed', 'cancelled')),
      failure text check (failure in ('author_gone', 'words')),
      due_at timestamptz not null,
      sent_at timestamptz,
      version integer not null default 1,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      check ((state = 'sent') = (sent_at is not null)),
      check ((state = 'failed') = (failure is not null))
    );
    comment on table host_message is 'What a host writes to everybody with a seat in a workshop.';
    comment on column host_message.account_id is 'Who wrote it: host or co-host; null once they left.';
    create index host_message_workshop_id on host_message (workshop_id);
    create index host_message_due on host_message (due_at) where state = 'scheduled';
    create index host_message_account_id on host_message (account_id);
  `.execute(db);
}
