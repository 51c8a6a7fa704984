import { SOFT_LANDING_MINUTES } from '@between/rules/rooms.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { landRoom, mayStayOpen } from './presence.queries.ts';

/** A room without anybody whose presence opens it closes softly: people can say goodbye first (ME51). */
export async function landIfEmpty(tx: Tx, { clock }: Pick<Services, 'clock'>, roomId: string): Promise<void> {
  if (await mayStayOpen(tx, roomId)) return;
  await landRoom(tx, roomId, addMinutes(clock.now(), SOFT_LANDING_MINUTES));
}
