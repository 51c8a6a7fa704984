import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize, may } from '../../policy/authorize.ts';
import { dutyNow } from './duty.model.ts';
import { openDuty } from './duty.queries.ts';

export interface MyDuty {
  since: Date | null;
  endsAt: Date | null;
  canSwitch: boolean;
}

/** The actor's own presence; nobody else's can be asked for. */
export async function readDuty(ctx: Ctx): Promise<MyDuty> {
  const { actor } = ctx;
  authorize(actor, 'account.own', null);
  if (actor.kind === 'guest') throw new Unauthenticated();
  const canSwitch = may(actor, 'duty.switch', null);
  return { ...dutyNow(await openDuty(ctx.db, actor.id), ctx.clock.now()), canSwitch };
}
