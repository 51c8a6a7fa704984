import type { LivePort } from '../../platform/live-port.ts';
import { idsOfStaff, type WorkshopRow } from './workshops.model.ts';

/** Tells the open pages of those who run a workshop, and nobody else's: to others the moment would tell who asked (ME57). */
export function tellStaff(live: LivePort, workshop: WorkshopRow): void {
  for (const staffId of idsOfStaff(workshop))
    live.notice(`account:${staffId}`, 'questions.changed', { workshopId: workshop.id });
}
