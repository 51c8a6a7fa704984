import { type Kysely, sql } from 'kysely';

/** What somebody writes between sessions for themselves alone (ME37-ME48, OP19). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table private_entry (
      id uuid primary key,
      account_id uuid not null references account,
      kind text not null check (kind in (
        'journal', 'mood', 'thought_record', 'self_check', 'goal', 'plan', 'support_map', 'self_care', 'coping', 'tool_use'
      )),
      at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      version integer not null default 1,
      sealed bytea,
      kept_from uuid references private_entry on delete cascade,
      deleted_at timestamptz,
      check ((sealed is null) = (deleted_at is not null))
    );
    comment on table private_entry is 'What somebody wrote for themselves alone. Everything of it but its kind and its times lies in sealed.';
    comment on column private_entry.at is 'The instant it is about; its writer chooses it.';
    comment on column private_entry.sealed is 'Sealed with the key of the account. Null once it was removed: other devices learn of it by the row.';
    comment on column private_entry.kept_from is 'The entry whose earlier words this is: somebody wrote over them without having seen them.';
    create index private_entry_by_time on private_entry (account_id, kind, at desc, id desc);
    create index private_entry_kept on private_entry (kept_from) where kept_from is not null;
  `.execute(db);
}
