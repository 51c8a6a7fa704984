import type { LifeState } from '@between/rules/accounts.ts';
import type { Role } from '@between/rules/roles.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { holdsRoleNow } from '../duty/staffed-pieces.queries.ts';
import type { MemorialRow } from './postvention.model.ts';

const MAX_MEMORIALS = 200;
/** More than any team has. */
const TEAM_MAX = 500;

function memorials(db: Db | Tx) {
  return db
    .selectFrom('memorial as m')
    .innerJoin('account as a', 'a.id', 'm.accountId')
    .leftJoin('account as b', 'b.id', 'm.askedBy')
    .leftJoin('account as c', 'c.id', 'm.confirmedBy')
    .select(['m.accountId', 'a.handle', 'm.stateBefore', 'm.askedBy as askedById', 'm.askedAt', 'm.confirmedAt'])
    .select(['b.handle as askedBy', 'c.handle as confirmedBy']);
}

/** What waits for a second person first, then the newest. */
export async function allMemorials(db: Db): Promise<MemorialRow[]> {
  return memorials(db)
    .orderBy(sql`m.confirmed_at is not null`)
    .orderBy('m.askedAt', 'desc')
    .limit(MAX_MEMORIALS)
    .execute();
}

export async function memorialOf(db: Db | Tx, accountId: string): Promise<MemorialRow | null> {
  return (await memorials(db).where('m.accountId', '=', accountId).executeTakeFirst()) ?? null;
}

/** Keeps the row until the transaction ends. */
export async function lockMemorial(tx: Tx, accountId: string): Promise<MemorialRow | null> {
  await tx.selectFrom('memorial').select('accountId').where('accountId', '=', accountId).forUpdate().execute();
  return memorialOf(tx, accountId);
}

export interface PersonRow {
  id: string;
  lifeState: LifeState;
}

/** An account by its handle, as long as somebody is behind it; its row is kept until the transaction ends. */
export async function lockPerson(tx: Tx, handleKey: string): Promise<PersonRow | null> {
  const row = await tx
    .selectFrom('account as a')
    .select(['a.id', 'a.lifeState'])
    .where('a.handleKey', '=', handleKey)
    .where('a.lifeState', '<>', 'deleted')
    .forUpdate('a')
    .executeTakeFirst();
  return row === undefined ? null : { ...row, lifeState: row.lifeState as LifeState };
}

export async function isOperatorNow(tx: Tx, accountId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('roleGrant')
    .select('id')
    .where('accountId', '=', accountId)
    .where('role', '=', 'operator')
    .where('revokedAt', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** @returns false when somebody asked before. */
export async function insertMemorial(
  tx: Tx,
  row: { accountId: string; stateBefore: LifeState; askedBy: string; askedAt: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('memorial')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function setConfirmed(
  tx: Tx,
  accountId: string,
  by: { confirmedBy: string; confirmedAt: Date },
): Promise<void> {
  await tx.updateTable('memorial').set(by).where('accountId', '=', accountId).execute();
}

export async function deleteMemorial(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('memorial').where('accountId', '=', accountId).execute();
}

/** No mail waits for them, no role is theirs any more, and nobody is reminded to look after them. */
export async function rest(tx: Tx, accountId: string, at: Date): Promise<void> {
  await tx
    .updateTable('account')
    .set({ lifeState: 'in_memoriam', mailDigestAt: null, hardDayUntil: null })
    .where('id', '=', accountId)
    .execute();
  await tx
    .updateTable('roleGrant')
    .set({ revokedAt: at })
    .where('accountId', '=', accountId)
    .where('revokedAt', 'is', null)
    .execute();
  await tx
    .updateTable('followUp')
    .set({ replacedAt: at })
    .where('doneAt', 'is', null)
    .where('replacedAt', 'is', null)
    .where('crisisCaseId', 'in', (eb) => eb.selectFrom('crisisCase').select('id').where('personId', '=', accountId))
    .execute();
}

export async function giveBack(tx: Tx, accountId: string, lifeState: string): Promise<void> {
  await tx
    .updateTable('account')
    .set({ lifeState })
    .where('id', '=', accountId)
    .where('lifeState', '=', 'in_memoriam')
    .execute();
}

/** Whoever holds one of the roles now, for this group or the whole place. */
export async function holdersNow(
  tx: Tx,
  roles: readonly Role[],
  { groupId, now }: { groupId: string | null; now: Date },
): Promise<string[]> {
  const rows = await tx
    .selectFrom('account as a')
    .select('a.id')
    .where('a.lifeState', '=', 'active')
    .where(
      groupId === null ? holdsRoleNow('a.id', roles, now) : holdsRoleNow('a.id', roles, now, sql`${groupId}::uuid`),
    )
    .limit(TEAM_MAX)
    .execute();
  return rows.map(({ id }) => id);
}
