import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { leaveStage, placeOnStage } from '../media/stage-places.ts';
import { tell } from '../notices/tell.ts';
import { lockWorkshop } from '../workshops/lock-workshop.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import { tellStaff } from '../workshops/tell-staff.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { panelOf } from './panel-of.ts';
import { acceptPlace, deletePanelist } from './panel.queries.ts';

/**
 * Says yes or no to speaking on the stage; a no after a yes steps back, off the stage too. The host is told (TH12).
 * @throws {Conflict} `workshop_over`, `already_in_state`. @throws {Forbidden} `not_yours` for whoever was not asked.
 */
export async function answerPanel(
  ctx: Ctx,
  { workshopId, accept }: { workshopId: string; accept: boolean },
): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { workshop, facts } = await workshopInReach(ctx, workshopId);
  const panel = await panelOf(ctx, workshopId);

  authorize(actor, 'panel.answer', { ...facts, panelIds: panel.map(({ accountId }) => accountId) });
  if (actor.kind === 'guest') throw new Unauthenticated();
  if (accept && workshop.state !== 'published') throw new Conflict('workshop_over');

  const place = { workshopId, accountId: actor.id, at: ctx.clock.now() };
  await transaction(ctx.db, async (tx) => {
    await lockWorkshop(tx, workshopId);
    if (!(await (accept ? acceptPlace(tx, place) : deletePanelist(tx, place)))) throw new Conflict('already_in_state');
    if (accept) await placeOnStage(tx, workshopId, [place]);
    else await leaveStage(ctx, tx, { workshop, accountId: actor.id });
    const detail = accept ? 'panel_yes' : 'panel_no';
    await appendAudit(ctx, tx, { action: `workshop.${detail}`, targetKind: 'workshop', targetId: workshopId });
    await tell(ctx, tx, [{ accountId: workshop.hostId, kind: 'workshop_changed', causeId: workshopId, detail }]);
    // A practice is open to them from now on, or no longer.
    announce(tx, ctx, (live) => {
      live.recheck([actor.id]);
      tellStaff(live, workshop);
    });
  });
  return workshopAfter(ctx, workshopId);
}
