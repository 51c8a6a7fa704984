import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { deleteMemorial, giveBack, lockMemorial } from './memorial.queries.ts';

/** Takes back what was asked, or gives the account back to a person who lives: one is enough, at once. @throws {NotFound} */
export async function undoMemorial(ctx: Ctx, accountId: string): Promise<{ ok: boolean }> {
  authorize(ctx.actor, 'memorial.undo', null);

  await transaction(ctx.db, async (tx) => {
    const row = await lockMemorial(tx, accountId);
    if (row === null) throw new NotFound();
    await giveBack(tx, accountId, row.stateBefore);
    await deleteMemorial(tx, accountId);
    await appendAudit(ctx, tx, {
      action: 'memorial.undo',
      targetKind: 'account',
      targetId: accountId,
      after: { lifeState: row.stateBefore },
    });
  });
  return { ok: true };
}
