import type { LivePort } from '../../platform/live-port.ts';
import type { WorkshopRow } from './workshops.model.ts';

/** Tells the open pages of those who run a workshop, and nobody else's: to others the moment would tell who asked (ME57). */
export function tellStaff(
  live: LivePort,
  { id, hostId, coHosts, safetyModeratorId }: Pick<WorkshopRow, 'id' | 'hostId' | 'coHosts' | 'safetyModeratorId'>,
): void {
  const hostIds = [hostId, ...coHosts.filter(({ isIn }) => isIn).map((each) => each.id)];
  for (const staffId of [...hostIds, safetyModeratorId])
    if (staffId !== null) live.notice(`account:${staffId}`, 'questions.changed', { workshopId: id });
}
