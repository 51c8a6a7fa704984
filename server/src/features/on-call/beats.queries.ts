import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

/** The pager says that it has looked; by the machine's clock, so that moving the product's cannot make it look alive. */
export async function beatPager(db: Db): Promise<void> {
  await db
    .insertInto('serviceBeat')
    .values({ name: 'pager', beatAt: sql<Date>`clock_timestamp()` })
    .onConflict((oc) => oc.column('name').doUpdateSet({ beatAt: sql<Date>`clock_timestamp()` }))
    .execute();
}

/** Seconds since any pager last looked; null when none ever has. */
export async function pagerSilentSeconds(db: Db | Tx): Promise<number | null> {
  const row = await db
    .selectFrom('serviceBeat')
    .select(sql<number>`extract(epoch from clock_timestamp() - beat_at)::float8`.as('seconds'))
    .where('name', '=', 'pager')
    .executeTakeFirst();
  return row?.seconds ?? null;
}
