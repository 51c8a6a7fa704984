import { type Kysely, sql } from 'kysely';

/** Words that were taken down can be mended by their author and looked at once more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table decision
      add column mended_at timestamptz,
      add column mended_settled_at timestamptz,
      add check (mended_settled_at is null or mended_at is not null);
    comment on column decision.mended_at is 'When the author sent the words again in another form; null while they did not.';
    comment on column decision.mended_settled_at is 'When somebody had decided about that form; from then on this decision does not count against the author.';
    create index decision_mended on decision (case_id) where mended_at is not null and mended_settled_at is null;
  `.execute(db);
}
