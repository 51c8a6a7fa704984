import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, Forbidden, Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import type { GivenRegistration } from '../registration/registration.model.ts';
import { takeRegistration } from '../registration/take-registration.ts';
import { offerSeats } from './offer-seats.ts';
import { readableWorkshop, workshopAfter, workshopInReach } from './readable-workshop.ts';
import { holdsSeat } from './seats.model.ts';
import { countSeats, ownSeat, saveSeat, type SeatRequest, takeSeatOrPlace } from './seats.queries.ts';
import type { WorkshopRow } from './workshops.model.ts';
import { workshopById } from './workshops.queries.ts';

/**
 * Takes a seat, or the next place in the waitlist when none is free; asking again changes nothing (TH06).
 * While a seat is offered, asking means yes, and what was answered for the place in the waitlist stays.
 * @throws {Forbidden} `workshop_over`, `not_a_member`, `room_excluded`, … @throws {InvalidInput} @throws {Conflict} for answers that do not fit what is asked now.
 */
export async function registerForWorkshop(
  ctx: Ctx,
  workshopId: string,
  given: GivenRegistration,
): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { facts } = await workshopInReach(ctx, workshopId);

  authorize(actor, 'workshop.register', facts);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const seat = { id: ctx.ids.uuid(), workshopId, accountId: actor.id, at: ctx.clock.now() };
  await transaction(ctx.db, async (tx) => {
    if (facts.registration === 'offered') await takeOffer(tx, seat);
    else await takeFirst(tx, seat, given);
    announce(tx, ctx, (live) => live.notice(`workshop:${workshopId}`, 'seats.changed', { workshopId }));
  });
  return workshopAfter(ctx, workshopId);
}

async function takeFirst(tx: Tx, seat: SeatRequest, given: GivenRegistration): Promise<void> {
  const { isOpen, tookSeat, isSaved } = await takeSeatOrPlace(tx, seat);
  if (!isOpen) throw new Forbidden('workshop_over');
  // The same person came twice at once: the seat counted here is the one they have.
  if (tookSeat && !isSaved) await countSeats(tx, seat.workshopId, -1);
  if (isSaved) await takeRegistration(tx, seat, given);
}

/** An offer that ran out in this moment is gone. */
async function takeOffer(tx: Tx, { workshopId, accountId, at }: SeatRequest): Promise<void> {
  await workshopById(tx, workshopId, 'lock');
  const own = await ownSeat(tx, workshopId, accountId);
  if (own?.state === 'taken') return;
  if (own?.state !== 'offered') throw new Conflict('offer_over');
  await saveSeat(tx, { id: own.id, workshopId, accountId, state: 'taken', at });
}

/** Gives back a seat, an offer or a place; a seat that comes free is offered to the next (TH06). Always open to whoever holds it. */
export async function giveSeatBack(ctx: Ctx, workshopId: string): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const { facts } = await readableWorkshop(ctx, workshopId);

  authorize(actor, 'workshop.giveBack', facts);

  await transaction(ctx.db, async (tx) => {
    await workshopById(tx, workshopId, 'lock');
    const own = await ownSeat(tx, workshopId, actor.id);
    if (own === null || own.state === 'cancelled' || own.state === 'expired') return;
    await saveSeat(tx, { id: own.id, workshopId, accountId: actor.id, state: 'cancelled', at: ctx.clock.now() });
    await countSeats(tx, workshopId, holdsSeat(own.state) ? -1 : 0);
    await offerSeats(ctx, tx, workshopId);
    announce(tx, ctx, (live) => live.recheck([actor.id]));
  });
  return workshopAfter(ctx, workshopId);
}
