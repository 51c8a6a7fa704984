import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import type { Telling } from '../notices/notices.model.ts';
import { tell } from '../notices/tell.ts';
import { offerUntil } from './seats.model.ts';
import { countSeats, nextWaiting, saveSeat } from './seats.queries.ts';
import { workshopById } from './workshops.queries.ts';

/** Offers every free seat to the next in the waitlist, for a time (TH06, ME55). The caller holds the row of the workshop. */
export async function offerSeats(ctx: Pick<Ctx, 'clock' | 'ids' | 'live'>, tx: Tx, workshopId: string): Promise<void> {
  const workshop = await workshopById(tx, workshopId, 'lock');
  if (workshop === null || workshop.state !== 'published') return;
  const now = ctx.clock.now();
  const free = workshop.capacity - workshop.seatsTaken;
  const next = free > 0 && workshop.endsAt > now ? await nextWaiting(tx, workshopId, free) : [];
  const until = offerUntil(now, workshop.startsAt);
  for (const { id, accountId } of next)
    await saveSeat(tx, { id, workshopId, accountId, state: 'offered', offerUntil: until, at: now });
  await countSeats(tx, workshopId, next.length);
  await tell(
    ctx,
    tx,
    next.map(({ accountId }): Telling => ({
      accountId,
      kind: 'workshop_seat',
      causeId: workshopId,
      detail: 'offered',
    })),
  );
  announce(tx, ctx, (live) => {
    live.notice(`workshop:${workshopId}`, 'seats.changed', { workshopId });
    for (const { accountId } of next) live.notice(`account:${accountId}`, 'notices.changed', {});
  });
}
