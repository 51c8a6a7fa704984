import type { Tx } from '../../platform/db.ts';
import { workshopById } from './workshops.queries.ts';

/** The group a workshop is for; null when it is for all members, or gone. */
export async function audienceOf(tx: Tx, workshopId: string): Promise<string | null> {
  return (await workshopById(tx, workshopId))?.groupId ?? null;
}
