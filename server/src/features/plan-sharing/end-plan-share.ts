import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { ownerOf } from '../private/owner.ts';
import { labelled } from './own-shares.ts';
import type { OwnShare } from './plan-sharing.model.ts';
import { endShare, endSharesOf } from './plan-sharing.queries.ts';

/** Ends access to a share at once (ME48); ending it again is fine. @throws {NotFound} also for what is not one's own. */
export async function endPlanShare(ctx: Ctx, id: string): Promise<OwnShare> {
  const accountId = ownerOf(ctx);

  const row = await transaction(ctx.db, (tx) => endShare(tx, { id, accountId }, ctx.clock.now()));
  const [share] = row === null ? [] : await labelled(ctx, accountId, [row]);
  if (share === undefined) throw new NotFound();
  return share;
}

/** Ends every share of the actor: the plan itself is taken away. */
export async function endAllPlanShares(ctx: Ctx): Promise<void> {
  const accountId = ownerOf(ctx);
  await transaction(ctx.db, (tx) => endSharesOf(tx, accountId, ctx.clock.now()));
}
