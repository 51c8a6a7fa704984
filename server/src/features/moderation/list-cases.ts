import { CASE_LOOK_SILENT_SECONDS, type Lane } from '@between/rules/moderation.ts';
import type { QueueFilter } from '@between/rules/queue.ts';
import { addSeconds } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { type Page, pageRequest } from '../../platform/page.ts';
import { authorize } from '../../policy/authorize.ts';
import type { CaseCardRow } from './case.model.ts';
import { filterFacts, type QueueFilterInput, takeFilter } from './filter-queue.ts';
import { decodePlace, encodePlace } from './queue-place.ts';
import { cardsById, openCases } from './queue.queries.ts';

export interface ListCases {
  lane?: Lane | null | undefined;
  mine?: boolean | null | undefined;
  filter?: QueueFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** A page of the queue, with the filter it answers. */
export type CasePage = Page<CaseCardRow> & { filter: QueueFilter };

/** A page of the queue with what was asked for. @throws {Forbidden|Unauthenticated} for people who work no queue. */
export async function listCases(ctx: Ctx, args: ListCases): Promise<CasePage> {
  authorize(ctx.actor, 'desk.open', null);

  const { limit } = pageRequest({ first: args.first });
  const after = args.after == null ? null : decodePlace(args.after);
  const asked = takeFilter(args.filter);
  const filter: QueueFilter = {
    ...asked,
    lane: args.lane ?? asked.lane,
    standing: args.mine ? 'mine' : asked.standing,
  };
  const rows = await openCases(ctx.db, ctx.actor, {
    filter,
    facts: filterFacts(ctx),
    after,
    limit: limit + 1,
    freshSince: looksSince(ctx),
  });
  const nodes = rows.slice(0, limit);
  const last = nodes.at(-1);
  return {
    nodes,
    filter,
    pageInfo: {
      hasNextPage: rows.length > limit,
      endCursor: last === undefined ? null : encodePlace({ ...last, isCrisis: last.lane === 'crisis' }),
    },
  };
}

/** As many as a page of the queue shows. */
const MOST_CARDS = 50;

/** The cards of these cases, so that a screen can follow single rows (MO09). @throws {InvalidInput} `too_many`. */
export async function readCards(ctx: Ctx, ids: readonly string[]): Promise<CaseCardRow[]> {
  authorize(ctx.actor, 'desk.open', null);
  if (ids.length > MOST_CARDS) throw new InvalidInput('ids', 'too_many');
  return cardsById(ctx.db, ctx.actor, { ids, freshSince: looksSince(ctx) });
}

/** Heartbeats of screens before this are too old to count. */
export function looksSince(ctx: Pick<Ctx, 'clock'>): Date {
  return addSeconds(ctx.clock.now(), -CASE_LOOK_SILENT_SECONDS);
}
