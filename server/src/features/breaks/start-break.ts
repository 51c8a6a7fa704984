import { BREAK_DAYS } from '@between/rules/breaks.ts';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { isOnDuty } from '../duty/on-duty.ts';
import { dropWaitingMail, pauseAccount } from './breaks.queries.ts';

/**
 * Pauses posting and notices for a time of one's own choice (ME50). Reading, help, reports and everything about the
 * safety of the account stay. @throws {Conflict} `on_duty` while others count on this person.
 */
export async function startBreak(ctx: Ctx, days: number): Promise<void> {
  const { actor } = ctx;
  authorize(actor, 'account.own', null);
  authorize(actor, 'member.read', null);
  if (actor.kind === 'guest') throw new Unauthenticated();
  if (!BREAK_DAYS.some((known) => known === days)) throw new InvalidInput('days', 'out_of_range');
  if (await isOnDuty(ctx.db, actor.id)) throw new Conflict('on_duty');

  const until = addDays(ctx.clock.now(), days);
  await transaction(ctx.db, async (tx) => {
    if (!(await pauseAccount(tx, actor.id, until))) return;
    await dropWaitingMail(tx, actor.id);
  });
}
