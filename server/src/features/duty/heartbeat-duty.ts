import { DUTY_SILENT_MINUTES } from '@between/rules/moderation.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { touchDuty } from './duty.queries.ts';
import { type MyDuty, readDuty } from './read-duty.ts';

/** Confirms presence. A duty that has ended stays ended: presence is said by a person, not by a page left open. */
export async function heartbeatDuty(ctx: Ctx): Promise<MyDuty> {
  const { actor } = ctx;
  authorize(actor, 'duty.switch', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const now = ctx.clock.now();
  await touchDuty(ctx.db, actor.id, now, addMinutes(now, -DUTY_SILENT_MINUTES));
  return readDuty(ctx);
}
