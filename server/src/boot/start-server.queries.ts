import type { Db } from '../platform/db.ts';

/** True when anybody of the demo world lives in this database. */
export async function hasDemoAccounts(db: Db): Promise<boolean> {
  const found = await db.selectFrom('account').select('id').where('isDemo', '=', true).limit(1).executeTakeFirst();
  return found !== undefined;
}
