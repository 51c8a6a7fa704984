import { SOFT_LANDING_MINUTES, UNGUARDED_CLOSES_MINUTES } from '@between/rules/rooms.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { guardHeardAt, landRoom, mayStayOpen } from './presence.queries.ts';

/**
 * A room without anybody whose presence opens it closes softly: people can say goodbye first (ME51). A workshop stands
 * still until its safety moderator has been away for five minutes (TH05).
 */
export async function landIfEmpty(tx: Tx, { clock }: Pick<Services, 'clock'>, roomId: string): Promise<void> {
  if (await mayStayOpen(tx, roomId)) return;
  const heardAt = await guardHeardAt(tx, roomId);
  const closesAt =
    heardAt === null ? addMinutes(clock.now(), SOFT_LANDING_MINUTES) : addMinutes(heardAt, UNGUARDED_CLOSES_MINUTES);
  await landRoom(tx, roomId, closesAt);
}
