import { PANEL_MOST } from '@between/rules/media.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput, NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { activeMember } from '../accounts/active-member.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { leaveStage } from '../media/stage-places.ts';
import { tell } from '../notices/tell.ts';
import { lockWorkshop } from '../workshops/lock-workshop.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import { idsOfStaff, type WorkshopRow } from '../workshops/workshops.model.ts';
import { deletePanelist, insertPanelist, panelsOf } from './panel.queries.ts';

interface Named {
  workshopId: string;
  handle: string;
}

/**
 * Asks a member to speak on the stage (TH12). Whether they have a seat is not looked at: the answer would tell (ME56).
 * @throws {Conflict} `workshop_over`, `panel_full`, `already_in_state`.
 * @throws {InvalidInput} `no_such_member`, `runs_it` for those who hold it or look after it.
 */
export async function askToPanel(ctx: Ctx, { workshopId, handle }: Named): Promise<{ workshop: WorkshopRow }> {
  const { workshop, facts } = await workshopInReach(ctx, workshopId);

  authorize(ctx.actor, 'panel.choose', facts);
  if (workshop.state !== 'published') throw new Conflict('workshop_over');

  const at = ctx.clock.now();
  await transaction(ctx.db, async (tx) => {
    await lockWorkshop(tx, workshopId);
    const accountId = await activeMember(tx, handle);
    if (accountId === null) throw new InvalidInput('handle', 'no_such_member');
    if (idsOfStaff(workshop).includes(accountId)) throw new InvalidInput('handle', 'runs_it');
    const panel = (await panelsOf(tx, [workshopId])).get(workshopId) ?? [];
    if (panel.some((each) => each.accountId === accountId)) throw new Conflict('already_in_state');
    if (panel.length >= PANEL_MOST) throw new Conflict('panel_full');
    await insertPanelist(tx, { workshopId, accountId, at });
    await appendAudit(ctx, tx, { action: 'workshop.panel_ask', targetKind: 'workshop', targetId: workshopId });
    await tell(ctx, tx, [{ accountId, kind: 'workshop_changed', causeId: workshopId, detail: 'asked_to_panel' }]);
  });
  return workshopAfter(ctx, workshopId);
}

/** Takes back what was asked; of a panelist, also their place on the stage, which ends what they send. @throws {NotFound} */
export async function takeFromPanel(ctx: Ctx, { workshopId, handle }: Named): Promise<{ workshop: WorkshopRow }> {
  const { workshop, facts } = await workshopInReach(ctx, workshopId);

  authorize(ctx.actor, 'panel.choose', facts);

  await transaction(ctx.db, async (tx) => {
    const accountId = await activeMember(tx, handle);
    if (accountId === null || !(await deletePanelist(tx, { workshopId, accountId }))) throw new NotFound();
    await appendAudit(ctx, tx, { action: 'workshop.panel_take', targetKind: 'workshop', targetId: workshopId });
    await leaveStage(ctx, tx, { workshop, accountId });
  });
  return workshopAfter(ctx, workshopId);
}
