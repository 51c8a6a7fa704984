import { OVERRUN_MINUTES } from '@between/rules/workshops.ts';
import type { Due, Job, JobContext } from '../../jobs/job.ts';
import { addMinutes } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { asService } from '../audit/as-service.ts';
import { landWorkshopRoom } from '../chat/make-workshop-room.ts';
import { tell } from '../notices/tell.ts';
import { offerSeats } from './offer-seats.ts';
import { countSeats, oldOffers, saveSeat, workshopsToOffer } from './seats.queries.ts';
import { type AttendeeTelling, TELL_ATTENDEES, tellAttendees } from './tell-attendees.ts';
import { workshopById } from './workshops.queries.ts';
import { closeWorkshop, overdueWorkshops } from './workshops.writes.queries.ts';

/** Workshops looked at in one tick; the rest a second later. */
const AT_ONCE = 20;

export const workshopsJobs: readonly Job[] = [
  {
    name: TELL_ATTENDEES,
    run: (ctx, payload) => transaction(ctx.db, (tx) => tellAttendees(ctx, tx, payload as AttendeeTelling)),
  },
];

export const workshopsDues: readonly Due[] = [
  { name: 'workshops.offers', run: endOffers },
  { name: 'workshops.over', run: endOverdue },
];

/** Seats whose offer ran out go to the next in the waitlist (TH06, ME55). */
async function endOffers(ctx: JobContext, now: Date): Promise<void> {
  const workshopIds = await transaction(ctx.db, (tx) => workshopsToOffer(tx, now, AT_ONCE));
  for (const workshopId of workshopIds) await endOffersOf(ctx, workshopId, now);
}

async function endOffersOf(ctx: JobContext, workshopId: string, now: Date): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    await workshopById(tx, workshopId, 'lock');
    const old = await oldOffers(tx, workshopId, now);
    for (const { id, accountId } of old) await saveSeat(tx, { id, workshopId, accountId, state: 'expired', at: now });
    await countSeats(tx, workshopId, -old.length);
    await tell(
      ctx,
      tx,
      old.map(({ accountId }) => ({
        accountId,
        kind: 'workshop_seat',
        causeId: workshopId,
        detail: 'offer_over',
      })),
    );
    await offerSeats(ctx, tx, workshopId);
  });
}

/** A workshop nobody closed is over an hour after its end. */
async function endOverdue(ctx: JobContext, now: Date): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    for (const workshopId of await overdueWorkshops(tx, addMinutes(now, -OVERRUN_MINUTES), AT_ONCE)) {
      await closeWorkshop(tx, workshopId, 'ended', now);
      await landWorkshopRoom(tx, ctx, workshopId);
      await appendAudit(asService(ctx), tx, {
        action: 'workshop.ended',
        targetKind: 'workshop',
        targetId: workshopId,
      });
    }
  });
}
