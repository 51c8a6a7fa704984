import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import { mutesAmong } from './mutes.queries.ts';
import { reportedAmong, type ReporterRecordRow, reporterRecords } from './reports.queries.ts';

const REPORTED = Symbol('reports.reported');
const RECORDS = Symbol('reports.records');
const MUTES = Symbol('reports.mutes');

/** Whether the viewer has reported these words: they fold for the reporter at once (ME24). One query for a whole list. */
export async function viewerReported(ctx: Ctx, itemId: string): Promise<boolean> {
  const { actor } = ctx;
  if (actor.kind === 'guest') return false;
  const load = loaderOf(ctx, REPORTED, () =>
    loader(async (ids: readonly string[]) => {
      const reported = new Set(await reportedAmong(ctx.db, actor.id, ids));
      return ids.map((id) => reported.has(id));
    }),
  );
  return load(itemId);
}

/** What came of the other reports of whoever sent this one (MO14). One query for all reports of a case. */
export async function reporterRecord(ctx: Ctx, reportId: string): Promise<ReporterRecordRow | null> {
  const load = loaderOf(ctx, RECORDS, () =>
    loader(async (ids: readonly string[]) => {
      const rows = new Map((await reporterRecords(ctx.db, ids)).map((row) => [row.reportId, row]));
      return ids.map((id) => rows.get(id) ?? null);
    }),
  );
  return load(reportId);
}

/** Until when reports of whoever sent this one weigh nothing. One query for all reports of a case. */
export async function reporterMutedUntil(ctx: Ctx, reportId: string): Promise<Date | null> {
  const load = loaderOf(ctx, MUTES, () =>
    loader(async (ids: readonly string[]) => {
      const until = new Map((await mutesAmong(ctx.db, ids, ctx.clock.now())).map((row) => [row.reportId, row.until]));
      return ids.map((id) => until.get(id) ?? null);
    }),
  );
  return load(reportId);
}
