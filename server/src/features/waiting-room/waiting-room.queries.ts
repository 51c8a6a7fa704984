import { type AdmissionMode, type AdmissionState, WAITING_SHOWN } from '@between/rules/workshops.ts';
import type { Db, Tx } from '../../platform/db.ts';

/** People at the door of a workshop by name: the order tells nothing about who came first. */
export function peopleAtDoor(db: Db, workshopId: string, state: AdmissionState): Promise<{ handle: string }[]> {
  return db
    .selectFrom('registration as r')
    .innerJoin('account as a', 'a.id', 'r.accountId')
    .select('a.handle')
    .where('r.workshopId', '=', workshopId)
    .where('r.state', '=', 'taken')
    .where('r.admission', '=', state)
    .orderBy('a.handleKey')
    .limit(WAITING_SHOWN)
    .execute();
}

/** @returns false when they asked before. */
export async function askAtDoor(tx: Tx, { workshopId, accountId }: Record<'workshopId' | 'accountId', string>) {
  const { numUpdatedRows } = await tx
    .updateTable('registration')
    .set({ admission: 'waiting' })
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .where('state', '=', 'taken')
    .where('admission', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Decides about one person. @returns whom; null when nobody of this name stands at the door like that. */
export async function decideAtDoor(
  tx: Tx,
  { workshopId, handle }: { workshopId: string; handle: string },
  { from, to }: { from: readonly AdmissionState[]; to: AdmissionState },
): Promise<string | null> {
  const row = await tx
    .updateTable('registration as r')
    .from('account as a')
    .set({ admission: to })
    .whereRef('a.id', '=', 'r.accountId')
    .where('a.handle', '=', handle)
    .where('r.workshopId', '=', workshopId)
    .where('r.state', '=', 'taken')
    .where('r.admission', 'in', [...from])
    .returning('r.accountId')
    .executeTakeFirst();
  return row?.accountId ?? null;
}

/** Lets everybody in who waits. */
export async function admitWaiting(tx: Tx, workshopId: string): Promise<void> {
  await tx
    .updateTable('registration')
    .set({ admission: 'admitted' })
    .where('workshopId', '=', workshopId)
    .where('admission', '=', 'waiting')
    .execute();
}

/** Whoever has a seat and never asked was let in: the room was open to them. */
export async function keepInside(tx: Tx, workshopId: string): Promise<void> {
  await tx
    .updateTable('registration')
    .set({ admission: 'admitted' })
    .where('workshopId', '=', workshopId)
    .where('state', '=', 'taken')
    .where('admission', 'is', null)
    .execute();
}

export async function setDoors(
  tx: Tx,
  workshopId: string,
  doors: { admission: AdmissionMode; waitingNote: string },
): Promise<void> {
  await tx.updateTable('workshop').set(doors).where('id', '=', workshopId).execute();
}
