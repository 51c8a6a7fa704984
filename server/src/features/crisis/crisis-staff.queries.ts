import type { Db, Tx } from '../../platform/db.ts';

const MAX_PEOPLE = 20;

/** Handles of colleagues whose screen showed the case since then. */
export async function lookersOf(db: Db, key: { caseId: string; since: Date; exceptId: string }): Promise<string[]> {
  const rows = await db
    .selectFrom('caseViewer as v')
    .innerJoin('account as a', 'a.id', 'v.accountId')
    .select('a.handle')
    .where('v.caseId', '=', key.caseId)
    .where('v.seenAt', '>', key.since)
    .where('v.accountId', '<>', key.exceptId)
    .orderBy('a.handle')
    .limit(MAX_PEOPLE)
    .execute();
  return rows.map(({ handle }) => handle);
}

export interface CrisisStaffRow {
  accountId: string;
  handle: string;
  deskName: string;
  joinedAt: Date;
}

export async function staffOf(db: Db | Tx, crisisCaseId: string): Promise<CrisisStaffRow[]> {
  return db
    .selectFrom('crisisPerson as p')
    .innerJoin('account as a', 'a.id', 'p.accountId')
    .select(['p.accountId', 'a.handle', 'p.deskName', 'p.joinedAt'])
    .where('p.crisisCaseId', '=', crisisCaseId)
    .orderBy('p.joinedAt')
    .limit(MAX_PEOPLE)
    .execute();
}

/** Somebody comes; false when they were there, or when another took the name meanwhile. */
export async function insertStaff(
  tx: Tx,
  row: { crisisCaseId: string; accountId: string; deskName: string; joinedAt: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('crisisPerson')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function renameStaff(
  tx: Tx,
  key: { crisisCaseId: string; accountId: string },
  deskName: string,
): Promise<void> {
  await tx
    .updateTable('crisisPerson')
    .set({ deskName })
    .where('crisisCaseId', '=', key.crisisCaseId)
    .where('accountId', '=', key.accountId)
    .execute();
}

/** A look under the cover that is still the same look. */
export async function hasLookedSince(
  db: Db | Tx,
  key: { caseId: string; accountId: string; since: Date },
): Promise<boolean> {
  const row = await db
    .selectFrom('audit')
    .select('id')
    .where('targetKind', '=', 'case')
    .where('targetId', '=', key.caseId)
    .where('action', '=', 'crisis.look')
    .where('actorId', '=', key.accountId)
    .where('at', '>', key.since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
