import type { Db, Tx } from '../../platform/db.ts';
import { BUSY_STATES } from './crisis.model.ts';

export async function handlesOf(db: Db, ids: readonly string[]): Promise<{ id: string; handle: string }[]> {
  if (ids.length === 0) return [];
  return db.selectFrom('account').select(['id', 'handle']).where('id', 'in', ids).limit(ids.length).execute();
}

/** Whoever is at risk, as the desk sees them beside one case. */
export interface PersonOfCrisis {
  id: string;
  handle: string;
  since: Date;
  crisisCaseId: string;
}

export async function personOf(db: Db, id: string): Promise<{ id: string; handle: string; since: Date } | null> {
  const row = await db
    .selectFrom('account')
    .select(['id', 'handle', 'createdAt as since'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Crisis cases of a person, for what follows when they leave. */
export async function crisesOfPerson(tx: Tx, personId: string): Promise<{ id: string; isBusy: boolean }[]> {
  const rows = await tx
    .selectFrom('crisisCase')
    .select(['id', 'state'])
    .where('personId', '=', personId)
    .limit(1_000)
    .execute();
  return rows.map(({ id, state }) => ({ id, isBusy: BUSY_STATES.some((busy) => busy === state) }));
}
