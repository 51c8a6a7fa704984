import type { CrisisEventKind } from '@between/rules/crisis.ts';
import type { CrisisOutcome, CrisisSource, CrisisState, RaisedLevel } from '@between/rules/safety.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { CrisisChange, CrisisRow } from './crisis.model.ts';

const COLUMNS = [
  'id',
  'caseId',
  'itemId',
  'personId',
  'level',
  'state',
  'source',
  'version',
  'openedAt',
  'levelSince',
  'acknowledgeDueAt',
  'replyDueAt',
  'acknowledgedAt',
  'acknowledgedBy',
  'secondAt',
  'secondBy',
  'firstWordsAt',
  'outcome',
  'outcomeBy',
  'closedAt',
  'closedBy',
  'isCanary',
  'noneBy',
  'noneAt',
  'signOffDueAt',
] as const;

type Stored = Omit<CrisisRow, 'level' | 'state' | 'source' | 'outcome'> & {
  level: string;
  state: string;
  source: string;
  outcome: string | null;
};

/** The decoder of the closed sets: the database checks them. */
function toRow(row: Stored): CrisisRow {
  return {
    ...row,
    level: row.level as RaisedLevel,
    state: row.state as CrisisState,
    source: row.source as CrisisSource,
    outcome: row.outcome as CrisisOutcome | null,
  };
}

/** One crisis case, its row kept until the transaction ends. */
export async function lockCrisis(tx: Tx, id: string): Promise<CrisisRow | null> {
  const row = await tx.selectFrom('crisisCase').select(COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? null : toRow(row);
}

/** The crisis case that stands beside a case, its row kept until the transaction ends. */
export async function lockCrisisOfCase(tx: Tx, caseId: string): Promise<CrisisRow | null> {
  const row = await tx
    .selectFrom('crisisCase')
    .select(COLUMNS)
    .where('caseId', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toRow(row);
}

export async function crisisById(db: Db | Tx, id: string): Promise<CrisisRow | null> {
  const row = await db.selectFrom('crisisCase').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRow(row);
}

export type NewCrisis = Pick<
  CrisisRow,
  | 'id'
  | 'caseId'
  | 'itemId'
  | 'personId'
  | 'level'
  | 'state'
  | 'source'
  | 'openedAt'
  | 'levelSince'
  | 'acknowledgeDueAt'
  | 'replyDueAt'
  | 'isCanary'
>;

/** False when the case has one already: two texts of one moment meet in one crisis case. */
export async function insertCrisis(tx: Tx, row: NewCrisis): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('crisisCase')
    .values(row)
    .onConflict((oc) => oc.column('caseId').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Writes a change and the next version; false when someone else changed it since `version` was read. */
export async function updateCrisis(
  tx: Tx,
  key: { id: string; version: number },
  change: CrisisChange & { state?: CrisisState },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('crisisCase')
    .set({ ...change, version: key.version + 1 })
    .where('id', '=', key.id)
    .where('version', '=', key.version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface NewCrisisEvent {
  id: string;
  crisisCaseId: string;
  event: CrisisEventKind;
  actorId: string | null;
  fromState: CrisisState | null;
  toState: CrisisState;
  fromLevel: RaisedLevel | null;
  toLevel: RaisedLevel;
  noteSealed: Buffer | null;
  createdAt: Date;
}

export async function insertCrisisEvent(tx: Tx, row: NewCrisisEvent): Promise<void> {
  await tx.insertInto('crisisEvent').values(row).execute();
}

/** Keeps a case and its crisis for this transaction, in the order in which everybody takes them. */
export async function lockCaseOfCrisis(tx: Tx, crisisCaseId: string): Promise<void> {
  await tx
    .selectFrom('case')
    .select('id')
    .where('id', '=', (eb) => eb.selectFrom('crisisCase').select('caseId').where('id', '=', crisisCaseId))
    .forUpdate()
    .execute();
}

/** Once people have settled it the case of the words waits behind those who are at risk now, until the second person looks. */
export async function restCase(tx: Tx, caseId: string, dueAt: Date): Promise<void> {
  await tx.updateTable('case').set({ dueAt }).where('id', '=', caseId).execute();
}

/** The case of the words is due no later than its crisis. */
export async function hurryCase(tx: Tx, caseId: string, dueAt: Date): Promise<void> {
  await tx
    .updateTable('case')
    .set({ dueAt: sql<Date>`least(due_at, ${dueAt}::timestamptz)` })
    .where('id', '=', caseId)
    .where('dueAt', '>', dueAt)
    .execute();
}

/** Who says that somebody is at risk. No new version: nothing to decide changed. */
export async function setSource(tx: Tx, id: string, source: CrisisSource): Promise<void> {
  await tx.updateTable('crisisCase').set({ source }).where('id', '=', id).execute();
}
