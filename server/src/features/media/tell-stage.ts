import type { Topic } from '@between/live-protocol/events.ts';
import type { LivePort } from '../../platform/live-port.ts';
import { idsOfStaff, type WorkshopRow } from '../workshops/workshops.model.ts';

/** Everybody who watches looks at the stage again. */
export function tellStage(live: LivePort, workshopId: string, watchers: readonly Topic[]): void {
  for (const topic of watchers) live.notice(topic, 'stage.changed', { workshopId });
}

interface Lost {
  workshopId: string;
  /** How the names of its connections begin. */
  process: string;
}

/** Whatever went through this media process ended: pages connect again without waiting till they notice. */
export function tellMediaLost(live: LivePort, { workshopId, process }: Lost, watchers: readonly Topic[]): void {
  for (const topic of watchers) live.notice(topic, 'media.lost', { workshopId, process });
}

/** Whose own connection it is, and nobody else. */
export function tellPicture(live: LivePort, accountId: string, { session, isHeld }: PictureState): void {
  live.notice(`account:${accountId}`, 'picture.changed', { session, isHeld: isHeld ? 1 : 0 });
}

interface PictureState {
  session: string;
  isHeld: boolean;
}

/** Those who run it, and whose hand it is: to others the moment would tell who asked to speak. */
export function tellOfHand(live: LivePort, workshop: WorkshopRow, accountId: string): void {
  for (const each of new Set([...idsOfStaff(workshop), accountId]))
    live.notice(`account:${each}`, 'stage.changed', { workshopId: workshop.id });
}
