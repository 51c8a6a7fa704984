import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { landWorkshopRoom } from '../chat/make-workshop-room.ts';
import { cancelMessages } from '../host-messages/follow-workshop.ts';
import { recountAfter, takeWantsOf } from './questions.writes.queries.ts';
import { offerSeats } from './offer-seats.ts';
import { deleteSeatsOf } from './seats.queries.ts';
import { tellAttendees } from './tell-attendees.ts';
import { closeWorkshop, openWorkshopsOf } from './workshops.writes.queries.ts';

/** Somebody goes for good: their seats are offered to the next, their wishes are not counted any more, what they hold is called off. */
export async function leaveWorkshops(ctx: Ctx, tx: Tx, accountId: string): Promise<void> {
  const now = ctx.clock.now();
  for (const { id, state } of await openWorkshopsOf(tx, accountId)) {
    await closeWorkshop(tx, id, 'cancelled', now);
    await cancelMessages(tx, id, now);
    await landWorkshopRoom(tx, ctx, id);
    if (state === 'published') await tellAttendees(ctx, tx, { workshopId: id, detail: 'cancelled', after: null });
  }
  for (const workshopId of await deleteSeatsOf(tx, accountId)) await offerSeats(ctx, tx, workshopId);
  await recountAfter(tx, await takeWantsOf(tx, accountId));
}
