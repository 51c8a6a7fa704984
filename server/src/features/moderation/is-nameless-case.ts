import type { Ctx } from '../../platform/context.ts';
import { isLookedAtAgain } from './case-view.queries.ts';

/** While somebody takes a second look nobody reads here who did what (MO37). */
export async function isNamelessCase(ctx: Pick<Ctx, 'db'>, caseId: string): Promise<boolean> {
  return isLookedAtAgain(ctx.db, caseId);
}
