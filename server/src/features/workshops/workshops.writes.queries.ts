import type { ContentTopic } from '@between/rules/content.ts';
import type { RegistrationState, WorkshopKind, WorkshopLanguage, WorkshopState } from '@between/rules/workshops.ts';
import type { Tx } from '../../platform/db.ts';
import { forgetAnswersIn } from '../registration/answers-pieces.queries.ts';
import { countInside, forgetDoors } from './seats.queries.ts';

/** What a host decides, checked and ready to be stored. */
export interface Details {
  title: string;
  description: string;
  html: string;
  htmlVersion: number;
  language: WorkshopLanguage;
  contentTopics: ContentTopic[];
  contentNote: string;
  timeZone: string;
  startsAt: Date;
  endsAt: Date;
  capacity: number;
  groupId: string | null;
  kind: WorkshopKind;
  safetyModeratorId: string | null;
}

export async function insertWorkshop(
  tx: Tx,
  { at, ...row }: Details & { id: string; hostId: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('workshop')
    .values({ ...row, createdAt: at, changedAt: at })
    .execute();
}

/** @returns false when somebody changed it in between. */
export async function updateWorkshop(
  tx: Tx,
  which: { id: string; version: number },
  change: Partial<Details> & { state?: WorkshopState; publishedAt?: Date; closedAt?: Date; sequence?: number },
  at: Date,
): Promise<boolean> {
  const result = await tx
    .updateTable('workshop')
    .set((eb) => ({ ...change, version: eb('version', '+', 1), changedAt: at }))
    .where('id', '=', which.id)
    .where('version', '=', which.version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The calendar entries of those who come have something to learn; who came through the door, and what they answered when they registered, is forgotten. How many came stays (TH24). */
export async function closeWorkshop(tx: Tx, id: string, state: 'ended' | 'cancelled', at: Date): Promise<boolean> {
  const cameCount = state === 'ended' ? await countInside(tx, id) : null;
  await forgetDoors(tx, id);
  await forgetAnswersIn(tx, id);
  const result = await tx
    .updateTable('workshop')
    .set((eb) => ({
      state,
      cameCount,
      closedAt: at,
      changedAt: at,
      version: eb('version', '+', 1),
      sequence: eb('sequence', '+', state === 'cancelled' ? 1 : 0),
    }))
    .where('id', '=', id)
    .where('state', 'in', ['draft', 'published'])
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Published workshops whose time passed long enough ago, locked. */
export async function overdueWorkshops(tx: Tx, endedBefore: Date, limit: number): Promise<string[]> {
  const rows = await tx
    .selectFrom('workshop')
    .select('id')
    .where('state', '=', 'published')
    .where('endsAt', '<', endedBefore)
    .orderBy('endsAt')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({ id }) => id);
}

/** Drafts and published workshops somebody hosts. */
export async function openWorkshopsOf(tx: Tx, hostId: string): Promise<{ id: string; state: string }[]> {
  return tx
    .selectFrom('workshop')
    .select(['id', 'state'])
    .where('hostId', '=', hostId)
    .where('state', 'in', ['draft', 'published'])
    .limit(500)
    .forUpdate()
    .execute();
}

/** People with a seat or a place, in pages, for telling them. */
export async function attendeesAfter(
  tx: Tx,
  wanted: { workshopId: string; states: readonly RegistrationState[]; after: string | null; limit: number },
): Promise<{ id: string; accountId: string }[]> {
  const { workshopId, states, after, limit } = wanted;
  let query = tx
    .selectFrom('registration')
    .select(['id', 'accountId'])
    .where('workshopId', '=', workshopId)
    .where('state', 'in', [...states])
    .orderBy('id')
    .limit(limit);
  if (after !== null) query = query.where('id', '>', after);
  return query.execute();
}
