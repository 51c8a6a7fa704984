import type { RegistrationState } from '@between/rules/workshops.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import { forgetRegistration } from '../registration/answers-pieces.queries.ts';
import { holdsSeat } from './seats.model.ts';

export interface OwnSeat {
  id: string;
  state: RegistrationState;
}

/** Somebody with a place in the waitlist or an offer. */
export interface HeldPlace {
  id: string;
  accountId: string;
}

/** Somebody's own row, locked with its workshop. */
export async function ownSeat(tx: Tx, workshopId: string, accountId: string): Promise<OwnSeat | null> {
  const row = await tx
    .selectFrom('registration')
    .select(['id', 'state'])
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : { ...row, state: row.state as RegistrationState };
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
    hasPassedDoor: false,
    changedAt: at,
  };
  await tx
    .insertInto('registration')
    .values({ id, workshopId, accountId, createdAt: at, ...values })
    .onConflict((oc) => oc.columns(['workshopId', 'accountId']).doUpdateSet(values))
    .execute();
  if (state === 'cancelled' || state === 'expired') await forgetRegistration(tx, id);
}

/** On another day everybody is asked anew whether they are safe to join. */
export async function forgetDoors(tx: Tx, workshopId: string): Promise<void> {
  await tx
    .updateTable('registration')
    .set({ hasPassedDoor: false })
    .where('workshopId', '=', workshopId)
    .where('hasPassedDoor', '=', true)
    .execute();
}

/** How many came through the doors and were not kept before them. */
export async function countInside(tx: Tx, workshopId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('registration as r')
    .innerJoin('workshop as w', 'w.id', 'r.workshopId')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('r.workshopId', '=', workshopId)
    .where('r.state', '=', 'taken')
    .where('r.hasPassedDoor', '=', true)
    .where((eb) =>
      eb.or([
        eb('r.admission', '=', 'admitted'),
        eb.and([eb('w.admission', '=', 'automatic'), eb('r.admission', 'is distinct from', 'refused')]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
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
export async function nextWaiting(tx: Tx, workshopId: string, limit: number): Promise<HeldPlace[]> {
  return tx
    .selectFrom('registration')
    .select(['id', 'accountId'])
    .where('workshopId', '=', workshopId)
    .where('state', '=', 'waiting')
    .orderBy('waitingSince')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .execute();
}

/** Workshops in which an offer has run out, or a seat is free while somebody waits: the two came in the same moment. */
export async function workshopsToOffer(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select workshop_id as id from registration where state = 'offered' and offer_until <= ${now}::timestamptz
    union
    select w.id from workshop w
    where w.state = 'published' and w.ends_at > ${now}::timestamptz and w.seats_taken < w.capacity
      and exists (select from registration r where r.workshop_id = w.id and r.state = 'waiting')
    limit ${limit}
  `.execute(tx);
  return rows.map(({ id }) => id);
}

/** Offers of one workshop that ran out; its row is locked. */
export async function oldOffers(tx: Tx, workshopId: string, now: Date): Promise<HeldPlace[]> {
  return tx
    .selectFrom('registration')
    .select(['id', 'accountId'])
    .where('workshopId', '=', workshopId)
    .where('state', '=', 'offered')
    .where('offerUntil', '<=', now)
    .limit(500)
    .forUpdate()
    .execute();
}

/** Takes somebody's seats and places away, their parts as co-host and panelist, and what they answered afterwards. @returns the workshops in which a seat came free. */
export async function deleteSeatsOf(tx: Tx, accountId: string): Promise<string[]> {
  const gone = await tx
    .with('parts', (parts) => parts.deleteFrom('workshopCoHost').where('accountId', '=', accountId))
    .with('feedback', (feedback) => feedback.deleteFrom('workshopFeedback').where('accountId', '=', accountId))
    .with('panels', (panels) => panels.deleteFrom('workshopPanelist').where('accountId', '=', accountId))
    .deleteFrom('registration')
    .where('accountId', '=', accountId)
    .returning(['workshopId', 'state'])
    .execute();
  const freed = gone
    .filter(({ state }) => holdsSeat(state))
    .map(({ workshopId }) => workshopId)
    .toSorted();
  for (const workshopId of freed) await countSeats(tx, workshopId, -1);
  return freed;
}

export interface SeatRequest {
  id: string;
  workshopId: string;
  accountId: string;
  at: Date;
}

/**
 * Takes a seat while one is free, else the next place in the waitlist, in one statement: the row of the workshop is held
 * for the shortest time, and everybody who comes at once is answered one after the other. Nobody passes those who wait.
 * `isSaved` is false when the person has a seat or a place already.
 */
export async function takeSeatOrPlace(
  tx: Tx,
  { id, workshopId, accountId, at }: SeatRequest,
): Promise<{ isOpen: boolean; tookSeat: boolean; isSaved: boolean }> {
  const { rows } = await sql<{ isOpen: boolean; tookSeat: boolean; isSaved: boolean }>`
    with seat as (
      update workshop set seats_taken = seats_taken + 1
      where id = ${workshopId}::uuid and state = 'published' and ends_at > ${at}::timestamptz and seats_taken < capacity
        and not exists (
          select from registration r
          where r.workshop_id = workshop.id
            and (r.state = 'waiting' or (r.account_id = ${accountId}::uuid and r.state in ('offered', 'taken')))
        )
      returning id
    ), open as (
      select id from workshop where id = ${workshopId}::uuid and state = 'published' and ends_at > ${at}::timestamptz
    ), saved as (
      insert into registration (id, workshop_id, account_id, state, waiting_since, created_at, changed_at)
      select ${id}::uuid, open.id, ${accountId}::uuid,
        case when exists (select from seat) then 'taken' else 'waiting' end,
        case when exists (select from seat) then null else ${at}::timestamptz end,
        ${at}::timestamptz, ${at}::timestamptz
      from open
      on conflict (workshop_id, account_id) do update
        set state = excluded.state, waiting_since = excluded.waiting_since, offer_until = null, changed_at = excluded.changed_at
        where registration.state in ('cancelled', 'expired')
      returning id
    )
    select exists (select from open) as is_open, exists (select from seat) as took_seat, exists (select from saved) as is_saved
  `.execute(tx);
  const [row] = rows;
  return row ?? { isOpen: false, tookSeat: false, isSaved: false };
}
