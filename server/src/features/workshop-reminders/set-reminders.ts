import type { ReminderMoment } from '@between/rules/workshops.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { deleteChoice, saveChoice } from './workshop-reminders.queries.ts';

/**
 * Chooses when the actor is reminded of a workshop in which they have a seat, or of every one of which nothing else was
 * chosen; none takes them off (TH08). @throws {Forbidden} `no_seat`, `own_workshop`, `workshop_over`.
 */
export async function setWorkshopReminders(
  ctx: Ctx,
  { workshopId, moments, forAll }: { workshopId: string; moments: readonly ReminderMoment[]; forAll: boolean },
): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { facts } = await workshopInReach(ctx, workshopId);

  authorize(actor, 'workshopReminder.set', facts);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const accountId = actor.id;
  await transaction(ctx.db, async (tx) => {
    if (forAll) await deleteChoice(tx, accountId, workshopId);
    await saveChoice(tx, {
      id: ctx.ids.uuid(),
      accountId,
      workshopId: forAll ? null : workshopId,
      moments: [...new Set(moments)],
      changedAt: ctx.clock.now(),
    });
  });
  return workshopAfter(ctx, workshopId);
}
