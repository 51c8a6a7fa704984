import type { Db, Tx } from '../../platform/db.ts';

/** The zone an account reads its times in. */
export async function zoneOf(db: Db | Tx, accountId: string): Promise<string> {
  const row = await db.selectFrom('account').select('timeZone').where('id', '=', accountId).executeTakeFirst();
  return row?.timeZone ?? 'UTC';
}
