import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { setUpFacts } from './read-set-up.ts';
import type { SiteRow } from './site.model.ts';
import { deleteSetUpKeys, siteRow, stampSite } from './site.queries.ts';

/** Ends the first set-up: the printed link and `/setup` are gone for good; what is left stands on the go-live list. */
export async function finishSetUp(ctx: Ctx): Promise<SiteRow> {
  const facts = await setUpFacts(ctx, null);

  authorize(ctx.actor, 'site.finishSetUp', facts);

  await transaction(ctx.db, async (tx) => {
    await stampSite(tx, { setUpAt: ctx.clock.now() });
    await deleteSetUpKeys(tx);
    await appendAudit(ctx, tx, { action: 'site.setUp', targetKind: 'site', targetId: null });
  });
  return siteRow(ctx.db);
}
