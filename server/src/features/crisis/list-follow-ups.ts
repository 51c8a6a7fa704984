import type { Ctx } from '../../platform/context.ts';
import { type Page, pageOf, pageRequest } from '../../platform/page.ts';
import { authorize } from '../../policy/authorize.ts';
import { type FollowUpRow, waitingFollowUps } from './follow-up.queries.ts';
import { staffId } from './load-crisis.ts';

/** People to look after, whatever is due first. @throws {Forbidden|Unauthenticated} for people who work no queue. */
export async function listFollowUps(
  ctx: Ctx,
  args: { mine?: boolean | null | undefined; first?: number | null | undefined; after?: string | null | undefined },
): Promise<Page<FollowUpRow>> {
  authorize(ctx.actor, 'desk.open', null);

  const request = pageRequest(args);
  const rows = await waitingFollowUps(ctx.db, ctx.actor, {
    assignedTo: args.mine ? staffId(ctx) : null,
    after: request.after,
    limit: request.limit + 1,
  });
  return pageOf(rows, request, ({ dueAt, id }) => ({ at: dueAt, id }));
}
