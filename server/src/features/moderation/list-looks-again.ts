import type { Ctx } from '../../platform/context.ts';
import { authorize } from '../../policy/authorize.ts';
import { type LookAgainRow, looksAgain } from './looks-again.queries.ts';

/** Decided cases of the viewer's queue that come back by themselves, so that a promise to look again is seen before its day (MO23). */
export function listLooksAgain(ctx: Ctx): Promise<LookAgainRow[]> {
  authorize(ctx.actor, 'desk.open', null);
  return looksAgain(ctx.db, ctx.actor);
}
