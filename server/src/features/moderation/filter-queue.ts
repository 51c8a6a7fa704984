import { NO_FILTER, type QueueFilter, readQueueFilter } from '@between/rules/queue.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { FilterFacts } from './queue-filter.queries.ts';
import { countsOf, idsThatFit } from './queue.queries.ts';

/** Parts of a filter as they come in: left out, null or a code. */
export type QueueFilterInput = { readonly [Part in keyof QueueFilter]?: string | null | undefined };

/** A filter from outside. @throws {InvalidInput} `unknown_code` for a part that names nothing. */
export function takeFilter(input: QueueFilterInput | null | undefined): QueueFilter {
  const filter = readQueueFilter(input ?? {});
  for (const [part, given] of Object.entries(input ?? {}))
    if (given != null && !Object.values(filter).includes(given)) throw new InvalidInput(part, 'unknown_code');
  return filter;
}

/** What filters are held against in this request. */
export function filterFacts(ctx: Ctx): FilterFacts {
  return { now: ctx.clock.now(), actor: ctx.actor };
}

/** How many open cases fit each of these filters. @throws {Forbidden|Unauthenticated} for people who work no queue. */
export async function countQueue(ctx: Ctx, filters: readonly QueueFilter[]): Promise<number[]> {
  authorize(ctx.actor, 'desk.open', null);
  return countsOf(ctx.db, ctx.actor, filters, filterFacts(ctx));
}

/** Of these cases those that a view shows. */
export async function whichFit(ctx: Ctx, ids: readonly string[], filter: QueueFilter = NO_FILTER): Promise<string[]> {
  return idsThatFit(ctx.db, ctx.actor, { ids, filter, facts: filterFacts(ctx) });
}
