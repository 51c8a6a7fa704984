import type { Db, Tx } from '../../platform/db.ts';
import { openDuty } from './duty.queries.ts';

/** True while this person has said that they are here. */
export async function isOnDuty(db: Db | Tx, accountId: string): Promise<boolean> {
  return (await openDuty(db, accountId)) !== null;
}
