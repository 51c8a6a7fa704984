import type { RegistrationState } from '@between/rules/workshops.ts';
import type { Tx } from '../../platform/db.ts';

export interface OwnSeat {
  id: string;
  accountId: string;
  state: RegistrationState;
}

/** Somebody's own row, locked with its workshop. */
export async function ownSeat(tx: Tx, workshopId: string, accountId: string): Promise<OwnSeat | null> {
  const row = await tx
    .selectFrom('registration')
    .select(['id', 'accountId', 'state'])
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : { ...row, state: row.state as RegistrationState };
}

export async function hasWaiting(tx: Tx, workshopId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('registration')
    .select('id')
    .where('workshopId', '=', workshopId)
    .where('state', '=', 'waiting')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface SeatChange {
  id: string;
  workshopId: string;
  accountId: string;
  state: RegistrationState;
  offerUntil?: Date;
  at: Date;
}

/** One row a person and workshop, however often they come and go. */
export async function saveSeat(
  tx: Tx,
  { id, workshopId, accountId, state, offerUntil, at }: SeatChange,
): Promise<void> {
  const values = {
    state,
    waitingSince: state === 'waiting' ? at : null,
    offerUntil: offerUntil ?? null,
    changedAt: at,
  };
  await tx
    .insertInto('registration')
    .values({ id, workshopId, accountId, createdAt: at, ...values })
    .onConflict((oc) => oc.columns(['workshopId', 'accountId']).doUpdateSet(values))
    .execute();
}

/** The counter behind "full": its CHECK refuses what would oversell. */
export async function countSeats(tx: Tx, workshopId: string, by: number): Promise<void> {
  if (by === 0) return;
  await tx
    .updateTable('workshop')
    .set((eb) => ({ seatsTaken: eb('seatsTaken', '+', by) }))
    .where('id', '=', workshopId)
    .execute();
}

/** The next ones in the waitlist, locked. */
export async function nextWaiting(tx: Tx, workshopId: string, limit: number): Promise<OwnSeat[]> {
  const rows = await tx
    .selectFrom('registration')
    .select(['id', 'accountId', 'state'])
    .where('workshopId', '=', workshopId)
    .where('state', '=', 'waiting')
    .orderBy('waitingSince')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as RegistrationState }));
}

/** Workshops in which an offer has run out. */
export async function workshopsWithOldOffers(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const rows = await tx
    .selectFrom('registration')
    .select('workshopId')
    .distinct()
    .where('state', '=', 'offered')
    .where('offerUntil', '<=', now)
    .limit(limit)
    .execute();
  return rows.map(({ workshopId }) => workshopId);
}

/** Offers of one workshop that ran out; its row is locked. */
export async function oldOffers(tx: Tx, workshopId: string, now: Date): Promise<OwnSeat[]> {
  const rows = await tx
    .selectFrom('registration')
    .select(['id', 'accountId', 'state'])
    .where('workshopId', '=', workshopId)
    .where('state', '=', 'offered')
    .where('offerUntil', '<=', now)
    .limit(500)
    .forUpdate()
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as RegistrationState }));
}
