import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { landWorkshopRoom } from '../chat/make-workshop-room.ts';
import { cancelMessages } from '../host-messages/follow-workshop.ts';
import { workshopAfter, workshopInReach } from './readable-workshop.ts';
import { tellAttendees } from './tell-attendees.ts';
import type { WorkshopRow } from './workshops.model.ts';
import { closeWorkshop } from './workshops.writes.queries.ts';

/** Calls a workshop off: it leaves every calendar, and everybody who was coming is told (TH09). A draft just goes. */
export async function cancelWorkshop(ctx: Ctx, workshopId: string): Promise<{ workshop: WorkshopRow }> {
  const { workshop, facts } = await workshopInReach(ctx, workshopId);

  authorize(ctx.actor, 'workshop.manage', facts);

  await transaction(ctx.db, async (tx) => {
    await shut(ctx, tx, workshopId, 'cancelled');
    if (workshop.state === 'published') await tellAttendees(ctx, tx, { workshopId, detail: 'cancelled', after: null });
  });
  return workshopAfter(ctx, workshopId);
}

/** Ends a workshop: people have a few minutes to say goodbye, then its room is closed for good. */
export async function endWorkshop(ctx: Ctx, workshopId: string): Promise<{ workshop: WorkshopRow }> {
  const { workshop, facts } = await workshopInReach(ctx, workshopId);

  authorize(ctx.actor, 'workshop.manage', facts);

  if (workshop.state !== 'published' || workshop.startsAt > ctx.clock.now()) throw new Conflict('not_allowed');
  await transaction(ctx.db, (tx) => shut(ctx, tx, workshopId, 'ended'));
  return workshopAfter(ctx, workshopId);
}

async function shut(ctx: Ctx, tx: Tx, workshopId: string, state: 'ended' | 'cancelled'): Promise<void> {
  if (!(await closeWorkshop(tx, workshopId, state, ctx.clock.now()))) throw new Conflict('workshop_over');
  if (state === 'cancelled') await cancelMessages(tx, workshopId, ctx.clock.now());
  await landWorkshopRoom(tx, ctx, workshopId);
  await appendAudit(ctx, tx, { action: `workshop.${state}`, targetKind: 'workshop', targetId: workshopId });
  announce(tx, ctx, (live) => live.notice(`workshop:${workshopId}`, 'workshop.changed', { workshopId, version: 0 }));
}
