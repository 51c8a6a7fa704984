import { type Kysely, sql } from 'kysely';

/** Second looks at decisions, and the notice that tells of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table appeal (
      id uuid primary key,
      decision_id uuid not null references decision,
      account_id uuid not null references account on delete cascade,
      side text not null check (side in ('author', 'reporter')),
      report_id uuid references report,
      body text not null check (char_length(body) <= 2000),
      state text not null
        check (state in ('submitted', 'assigned', 'upheld', 'partly', 'overturned', 'answered', 'closed')),
      version integer not null default 1,
      created_at timestamptz not null,
      due_at timestamptz not null,
      reviewer_id uuid references account on delete set null,
      assigned_at timestamptz,
      outcome text check (outcome in ('upheld', 'partly', 'overturned')),
      answer text not null default '',
      answered_at timestamptz,
      check ((side = 'reporter') = (report_id is not null)),
      check ((outcome is null) = (answered_at is null)),
      check (outcome is null or answer <> '')
    );
    comment on table appeal is 'A second look that an author or a reporter asked for. It goes with the account of whoever asked.';
    comment on column appeal.report_id is 'The report whose answer is doubted; null for an author.';
    comment on column appeal.reviewer_id is 'Somebody who had no part in the decision; null while it waits, and once they left.';
    comment on column appeal.assigned_at is 'Null while it waits.';
    comment on column appeal.outcome is 'Null until it is answered, always together with words (MO38).';
    comment on column appeal.answered_at is 'Null until it is answered.';
    create unique index appeal_open on appeal (decision_id, account_id) where state <> 'closed';
    create index appeal_decision_id on appeal (decision_id);
    create index appeal_account_id on appeal (account_id, created_at desc, id desc);
    create index appeal_report_id on appeal (report_id);
    create index appeal_reviewer_id on appeal (reviewer_id);
    create index appeal_queue on appeal (due_at, id) where state in ('submitted', 'assigned');
  `.execute(db);
  const { rows } = await sql<{ kind: string }>`
    select (regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''', 'g'))[1] as kind
    from pg_constraint where conname = 'notice_kind_check'`.execute(db);
  const kinds = [...new Set([...rows.map(({ kind }) => kind), 'appeal'])];
  const list = sql.join(kinds.map((kind) => sql.lit(kind)));
  await sql`alter table notice drop constraint notice_kind_check`.execute(db);
  await sql`alter table notice add constraint notice_kind_check check (kind in (${list}))`.execute(db);
}
