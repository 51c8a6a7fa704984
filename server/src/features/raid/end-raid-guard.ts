import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { actorId } from '../moderation/load-case.ts';
import { forgetGuard } from './guard-now.ts';
import { endGuards } from './raid.queries.ts';

/** Ends the guard before its time; where none holds nothing happens. */
export async function endRaidGuard(ctx: Ctx): Promise<void> {
  authorize(ctx.actor, 'raid.steer', null);
  const endedBy = actorId(ctx);
  await transaction(ctx.db, async (tx) => {
    if ((await endGuards(tx, ctx.clock.now(), endedBy)) === 0) return;
    await appendAudit(ctx, tx, { action: 'raid.end', targetKind: 'site', targetId: null });
  });
  forgetGuard(ctx.db);
}
