import type { LivePort } from '../../platform/live-port.ts';

/** The open pages of those who may be in the practice look again; to anybody else the moment would tell that there is one. */
export function tellPractising(live: LivePort, workshopId: string, people: readonly string[]): void {
  for (const accountId of people) live.notice(`account:${accountId}`, 'stage.changed', { workshopId });
}
