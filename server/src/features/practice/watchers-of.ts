import type { Topic } from '@between/live-protocol/events.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { isPractising, practisingIds } from './practice.queries.ts';

/**
 * Who hears that something moved on a stage: everybody in the workshop; in a practice only those who may be in it, as to others the moment would tell that there is one (TH11).
 * @param wasPractice whether it moved in a practice, where that is known: what ends with a practice is told when there is none any more
 */
export async function watchersOf(db: Db | Tx, workshopId: string, wasPractice?: boolean): Promise<Topic[]> {
  if (!(wasPractice ?? (await isPractising(db, workshopId)))) return [`workshop:${workshopId}`];
  return (await practisingIds(db, workshopId)).map((accountId): Topic => `account:${accountId}`);
}
