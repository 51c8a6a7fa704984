import { type Kysely, sql } from 'kysely';

/** Decisions that one person took together, so that they can take all of them back together (MO42). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table decision add column batch_id uuid;
    comment on column decision.batch_id is 'Shared by decisions that were taken together; null for a decision about one case alone.';
    create index decision_batch_id on decision (batch_id) where batch_id is not null;
  `.execute(db);
}
