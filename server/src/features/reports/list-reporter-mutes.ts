import type { Ctx } from '../../platform/context.ts';
import { authorize } from '../../policy/authorize.ts';
import { mutesNow, type ReporterMuteRow } from './mutes.queries.ts';

/** Mutes that hold now, for leads; nobody is named. */
export async function listReporterMutes(ctx: Ctx): Promise<ReporterMuteRow[]> {
  authorize(ctx.actor, 'reporterMute.review', null);
  return mutesNow(ctx.db, ctx.clock.now());
}
