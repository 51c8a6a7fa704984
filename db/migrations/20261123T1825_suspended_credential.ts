import { type Kysely, sql } from 'kysely';

/** A badge that was found right can be taken away at once, and be given back (TH02). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table credential
      add column suspended_at timestamptz,
      add column suspended_by uuid references account (id) on delete set null,
      add column suspension_reason text not null default '',
      add constraint credential_suspension_check check (suspended_at is null or is_right);
    comment on column credential.suspended_at is 'Since when nobody is shown the badge and its person holds no part as a therapist; null while it counts.';
    comment on column credential.suspension_reason is 'What the therapist reads, kept until the badge is given back.';
    create index credential_suspended_by on credential (suspended_by) where suspended_by is not null;
  `.execute(db);
}
