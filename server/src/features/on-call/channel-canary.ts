import { transaction } from '../../platform/db.ts';
import { asService } from '../audit/as-service.ts';
import { moveCrisis } from '../crisis/move-crisis.ts';
import type { ChannelContext, Outcome } from './channels.ts';
import type { Outgoing } from './deliveries.queries.ts';
import { stopPaging } from './stop-paging.ts';

/** The address that answers by itself: it acknowledges the service's own crisis case, as a person would (OP10). */
export async function sendToCanary(ctx: ChannelContext, { crisisCaseId }: Outgoing): Promise<Outcome> {
  if (crisisCaseId === null) return { kind: 'gone', failure: 'no_case' };
  await transaction(ctx.db, async (tx) => {
    await moveCrisis(asService(ctx), tx, { crisisCaseId, event: 'acknowledge' });
    await stopPaging(ctx, tx, { crisisCaseId, at: ctx.clock.now(), keepsSecond: false });
  });
  return { kind: 'sent' };
}
