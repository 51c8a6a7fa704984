import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { tell } from '../notices/tell.ts';
import { acceptCoHosting, dropCoHost } from './co-hosts.queries.ts';
import { workshopAfter, workshopInReach } from './readable-workshop.ts';
import type { WorkshopRow } from './workshops.model.ts';

/**
 * Says yes or no to running a workshop together with its host, who is told; a no after a yes steps back (TH04).
 * @throws {Conflict} `workshop_over`, `own_workshop` for its safety moderator, `already_in_state`.
 */
export async function answerCoHosting(
  ctx: Ctx,
  { workshopId, accept }: { workshopId: string; accept: boolean },
): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { workshop, facts } = await workshopInReach(ctx, workshopId);

  authorize(actor, 'workshop.answerCoHosting', facts);
  if (actor.kind === 'guest') throw new Unauthenticated();
  if (accept && workshop.state !== 'draft' && workshop.state !== 'published') throw new Conflict('workshop_over');
  if (accept && workshop.safetyModeratorId === actor.id) throw new Conflict('own_workshop');

  const at = ctx.clock.now();
  await transaction(ctx.db, async (tx) => {
    const hasChanged = accept
      ? await acceptCoHosting(tx, { workshopId, accountId: actor.id, at })
      : await dropCoHost(tx, workshopId, actor.id);
    if (!hasChanged) throw new Conflict('already_in_state');
    const action = accept ? 'workshop.co_host_yes' : 'workshop.co_host_no';
    await appendAudit(ctx, tx, { action, targetKind: 'workshop', targetId: workshopId });
    const detail = accept ? 'co_host_yes' : 'co_host_no';
    await tell(ctx, tx, [{ accountId: workshop.hostId, kind: 'workshop_changed', causeId: workshopId, detail }]);
    announce(tx, ctx, (live) => live.recheck([actor.id]));
  });
  return workshopAfter(ctx, workshopId);
}
