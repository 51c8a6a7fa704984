import type { LivePort } from '../../platform/live-port.ts';
import type { WorkshopRow } from './workshops.model.ts';

/** Tells the open pages of those who run a workshop, and nobody else's: to others the moment would tell who asked (ME57). */
export function tellStaff(
  live: LivePort,
  { id, hostId, coHostId, safetyModeratorId }: Pick<WorkshopRow, 'id' | 'hostId' | 'coHostId' | 'safetyModeratorId'>,
): void {
  for (const staffId of [hostId, coHostId, safetyModeratorId])
    if (staffId !== null) live.notice(`account:${staffId}`, 'questions.changed', { workshopId: id });
}
