import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { forgetGreeting } from './breaks.queries.ts';

/** The greeting after a break was read. */
export async function putGreetingAway(ctx: Ctx): Promise<void> {
  const { actor } = ctx;
  authorize(actor, 'account.own', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  await forgetGreeting(ctx.db, actor.id);
}
