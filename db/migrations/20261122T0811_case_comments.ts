import { type Kysely, sql } from 'kysely';

/** What the team says to one another inside a case, the answer it writes together, and cases passed over. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table case_comment (
      id uuid primary key,
      case_id uuid not null references "case",
      author_id uuid references account on delete set null,
      body_sealed bytea not null,
      created_at timestamptz not null,
      pinned_at timestamptz
    );
    comment on table case_comment is 'Words of the team beside a case (MO40), sealed with its key: they may quote.';
    comment on column case_comment.author_id is 'Null once they left.';
    comment on column case_comment.pinned_at is 'Null unless it stands on top; one at most.';
    create index case_comment_order on case_comment (case_id, created_at, id);
    create index case_comment_author_id on case_comment (author_id);
    create unique index case_comment_pinned on case_comment (case_id) where pinned_at is not null;

    create table case_draft (
      case_id uuid primary key references "case",
      body_sealed bytea not null,
      version integer not null,
      written_by uuid references account on delete set null,
      written_at timestamptz not null
    );
    comment on table case_draft is 'The answer to the author that the team writes together before anybody decides (MO40).';
    create index case_draft_written_by on case_draft (written_by);

    create table case_skip (
      case_id uuid not null references "case",
      account_id uuid not null references account on delete cascade,
      reason text not null check (reason in ('too_heavy', 'know_them', 'need_help', 'language', 'other')),
      skipped_at timestamptz not null,
      primary key (case_id, account_id)
    );
    comment on table case_skip is 'A case that somebody passed over (MO46): not offered to them as the next one. Counted by reason, never by person.';
    create index case_skip_account_id on case_skip (account_id);
    create index case_skip_skipped_at on case_skip (skipped_at);
  `.execute(db);
  const { rows } = await sql<{ kind: string }>`
    select (regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''', 'g'))[1] as kind
    from pg_constraint where conname = 'data_key_owner_kind_check'`.execute(db);
  const kinds = [...new Set([...rows.map(({ kind }) => kind), 'case'])];
  const list = sql.join(kinds.map((kind) => sql.lit(kind)));
  await sql`alter table data_key drop constraint data_key_owner_kind_check`.execute(db);
  await sql`alter table data_key add constraint data_key_owner_kind_check check (owner_kind in (${list}))`.execute(db);
}
