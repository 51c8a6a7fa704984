import type { LivePort } from '../../platform/live-port.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';

/** Everybody in the room looks at the stage again. */
export function tellStage(live: LivePort, workshopId: string): void {
  live.notice(`workshop:${workshopId}`, 'stage.changed', { workshopId });
}

/** Those who run it, and whose hand it is: to others the moment would tell who asked to speak. */
export function tellOfHand(
  live: LivePort,
  { id, hostId, coHosts, safetyModeratorId }: Pick<WorkshopRow, 'id' | 'hostId' | 'coHosts' | 'safetyModeratorId'>,
  accountId: string,
): void {
  const hostIds = [hostId, ...coHosts.filter(({ isIn }) => isIn).map((each) => each.id)];
  for (const each of new Set([...hostIds, safetyModeratorId, accountId]))
    if (each !== null) live.notice(`account:${each}`, 'stage.changed', { workshopId: id });
}
