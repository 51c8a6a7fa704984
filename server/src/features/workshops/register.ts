import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Forbidden, Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { offerSeats } from './offer-seats.ts';
import { readableWorkshop, workshopAfter, workshopInReach } from './readable-workshop.ts';
import { holdsSeat, registering } from './seats.model.ts';
import { countSeats, hasWaiting, ownSeat, saveSeat } from './seats.queries.ts';
import type { WorkshopRow } from './workshops.model.ts';
import { workshopById } from './workshops.queries.ts';

/**
 * Takes a seat, or the next place in the waitlist when none is free; asking again changes nothing (TH06).
 * The row of the workshop is locked, so that everybody who comes at once is answered one after the other.
 * @throws {Forbidden} `workshop_over`, `not_a_member`, `room_excluded`, …
 */
export async function registerForWorkshop(ctx: Ctx, workshopId: string): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { facts } = await workshopInReach(ctx, workshopId);

  authorize(actor, 'workshop.register', facts);
  if (actor.kind === 'guest') throw new Unauthenticated();

  await transaction(ctx.db, async (tx) => {
    const now = ctx.clock.now();
    const workshop = await workshopById(tx, workshopId, 'lock');
    if (workshop?.state !== 'published' || workshop.endsAt <= now) throw new Forbidden('workshop_over');
    const own = await ownSeat(tx, workshopId, actor.id);
    const state = registering({
      capacity: workshop.capacity,
      seatsTaken: workshop.seatsTaken,
      hasWaiting: await hasWaiting(tx, workshopId),
      own: own?.state ?? null,
    });
    if (state === own?.state) return;
    await saveSeat(tx, { id: own?.id ?? ctx.ids.uuid(), workshopId, accountId: actor.id, state, at: now });
    await countSeats(tx, workshopId, Number(holdsSeat(state)) - Number(holdsSeat(own?.state ?? null)));
    announce(tx, ctx, (live) => live.notice(`workshop:${workshopId}`, 'seats.changed', { workshopId }));
  });
  return workshopAfter(ctx, workshopId);
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
