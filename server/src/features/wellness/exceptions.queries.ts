import { DESK_ROLES } from '@between/rules/roles.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { dueIds } from '../../platform/until-due.ts';
import { holdsRoleNow } from '../duty/staffed-pieces.queries.ts';

/** Exceptions that hold at once, and people of a team: more than there will ever be. */
const MOST = 200;

export interface ExceptionRow {
  id: string;
  accountId: string;
  /** Whom it is for. */
  handle: string;
  breakAfterMinutes: number;
  stopAfterMinutes: number;
  reason: string;
  startedAt: Date;
  dueAt: Date;
  /** Who allowed it; null once they left. */
  by: string | null;
}

function exceptions(db: Db | Tx) {
  return db
    .selectFrom('wellnessException as x')
    .innerJoin('account as a', 'a.id', 'x.accountId')
    .leftJoin('account as s', 's.id', 'x.startedBy')
    .select(['x.id', 'x.accountId', 'a.handle', 'x.breakAfterMinutes', 'x.stopAfterMinutes', 'x.reason'])
    .select(['x.startedAt', 'x.dueAt', 's.handle as by'])
    .where('x.endedAt', 'is', null);
}

/** What holds for one person; null while nothing does. */
export async function exceptionFor(db: Db, accountId: string): Promise<ExceptionRow | null> {
  return (await exceptions(db).where('x.accountId', '=', accountId).executeTakeFirst()) ?? null;
}

/** All that hold, whichever ends first. */
export async function exceptionsNow(db: Db): Promise<ExceptionRow[]> {
  return exceptions(db).orderBy('x.dueAt').orderBy('x.id').limit(MOST).execute();
}

/** One that holds, locked. */
export async function exceptionById(tx: Tx, id: string): Promise<ExceptionRow | null> {
  return (await exceptions(tx).where('x.id', '=', id).forUpdate('x').executeTakeFirst()) ?? null;
}

export type NewException = Omit<ExceptionRow, 'handle' | 'by'> & { startedBy: string };

/** False when one holds for this person already. */
export async function insertException(tx: Tx, row: NewException): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('wellnessException')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Ends exceptions whose time has come, the earliest first. Answers for whom they were. */
export async function closeDueExceptions(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const rows = await tx
    .updateTable('wellnessException')
    .set({ endedAt: now })
    .where('id', 'in', dueIds(tx, 'wellnessException', { now, limit }))
    .returning('accountId')
    .execute();
  return rows.map(({ accountId }) => accountId);
}

/** Active people who read at the desk, by handle, but one. */
export async function deskPeople(
  db: Db | Tx,
  { now, exceptId }: { now: Date; exceptId: string },
): Promise<{ id: string; handle: string }[]> {
  return db
    .selectFrom('account as a')
    .select(['a.id', 'a.handle'])
    .where('a.lifeState', '=', 'active')
    .where('a.id', '<>', exceptId)
    .where(holdsRoleNow('a.id', DESK_ROLES, now))
    .orderBy('a.handle')
    .limit(MOST)
    .execute();
}
