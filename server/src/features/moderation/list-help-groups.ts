import type { Ctx } from '../../platform/context.ts';
import { authorize } from '../../policy/authorize.ts';
import { helpGroups } from './attached-help.queries.ts';

/** Groups that a letter to an author can lead to, for the decision form. */
export function listHelpGroups(ctx: Ctx): Promise<{ id: string; name: string; slug: string }[]> {
  authorize(ctx.actor, 'desk.open', null);
  return helpGroups(ctx.db);
}
