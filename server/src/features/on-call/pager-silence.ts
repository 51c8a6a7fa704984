import type { Db } from '../../platform/db.ts';
import { pagerSilentSeconds } from './beats.queries.ts';

/** Seconds since any pager last looked, by the machine's time; null when none ever has. */
export function pagerSilence(db: Db): Promise<number | null> {
  return pagerSilentSeconds(db);
}
