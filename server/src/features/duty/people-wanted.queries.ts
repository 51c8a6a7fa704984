import { POSTVENTION_PEOPLE } from '@between/rules/postvention.ts';
import type { Db, Tx } from '../../platform/db.ts';

/** How many people the roster asks for at any one time: more while a time of care lasts anywhere (OP31). */
export async function peopleWanted(db: Db | Tx): Promise<number> {
  const row = await db.selectFrom('postvention').select('id').where('endedAt', 'is', null).limit(1).executeTakeFirst();
  return row === undefined ? 1 : POSTVENTION_PEOPLE;
}
