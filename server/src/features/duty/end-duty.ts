import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { closeDuty, openDuty } from './duty.queries.ts';
import { type MyDuty, readDuty } from './read-duty.ts';

/** Says "I am leaving": from now on nobody is told that this person is here. */
export async function endDuty(ctx: Ctx): Promise<MyDuty> {
  const { actor } = ctx;
  authorize(actor, 'duty.switch', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  await transaction(ctx.db, async (tx) => {
    const there = await openDuty(tx, actor.id, 'lock');
    if (there === null) return;
    await closeDuty(tx, there.id, ctx.clock.now());
    await appendAudit(ctx, tx, { action: 'duty.end', targetKind: 'duty', targetId: there.id });
  });
  return readDuty(ctx);
}
