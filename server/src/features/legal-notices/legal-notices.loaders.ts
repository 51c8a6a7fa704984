import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import { outsideAmong, type OutsideNoticeRow } from './legal-notices.queries.ts';

const OUTSIDE = Symbol('legal-notices.outside');

/** The notice that a report came with; null for one of a member. One query for all reports of a case. */
export async function outsideNotice(ctx: Ctx, reportId: string): Promise<OutsideNoticeRow | null> {
  const load = loaderOf(ctx, OUTSIDE, () =>
    loader(async (ids: readonly string[]) => {
      const rows = new Map((await outsideAmong(ctx.db, ids)).map((row) => [row.reportId, row]));
      return ids.map((id) => rows.get(id) ?? null);
    }),
  );
  return load(reportId);
}
