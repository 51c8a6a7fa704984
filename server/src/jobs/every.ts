import { addMinutes } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Due } from './job.ts';

/** Work of the ticker that is about minutes, not seconds: done at the first look of a node, then no sooner than that long after. */
export function every(minutes: number, run: Due['run']): Due['run'] {
  const lastOf = new WeakMap<Db, Date>();
  return async (ctx, now) => {
    const last = lastOf.get(ctx.db);
    // A clock that was set back begins anew.
    if (last !== undefined && now >= last && now < addMinutes(last, minutes)) return;
    lastOf.set(ctx.db, now);
    await run(ctx, now);
  };
}
