import { addSeconds } from '../../platform/clock.ts';
import type { Services } from '../../platform/context.ts';
import type { Db } from '../../platform/db.ts';
import { guardAt, type RaidGuardRow } from './raid.queries.ts';

/** Lines of live rooms ask for each word said: one look serves all of them for so long. */
const KEPT_SECONDS = 2;

const kept = new WeakMap<Db, { from: Date; guard: RaidGuardRow | null }>();

/** The guard that holds; another node may know of a new one two seconds later. */
export async function guardNow({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<RaidGuardRow | null> {
  const now = clock.now();
  const last = kept.get(db);
  const isFresh = last !== undefined && now >= last.from && now < addSeconds(last.from, KEPT_SECONDS);
  if (isFresh) return last.guard;
  const guard = await guardAt(db, now);
  kept.set(db, { from: now, guard });
  return guard;
}

/** Looks anew the next time: somebody has started or ended it here. */
export function forgetGuard(db: Db): void {
  kept.delete(db);
}
