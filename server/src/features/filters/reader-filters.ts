import { type Ctx, loaderOf } from '../../platform/context.ts';
import { type ReaderFilters, UNFILTERED } from './filters.model.ts';
import { filtersOf } from './filters.queries.ts';

const FILTERS = Symbol('filters.reader');

/** What this request's reader wants folded or hidden; read once a request. */
export function readerFilters(ctx: Ctx): Promise<ReaderFilters> {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Promise.resolve(UNFILTERED);
  return loaderOf(ctx, FILTERS, () => filtersOf(ctx.db, actor.id, ctx.clock.now()));
}

/** After a change within the request. */
export function forgetReaderFilters(ctx: Ctx): void {
  ctx.loaders.delete(FILTERS);
}
