import { type Kysely, sql } from 'kysely';

/** Questions left over, answered in writing after a workshop. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table written_page (
      workshop_id uuid primary key references workshop on delete cascade,
      made_at timestamptz not null,
      closes_at timestamptz not null,
      told_at timestamptz
    );
    comment on table written_page is 'A workshop whose questions left over are answered in writing (TH16).';
    comment on column written_page.closes_at is 'Until then answers are written and changed.';
    comment on column written_page.told_at is 'When those who had a seat were told that answers stand; once.';

    create table written_answer (
      question_id uuid primary key references question (item_id) on delete cascade,
      workshop_id uuid not null references written_page on delete cascade,
      state text not null check (state in ('open', 'draft', 'published')),
      body text not null default '',
      html text not null default '',
      html_version integer not null default 0,
      answered_by uuid references account on delete set null,
      version integer not null default 1,
      changed_at timestamptz not null
    );
    comment on table written_answer is 'A question left over, whose row no longer leads to whoever asked, with its answer (TH16).';
    comment on column written_answer.answered_by is 'Null before there is an answer, and once that account is gone.';
    create index written_answer_workshop_id on written_answer (workshop_id);
    create index written_answer_answered_by on written_answer (answered_by);
  `.execute(db);
}
