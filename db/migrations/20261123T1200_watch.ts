import { type Kysely, sql } from 'kysely';

/** Marks for the desk alone: keep an eye on this account, or this thread, until a day. They do nothing by themselves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table watch (
      id uuid primary key,
      case_id uuid not null references "case",
      account_id uuid references account on delete cascade,
      thread_id uuid references thread on delete cascade,
      reason text not null check (reason in ('repeated_reports', 'heated_thread', 'new_account', 'after_decision', 'other')),
      note_sealed bytea not null,
      started_at timestamptz not null,
      started_by uuid references account on delete set null,
      due_at timestamptz not null check (due_at > started_at),
      ended_at timestamptz,
      ended_by uuid references account on delete set null,
      check (num_nonnulls(account_id, thread_id) = 1)
    );
    comment on table watch is 'What the desk keeps an eye on until due_at (MO55). No member ever sees it, and it is no ground for a decision.';
    comment on column watch.case_id is 'The case it was set from: whoever may read that one may read the note. Its key seals the note.';
    comment on column watch.account_id is 'Whose words; null for a watch on a thread.';
    comment on column watch.thread_id is 'Null for a watch on an account.';
    comment on column watch.ended_at is 'When it ended, by itself or early; null while it holds.';
    comment on column watch.ended_by is 'Who ended it early; null when it ended by itself, or once they left.';
    create unique index watch_account_id on watch (account_id) where ended_at is null;
    create unique index watch_thread_id on watch (thread_id) where ended_at is null;
    create index watch_account_ever on watch (account_id) where account_id is not null;
    create index watch_thread_ever on watch (thread_id) where thread_id is not null;
    create index watch_due_at on watch (due_at) where ended_at is null;
    create index watch_case_id on watch (case_id);
    create index watch_started_by on watch (started_by) where started_by is not null;
    create index watch_ended_by on watch (ended_by) where ended_by is not null;
  `.execute(db);
}
