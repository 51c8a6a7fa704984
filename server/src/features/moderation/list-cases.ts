import type { Lane } from '@between/rules/moderation.ts';
import type { Ctx } from '../../platform/context.ts';
import { type Page, pageRequest } from '../../platform/page.ts';
import { authorize } from '../../policy/authorize.ts';
import type { CaseCardRow } from './case.model.ts';
import { actorId } from './load-case.ts';
import { decodePlace, encodePlace } from './queue-place.ts';
import { openCases } from './queue.queries.ts';

export interface ListCases {
  lane?: Lane | null | undefined;
  mine?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** A page of the queue. @throws {Forbidden|Unauthenticated} for people who work no queue. */
export async function listCases(ctx: Ctx, args: ListCases): Promise<Page<CaseCardRow>> {
  authorize(ctx.actor, 'desk.open', null);

  const { limit } = pageRequest({ first: args.first });
  const after = args.after == null ? null : decodePlace(args.after);
  const filter = { lane: args.lane ?? null, holderId: args.mine ? actorId(ctx) : null };
  const rows = await openCases(ctx.db, ctx.actor, { filter, after, limit: limit + 1 });
  const nodes = rows.slice(0, limit);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > limit, endCursor: last === undefined ? null : encodePlace(last) },
  };
}
