import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput, NotFound, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { mayStandInChain, replaceChain } from './chain-view.queries.ts';
import { MAX_CHAIN } from './chain.queries.ts';
import { type OnCall, readOnCall } from './read-on-call.ts';

/** Sets who is called in which order when nobody answers. @throws {NotFound} for somebody who may not take a crisis case. */
export async function saveChain(ctx: Ctx, accountIds: readonly string[]): Promise<OnCall> {
  const { actor } = ctx;
  authorize(actor, 'onCall.manage', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const order = [...new Set(accountIds)];
  if (order.length > MAX_CHAIN) throw new InvalidInput('accountIds', 'too_many');
  await transaction(ctx.db, async (tx) => {
    const at = ctx.clock.now();
    const allowed = await mayStandInChain(tx, order, at);
    if (!order.every((id) => allowed.has(id))) throw new NotFound();
    await replaceChain(tx, order, { by: actor.id, at });
    await appendAudit(ctx, tx, { action: 'on_call.chain', targetKind: 'site', targetId: null, after: { order } });
  });
  return readOnCall(ctx);
}
