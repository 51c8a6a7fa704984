import type { Ctx } from '../../platform/context.ts';
import { NotFound, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { MyReportRow } from './reports.model.ts';
import { ownReports } from './reports.queries.ts';

/** One of the actor's own reports. @throws {NotFound} for anyone else's. */
export async function readReport(ctx: Ctx, id: string): Promise<MyReportRow> {
  authorize(ctx.actor, 'account.own', null);
  if (ctx.actor.kind === 'guest') throw new Unauthenticated();
  const [row] = await ownReports(ctx.db, ctx.actor.id, { id });
  if (row === undefined) throw new NotFound();
  return row;
}
