import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Cursor } from '../../platform/page.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleCrises } from '../../policy/crisis.policy.ts';

export interface FollowUpRow {
  id: string;
  crisisCaseId: string;
  dueAt: Date;
  assignedTo: string | null;
  doneAt: Date | null;
  doneBy: string | null;
  wasReached: boolean | null;
  personHandle: string | null;
}

const COLUMNS = [
  'f.id',
  'f.crisisCaseId',
  'f.dueAt',
  'f.assignedTo',
  'f.doneAt',
  'f.doneBy',
  'f.wasReached',
  'a.handle as personHandle',
] as const;

function followUps(db: Db | Tx) {
  return db
    .selectFrom('followUp as f')
    .innerJoin('crisisCase as k', 'k.id', 'f.crisisCaseId')
    .leftJoin('account as a', 'a.id', 'k.personId');
}

export async function followUpsOf(db: Db, crisisCaseId: string): Promise<FollowUpRow[]> {
  return followUps(db)
    .select(COLUMNS)
    .where('f.crisisCaseId', '=', crisisCaseId)
    .where('f.replacedAt', 'is', null)
    .orderBy('f.dueAt')
    .limit(50)
    .execute();
}

/** Those that wait, whatever is due first; the assignee's own when one is named. */
export async function waitingFollowUps(
  db: Db,
  actor: Actor,
  page: { assignedTo: string | null; after: Cursor | null; limit: number },
): Promise<FollowUpRow[]> {
  let query = followUps(db)
    .innerJoin('case as c', 'c.id', 'k.caseId')
    .innerJoin('item as i', 'i.id', 'k.itemId')
    .select(COLUMNS)
    .where('f.doneAt', 'is', null)
    .where('f.replacedAt', 'is', null)
    .where('k.isCanary', '=', false)
    .where(visibleCrises(actor, 'k', 'c', 'i'))
    .orderBy('f.dueAt')
    .orderBy('f.id')
    .limit(page.limit);
  if (page.assignedTo !== null) query = query.where('f.assignedTo', '=', page.assignedTo);
  if (page.after !== null)
    query = query.where(sql<boolean>`(f.due_at, f.id) > (${page.after.at}::timestamptz, ${page.after.id}::uuid)`);
  return query.execute();
}

/** One, its row kept until the transaction ends. */
export async function lockFollowUp(
  tx: Tx,
  id: string,
): Promise<{ id: string; crisisCaseId: string; doneAt: Date | null; replacedAt: Date | null } | null> {
  const row = await tx
    .selectFrom('followUp')
    .select(['id', 'crisisCaseId', 'doneAt', 'replacedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Which crisis case it belongs to. */
export async function crisisOfFollowUp(db: Db | Tx, id: string): Promise<string | null> {
  const row = await db.selectFrom('followUp').select('crisisCaseId').where('id', '=', id).executeTakeFirst();
  return row?.crisisCaseId ?? null;
}

export interface NewFollowUp {
  id: string;
  crisisCaseId: string;
  dueAt: Date;
  assignedTo: string | null;
}

export async function insertFollowUps(tx: Tx, rows: readonly NewFollowUp[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('followUp')
      .values([...rows])
      .execute();
}

export async function endFollowUp(
  tx: Tx,
  id: string,
  done: { doneAt: Date; doneBy: string; wasReached: boolean; noteSealed: Buffer | null },
): Promise<void> {
  await tx.updateTable('followUp').set(done).where('id', '=', id).execute();
}

/** The crisis began again, or its person has left: what waited is made anew when it ends. */
export async function replaceFollowUps(tx: Tx, crisisCaseId: string, at: Date): Promise<void> {
  await tx
    .updateTable('followUp')
    .set({ replacedAt: at })
    .where('crisisCaseId', '=', crisisCaseId)
    .where('doneAt', 'is', null)
    .where('replacedAt', 'is', null)
    .execute();
}

export async function sealedFollowUpNotes(db: Db, crisisCaseId: string): Promise<{ id: string; sealed: Buffer }[]> {
  const rows = await db
    .selectFrom('followUp')
    .select(['id', 'noteSealed'])
    .where('crisisCaseId', '=', crisisCaseId)
    .where('noteSealed', 'is not', null)
    .limit(50)
    .execute();
  return rows.flatMap(({ id, noteSealed }) => (noteSealed === null ? [] : { id, sealed: noteSealed }));
}

/** Time to talk it over, offered once to everybody who was there. */
export async function offerDebriefs(tx: Tx, crisisCaseId: string, at: Date): Promise<void> {
  await tx
    .insertInto('debrief')
    .columns(['crisisCaseId', 'accountId', 'offeredAt'])
    .expression((eb) =>
      eb
        .selectFrom('crisisPerson')
        .select(['crisisCaseId', 'accountId', sql<Date>`${at}::timestamptz`.as('offeredAt')])
        .where('crisisCaseId', '=', crisisCaseId),
    )
    .onConflict((oc) => oc.doNothing())
    .execute();
}

export async function isDebriefOffered(db: Db, key: { crisisCaseId: string; accountId: string }): Promise<boolean> {
  const row = await db
    .selectFrom('debrief')
    .select('offeredAt')
    .where('crisisCaseId', '=', key.crisisCaseId)
    .where('accountId', '=', key.accountId)
    .where('answer', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** False when nothing was offered to this person here. */
export async function answerOffer(
  tx: Tx,
  key: { crisisCaseId: string; accountId: string },
  given: { answer: string; answeredAt: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('debrief')
    .set(given)
    .where('crisisCaseId', '=', key.crisisCaseId)
    .where('accountId', '=', key.accountId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
