import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import { type QueueFilterInput, takeFilter, whichFit } from './filter-queue.ts';

const FITTING = Symbol('moderation.fitting');

/** Whether one card of a list fits a view: one query for each filter that is asked for, however long the list. */
export function cardFits(ctx: Ctx, caseId: string, input: QueueFilterInput): Promise<boolean> {
  const filter = takeFilter(input);
  const byFilter = loaderOf(ctx, FITTING, () => new Map<string, (id: string) => Promise<boolean>>());
  const key = JSON.stringify(filter);
  const load =
    byFilter.get(key) ??
    loader(async (ids: readonly string[]) => {
      const fitting = new Set(await whichFit(ctx, ids, filter));
      return ids.map((id) => fitting.has(id));
    });
  byFilter.set(key, load);
  return load(caseId);
}
