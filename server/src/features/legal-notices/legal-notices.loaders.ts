import { type Ctx, loaderOf } from '../../platform/context.ts';
import { inOrder, loader } from '../../platform/loader.ts';
import { outsideAmong, type OutsideNoticeRow } from './legal-notices.queries.ts';

const OUTSIDE = Symbol('legal-notices.outside');

/** The notice that a report came with; null for one of a member. One query for all reports of a case. */
export async function outsideNotice(ctx: Ctx, reportId: string): Promise<OutsideNoticeRow | null> {
  const load = loaderOf(ctx, OUTSIDE, () =>
    loader(async (ids: readonly string[]) => inOrder(ids, await outsideAmong(ctx.db, ids), ({ reportId }) => reportId)),
  );
  return load(reportId);
}
