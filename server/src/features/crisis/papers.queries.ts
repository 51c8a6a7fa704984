import type { HandOverRole } from '@between/rules/crisis.ts';
import type { RaisedLevel } from '@between/rules/safety.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

export interface FormRow {
  version: number;
  byId: string | null;
  sealed: Buffer;
  suggestedLevel: RaisedLevel;
  isInDoubt: boolean;
  createdAt: Date;
}

export async function newestForm(db: Db, crisisCaseId: string): Promise<FormRow | null> {
  const row = await db
    .selectFrom('riskForm')
    .select(['version', 'byId', 'answersSealed as sealed', 'suggestedLevel', 'isInDoubt', 'createdAt'])
    .where('crisisCaseId', '=', crisisCaseId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, suggestedLevel: row.suggestedLevel as RaisedLevel };
}

/** The next version of what is known. The caller holds the crisis case. */
export async function insertForm(
  tx: Tx,
  row: {
    crisisCaseId: string;
    byId: string;
    answersSealed: Buffer;
    suggestedLevel: RaisedLevel;
    isInDoubt: boolean;
    createdAt: Date;
  },
): Promise<void> {
  await tx
    .insertInto('riskForm')
    .values((eb) => ({
      ...row,
      version: eb
        .selectFrom('riskForm')
        .select(sql<number>`coalesce(max(version), 0) + 1`.as('version'))
        .where('crisisCaseId', '=', row.crisisCaseId),
    }))
    .execute();
}

export interface HandOverRow {
  id: string;
  crisisCaseId: string;
  byId: string | null;
  toAccountId: string | null;
  toRole: HandOverRole | null;
  sealed: Buffer;
  createdAt: Date;
  takenAt: Date | null;
  takenBy: string | null;
}

const COLUMNS = [
  'id',
  'crisisCaseId',
  'byId',
  'toAccountId',
  'toRole',
  'sheetSealed as sealed',
  'createdAt',
  'takenAt',
  'takenBy',
] as const;

/** Hand-overs of one case, oldest first. */
export async function handOversOf(db: Db | Tx, crisisCaseId: string): Promise<HandOverRow[]> {
  const rows = await db
    .selectFrom('handOver')
    .select(COLUMNS)
    .where('crisisCaseId', '=', crisisCaseId)
    .orderBy('createdAt')
    .limit(20)
    .execute();
  return rows.map((row) => ({ ...row, toRole: row.toRole as HandOverRole | null }));
}

export async function crisisOfHandOver(db: Db | Tx, id: string): Promise<string | null> {
  const row = await db.selectFrom('handOver').select('crisisCaseId').where('id', '=', id).executeTakeFirst();
  return row?.crisisCaseId ?? null;
}

export interface NewHandOver {
  id: string;
  crisisCaseId: string;
  byId: string;
  toAccountId: string | null;
  toRole: HandOverRole | null;
  sheetSealed: Buffer;
  createdAt: Date;
}

export async function insertHandOver(tx: Tx, row: NewHandOver): Promise<void> {
  await tx.insertInto('handOver').values(row).execute();
}

export async function takeHandOver(tx: Tx, id: string, taken: { takenAt: Date; takenBy: string }): Promise<void> {
  await tx.updateTable('handOver').set(taken).where('id', '=', id).execute();
}
