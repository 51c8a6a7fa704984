import type { Ctx } from '../../platform/context.ts';
import { authorize } from '../../policy/authorize.ts';
import type { SignOffRow } from './sign-offs.model.ts';
import { visibleWaiting } from './sign-offs.queries.ts';

/** What waits for a second person, whatever is due first. @throws {Forbidden} for whoever can never be one. */
export async function listSignOffs(ctx: Ctx): Promise<SignOffRow[]> {
  authorize(ctx.actor, 'signOff.list', null);

  return visibleWaiting(ctx.db, ctx.actor, { now: ctx.clock.now() });
}
