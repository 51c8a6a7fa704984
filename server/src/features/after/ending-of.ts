import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import type { Ending } from './after.model.ts';
import { endingsOf } from './feedback.queries.ts';

const ENDING = Symbol('after.ending');

/** When a workshop ended and how many came; null before, and for one that was called off. One query for a whole list. */
export function endingOf(ctx: Ctx, workshopId: string): Promise<Ending | null> {
  const load = loaderOf(ctx, ENDING, () =>
    loader(async (ids: readonly string[]) => {
      const endings = await endingsOf(ctx.db, ids);
      return ids.map((id) => endings.get(id) ?? null);
    }),
  );
  return load(workshopId);
}
