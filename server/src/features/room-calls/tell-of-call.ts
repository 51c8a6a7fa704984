import type { Tx } from '../../platform/db.ts';
import { announce, type LivePort } from '../../platform/live-port.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';

/** Whoever called, and whoever is called, look again: nobody else hears that there is a call (ME54). */
export function tellOfCall(
  ctx: { live: LivePort },
  tx: Tx,
  { id: workshopId, safetyModeratorId }: WorkshopRow,
  callerId: string,
): void {
  announce(tx, ctx, (live) => {
    for (const each of [safetyModeratorId, callerId])
      if (each !== null) live.notice(`account:${each}`, 'stage.changed', { workshopId });
  });
}
