import type { Db, Tx } from '../../platform/db.ts';
import { hasReachableChain } from './chain.queries.ts';

/** Whether an imminent case would reach anybody when nobody is on duty: somebody stands in the chain, may come, and has a mail address or device (R8). */
export function isChainReady(db: Db | Tx, now: Date): Promise<boolean> {
  return hasReachableChain(db, now);
}
