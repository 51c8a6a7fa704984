import type { LivePort } from '../../platform/live-port.ts';
import { idsOfStaff, type WorkshopRow } from '../workshops/workshops.model.ts';

/** Everybody in the room looks at the stage again. */
export function tellStage(live: LivePort, workshopId: string): void {
  live.notice(`workshop:${workshopId}`, 'stage.changed', { workshopId });
}

/** Those who run it, and whose hand it is: to others the moment would tell who asked to speak. */
export function tellOfHand(live: LivePort, workshop: WorkshopRow, accountId: string): void {
  for (const each of new Set([...idsOfStaff(workshop), accountId]))
    live.notice(`account:${each}`, 'stage.changed', { workshopId: workshop.id });
}
