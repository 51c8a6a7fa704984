import { SOFT_LANDING_MINUTES } from '@between/rules/rooms.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { beginLanding, insertWorkshopRoom } from './workshop-room.queries.ts';

/** Gives a published workshop its room, closed until its safety moderator is present. */
export async function makeWorkshopRoom(
  tx: Tx,
  ctx: Pick<Services, 'ids' | 'clock'>,
  workshopId: string,
): Promise<void> {
  await insertWorkshopRoom(tx, { id: ctx.ids.uuid(), workshopId, createdAt: ctx.clock.now() });
}

/** Lets the room of a workshop that is over close softly: people say goodbye first. */
export async function landWorkshopRoom(
  tx: Tx,
  ctx: Pick<Services, 'clock' | 'live'>,
  workshopId: string,
): Promise<void> {
  const roomId = await beginLanding(tx, workshopId, addMinutes(ctx.clock.now(), SOFT_LANDING_MINUTES));
  if (roomId !== null) announce(tx, ctx, (live) => live.roomState(roomId));
}
