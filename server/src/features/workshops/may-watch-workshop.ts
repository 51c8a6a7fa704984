import type { Services } from '../../platform/context.ts';
import type { Member } from '../../policy/actor.ts';
import { isWorkshopVisible } from './workshops.queries.ts';

/** Whether somebody may hear that a workshop changed: the rule that guards reading it. */
export function mayWatchWorkshop({ db }: Pick<Services, 'db'>, actor: Member, workshopId: string): Promise<boolean> {
  return isWorkshopVisible(db, actor, workshopId);
}
