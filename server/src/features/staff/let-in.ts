import type { Ctx } from '../../platform/context.ts';
import { enqueue, transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { approve, deletePending } from './staff.queries.ts';

/** Lets somebody in who waits for approval, and tells them. @throws {NotFound} for nobody who waits. */
export async function approveAccount(ctx: Ctx, id: string): Promise<{ ok: boolean }> {
  authorize(ctx.actor, 'site.operate', null);

  await transaction(ctx.db, async (tx) => {
    if (!(await approve(tx, id, ctx.clock.now()))) throw new NotFound();
    await enqueue(tx, 'mail_let_in', [{ accountId: id, causeId: ctx.ids.uuid() }]);
    await appendAudit(ctx, tx, { action: 'account.approve', targetKind: 'account', targetId: id });
  });
  return { ok: true };
}

/** Takes a waiting account away. @throws {NotFound} for nobody who waits. */
export async function declineAccount(ctx: Ctx, id: string): Promise<{ ok: boolean }> {
  authorize(ctx.actor, 'site.operate', null);

  await transaction(ctx.db, async (tx) => {
    if (!(await deletePending(tx, id))) throw new NotFound();
    await appendAudit(ctx, tx, { action: 'account.decline', targetKind: 'account', targetId: id });
  });
  await ctx.vault.destroy(ctx.db, { kind: 'account', id });
  return { ok: true };
}
