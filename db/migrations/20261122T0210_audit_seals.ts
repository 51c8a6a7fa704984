import { type Kysely, sql } from 'kysely';

/** The audit is sealed in batches, each seal chained to the one before: a changed, lost or slipped-in line shows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_seal (
      seq bigint primary key,
      sealed_at timestamptz not null,
      first_at timestamptz not null,
      last_at timestamptz not null,
      row_count integer not null check (row_count > 0 and row_count = cardinality(row_ids)),
      row_ids uuid[] not null,
      previous_hash bytea not null,
      hash bytea not null unique
    );
    comment on table audit_seal is 'Append-only, like the audit itself. The format of what is hashed: server/src/features/audit/seal.model.ts.';
    comment on column audit_seal.row_ids is 'The lines under this seal, in the order they are hashed.';
    comment on column audit_seal.hash is 'SHA-256 over previous_hash and the lines.';
    create index audit_seal_sealed_at on audit_seal (sealed_at);

    create table audit_unsealed (
      audit_id uuid primary key references audit
    );
    comment on table audit_unsealed is 'Lines that wait for their seal: written with the line, emptied each minute.';
    insert into audit_unsealed select id from audit;
  `.execute(db);
}
