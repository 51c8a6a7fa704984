import { type Kysely, sql } from 'kysely';

/** Notices of people without an account about something that stands here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table legal_notice (
      id uuid primary key,
      token_hash bytea not null unique,
      reference text not null unique,
      ground text not null check (ground in ('worried', 'against_law', 'child', 'house_rules')),
      page_address text not null,
      name text not null default '',
      email text,
      report_id uuid not null references report,
      created_at timestamptz not null,
      told_at timestamptz,
      asked_again_at timestamptz
    );
    comment on table legal_notice is 'What people without an account told us (OP14); their words stand in the report.';
    comment on column legal_notice.token_hash is 'SHA-256 of the secret part of the page where the answer stands.';
    comment on column legal_notice.email is 'Null when none was given, and once it is no longer needed.';
    comment on column legal_notice.told_at is 'When the answer that stands was told; null while none is.';
    comment on column legal_notice.asked_again_at is 'When they asked for a second look, which is possible once.';
    create index legal_notice_report_id on legal_notice (report_id);
    create index legal_notice_email on legal_notice (told_at) where email is not null;
  `.execute(db);
}
