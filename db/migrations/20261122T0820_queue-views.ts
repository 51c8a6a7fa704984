import { type Kysely, sql } from 'kysely';

/** Views of the queue that people keep, and the language of a case, so that both can be asked for (MO47). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table "case" add column language text
      constraint case_language_check check (language in ('en', 'de', 'es', 'fr', 'pt'));
    comment on column "case".language is 'Of the words when the case opened; null where small words do not tell.';
    create index case_open_group on "case" (group_id, due_at, id) where status not in ('closed', 'merged');

    create table queue_view (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      name text not null,
      filter jsonb not null,
      is_shared boolean not null default false,
      created_at timestamptz not null
    );
    comment on table queue_view is 'A filter of the queue under a name: one''s own, or shared by a lead with the whole desk.';
    create index queue_view_account_id on queue_view (account_id, created_at, id);
    create index queue_view_shared on queue_view (created_at, id) where is_shared;
  `.execute(db);
}
