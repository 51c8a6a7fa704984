import { setTimeout as sleep } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import type { DB } from '@between/db/schema.generated.ts';

/** Resolves once some statement of this database waits for a row that another one holds. */
export async function untilSomebodyWaits(db: Kysely<DB>): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    if ((rows[0]?.waiting ?? 0) > 0) return;
    await sleep(10);
  }
}
