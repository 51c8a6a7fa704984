import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { endBreakOf } from './breaks.queries.ts';

/** Ends one's own break before its time; without one nothing changes. */
export async function endBreak(ctx: Ctx): Promise<void> {
  const { actor } = ctx;
  authorize(actor, 'account.own', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  await endBreakOf(ctx.db, actor.id, ctx.clock.now());
}
