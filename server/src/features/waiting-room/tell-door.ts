import type { LivePort } from '../../platform/live-port.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';

/** Those who run it, and whoever stands at the door: nobody else hears who waits, or that anybody does (TH18). */
export function tellDoor(
  live: LivePort,
  { id, hostId, coHosts, safetyModeratorId }: Pick<WorkshopRow, 'id' | 'hostId' | 'coHosts' | 'safetyModeratorId'>,
  accountId: string,
): void {
  const hostIds = coHosts.filter(({ isIn }) => isIn).map((each) => each.id);
  for (const each of new Set([hostId, ...hostIds, safetyModeratorId, accountId]))
    if (each !== null) live.notice(`account:${each}`, 'admission.changed', { workshopId: id });
}

/** All pages of a workshop look again: one notice, however many wait. */
export function tellAllAtDoor(live: LivePort, workshopId: string): void {
  live.notice(`workshop:${workshopId}`, 'admission.changed', { workshopId });
}
