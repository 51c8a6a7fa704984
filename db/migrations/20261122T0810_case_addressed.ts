import { type Kysely, sql } from 'kysely';

/** Whom a case waits for: handed over, talked over, or put aside until a time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table "case"
      add column for_account_id uuid references account on delete set null,
      add column for_role text check (for_role in ('moderator', 'lead', 'clinician', 'safeguarding'));
    comment on column "case".for_account_id is 'The colleague it was handed to, who was asked, or who put it aside; null for nobody in particular.';
    comment on column "case".for_role is 'The role it was handed to, or that was asked; null for none.';
    comment on column "case".wait_reason is 'Why it waits, in the words of whoever put it aside; empty otherwise.';
    create index case_for_account_id on "case" (for_account_id) where for_account_id is not null;
  `.execute(db);
}
