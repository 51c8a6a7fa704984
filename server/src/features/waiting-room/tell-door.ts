import type { LivePort } from '../../platform/live-port.ts';
import { idsOfStaff, type WorkshopRow } from '../workshops/workshops.model.ts';

/** Those who run it, and whoever stands at the door: nobody else hears who waits, or that anybody does (TH18). */
export function tellDoor(live: LivePort, workshop: WorkshopRow, accountId: string): void {
  for (const each of new Set([...idsOfStaff(workshop), accountId]))
    live.notice(`account:${each}`, 'admission.changed', { workshopId: workshop.id });
}

/** All pages of a workshop look again: one notice, however many wait. */
export function tellAllAtDoor(live: LivePort, workshopId: string): void {
  live.notice(`workshop:${workshopId}`, 'admission.changed', { workshopId });
}
