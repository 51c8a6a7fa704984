import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table data_key (
      owner_kind text not null check (owner_kind in ('account', 'care', 'crisis_case')),
      owner_id uuid not null,
      wrapped bytea not null,
      master_key_id text not null,
      created_at timestamptz not null,
      primary key (owner_kind, owner_id)
    );
    comment on table data_key is 'One key an owner, wrapped by the master key. Deleting the row makes everything sealed with it unreadable.';

    create table key_check (
      master_key_id text primary key,
      value bytea not null,
      created_at timestamptz not null
    );
    comment on table key_check is 'Proves that SECRET_KEY is the one this database was made with.';
  `.execute(db);
}
