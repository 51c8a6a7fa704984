import { DUTY_SILENT_MINUTES } from '@between/rules/moderation.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { closeDuty, insertDuty, openDuty, touchDuty } from './duty.queries.ts';
import { type MyDuty, readDuty } from './read-duty.ts';

/** Says "I am here". Saying it again is a heartbeat; a silent duty ends and a new one begins. @throws {Forbidden} `staff_only`. */
export async function startDuty(ctx: Ctx): Promise<MyDuty> {
  const { actor } = ctx;
  authorize(actor, 'duty.switch', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  await transaction(ctx.db, async (tx) => {
    const now = ctx.clock.now();
    const freshSince = addMinutes(now, -DUTY_SILENT_MINUTES);
    const there = await openDuty(tx, actor.id, 'lock');
    if (there !== null && there.lastHeartbeatAt <= freshSince) await closeDuty(tx, there.id, now);
    const id = ctx.ids.uuid();
    if (await insertDuty(tx, { id, accountId: actor.id, at: now }))
      await appendAudit(ctx, tx, { action: 'duty.start', targetKind: 'duty', targetId: id });
    else await touchDuty(tx, actor.id, now, freshSince);
  });
  return readDuty(ctx);
}
