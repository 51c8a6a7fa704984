import { type Kysely, sql } from 'kysely';

/** What the desk asks of each card, found without reading all that was ever reported. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index report_case on report (case_id, created_at, id);
    create index crisis_case_canary on crisis_case (case_id) where is_canary;
  `.execute(db);
}
