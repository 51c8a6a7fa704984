import { SAFEGUARDING_ROLES, type SafeguardingOutcome, type SafeguardingState } from '@between/rules/safeguarding.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleSafeguardings } from '../../policy/safeguarding.policy.ts';
import { holdsRoleNow } from '../duty/staffed-pieces.queries.ts';
import type { SafeguardingRow } from './safeguarding.model.ts';

const MAX_OPEN = 100;
/** More than any team has. */
const TEAM_MAX = 200;

function rows(db: Db | Tx) {
  return db
    .selectFrom('safeguarding as s')
    .innerJoin('case as c', 'c.id', 's.caseId')
    .innerJoin('item as i', 'i.id', 'c.itemId')
    .leftJoin('group as g', 'g.id', 'c.groupId')
    .leftJoin('account as p', 'p.id', 'i.authorId')
    .leftJoin('account as o', 'o.id', 's.openedBy')
    .leftJoin('account as t', 't.id', 's.takenBy')
    .leftJoin('account as e', 'e.id', 's.outcomeBy')
    .leftJoin('account as x', 'x.id', 's.closedBy')
    .select(['s.id', 's.caseId', 's.state', 's.openedAt', 's.dueAt', 's.reasonSealed', 's.takenAt'])
    .select(['s.checklistSealed', 's.outcome', 's.outcomeBy as outcomeById', 's.outcomeAt', 's.outcomeNoteSealed'])
    .select(['s.closedAt', 'c.groupId', 'g.name as groupName', 'i.authorId', 'p.handle as person'])
    .select(['o.handle as openedBy', 't.handle as takenBy', 'e.handle as outcomeBy', 'x.handle as closedBy']);
}

function toRow(row: Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]): SafeguardingRow {
  return { ...row, state: row.state as SafeguardingState, outcome: row.outcome as SafeguardingOutcome | null };
}

export async function safeguardingById(db: Db | Tx, id: string): Promise<SafeguardingRow | null> {
  const row = await rows(db).where('s.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRow(row);
}

/** Open ones that the actor may work on, whatever is due first. */
export async function openSafeguardings(db: Db, actor: Actor): Promise<SafeguardingRow[]> {
  const found = await rows(db)
    .where('s.state', '<>', 'closed')
    .where(visibleSafeguardings(actor, 'c', 'i'))
    .orderBy('s.dueAt')
    .orderBy('s.id')
    .limit(MAX_OPEN)
    .execute();
  return found.map(toRow);
}

/** The newest beside each of these cases. */
export async function safeguardingsOfCases(
  db: Db,
  caseIds: readonly string[],
): Promise<{ id: string; caseId: string; state: SafeguardingState; dueAt: Date }[]> {
  const found = await db
    .selectFrom('safeguarding')
    .distinctOn('caseId')
    .select(['id', 'caseId', 'state', 'dueAt'])
    .where('caseId', 'in', caseIds)
    .orderBy('caseId')
    .orderBy('openedAt', 'desc')
    .limit(caseIds.length)
    .execute();
  return found.map((row) => ({ ...row, state: row.state as SafeguardingState }));
}

/** Keeps the row until the transaction ends. */
export async function lockSafeguarding(tx: Tx, id: string): Promise<SafeguardingRow | null> {
  await tx.selectFrom('safeguarding').select('id').where('id', '=', id).forUpdate().execute();
  return safeguardingById(tx, id);
}

/** The case of the words, kept until the transaction ends: it is locked before what stands beside it, everywhere. */
export async function lockCaseOf(tx: Tx, id: string): Promise<void> {
  await tx
    .selectFrom('case')
    .select('id')
    .where('id', '=', (eb) => eb.selectFrom('safeguarding').select('caseId').where('id', '=', id))
    .forUpdate()
    .execute();
}

export async function openOf(tx: Tx, caseId: string): Promise<{ id: string } | null> {
  const row = await tx
    .selectFrom('safeguarding')
    .select('id')
    .where('caseId', '=', caseId)
    .where('state', '<>', 'closed')
    .executeTakeFirst();
  return row ?? null;
}

export async function insertSafeguarding(
  tx: Tx,
  row: { id: string; caseId: string; openedBy: string; openedAt: Date; reasonSealed: Buffer; dueAt: Date },
): Promise<void> {
  await tx
    .insertInto('safeguarding')
    .values({ ...row, state: 'waiting' })
    .execute();
}

export async function updateSafeguarding(
  tx: Tx,
  id: string,
  change: {
    state?: SafeguardingState;
    takenBy?: string;
    takenAt?: Date;
    checklistSealed?: Buffer;
    outcome?: SafeguardingOutcome;
    outcomeBy?: string;
    outcomeAt?: Date;
    outcomeNoteSealed?: Buffer;
    closedBy?: string;
    closedAt?: Date;
  },
): Promise<void> {
  await tx.updateTable('safeguarding').set(change).where('id', '=', id).execute();
}

/** Whom it is handed to: who holds the role itself; where nobody does, leads and clinicians. Never the person. */
export async function peopleOfRoute(
  tx: Tx,
  key: { groupId: string | null; exceptIds: readonly string[]; now: Date },
): Promise<string[]> {
  for (const roles of [['safeguarding'], SAFEGUARDING_ROLES] as const) {
    const found = await tx
      .selectFrom('account as a')
      .select('a.id')
      .where('a.lifeState', '=', 'active')
      .where(holdsRoleNow('a.id', roles, key.now, sql`${key.groupId}::uuid`))
      .where(sql<boolean>`not (a.id = any(${[...key.exceptIds]}::uuid[]))`)
      .limit(TEAM_MAX)
      .execute();
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}

/** Those nobody has taken in time, marked as told; each once. */
export async function takeLate(
  tx: Tx,
  now: Date,
  limit: number,
): Promise<{ id: string; groupId: string | null; authorId: string | null }[]> {
  const { rows: late } = await sql<{ id: string; groupId: string | null; authorId: string | null }>`
    update safeguarding s set reminded_at = ${now}::timestamptz
    from "case" c join item i on i.id = c.item_id
    where c.id = s.case_id and s.id in (
      select id from safeguarding where state = 'waiting' and reminded_at is null and due_at <= ${now}::timestamptz
      order by due_at limit ${limit} for update skip locked)
    returning s.id, c.group_id as "groupId", i.author_id as "authorId"
  `.execute(tx);
  return late;
}
