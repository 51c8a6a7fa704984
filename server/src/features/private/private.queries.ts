import { PRIVATE_LIMITS, type PrivateKind } from '@between/rules/private.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Cursor } from '../../platform/page.ts';
import type { SealedEntry } from './private.model.ts';

const COLUMNS = ['id', 'kind', 'at', 'createdAt', 'updatedAt', 'version', 'sealed', 'keptFrom'] as const;

type Row = Omit<SealedEntry, 'kind'> & { kind: string };

function entryOf(row: Row): SealedEntry {
  // The check of the table holds `kind` to the closed set.
  return { ...row, kind: row.kind as PrivateKind };
}

export interface EntriesWanted {
  accountId: string;
  kind: PrivateKind;
  /** From this instant on; null for the first. */
  from: Date | null;
  /** Before this instant; null for all. */
  to: Date | null;
  after: Cursor | null;
  limit: number;
}

/** Entries newest first, one more than a page; earlier words that were kept are not among them. */
export async function entriesOf(db: Db, wanted: EntriesWanted): Promise<SealedEntry[]> {
  let query = db
    .selectFrom('privateEntry')
    .select(COLUMNS)
    .where('accountId', '=', wanted.accountId)
    .where('kind', '=', wanted.kind)
    .where('deletedAt', 'is', null)
    .where('keptFrom', 'is', null);
  if (wanted.from !== null) query = query.where('at', '>=', wanted.from);
  if (wanted.to !== null) query = query.where('at', '<', wanted.to);
  const { after } = wanted;
  if (after !== null) query = query.where(sql<boolean>`(at, id) < (${after.at}, ${after.id}::uuid)`);
  const rows = await query
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(wanted.limit + 1)
    .execute();
  return rows.map(entryOf);
}

/** One own entry, a removed one too; null when it is not there or belongs to somebody else. */
export async function entryById(db: Db | Tx, accountId: string, id: string): Promise<SealedEntry | null> {
  const row = await db
    .selectFrom('privateEntry')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return row === undefined ? null : entryOf(row);
}

/** The same, locked until the end of the transaction. */
export async function lockEntry(tx: Tx, accountId: string, id: string): Promise<SealedEntry | null> {
  const row = await tx
    .selectFrom('privateEntry')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : entryOf(row);
}

/** Earlier words of an entry, newest first. */
export async function keptCopiesOf(db: Db | Tx, accountId: string, id: string): Promise<SealedEntry[]> {
  const rows = await db
    .selectFrom('privateEntry')
    .select(COLUMNS)
    .where('keptFrom', '=', id)
    .where('accountId', '=', accountId)
    .where('deletedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .limit(PRIVATE_LIMITS.kept)
    .execute();
  return rows.map(entryOf);
}

/** True when this kind of this person has as many entries as one person may keep. */
export async function isFull(tx: Tx, accountId: string, kind: PrivateKind): Promise<boolean> {
  const row = await tx
    .selectFrom('privateEntry')
    .select('id')
    .where('accountId', '=', accountId)
    .where('kind', '=', kind)
    .offset(PRIVATE_LIMITS.entries - 1)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** @returns false when the id is taken, by whomever. */
export async function insertEntry(tx: Tx, row: SealedEntry & { accountId: string }): Promise<boolean> {
  const made = await tx
    .insertInto('privateEntry')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

export async function replaceEntry(
  tx: Tx,
  row: Pick<SealedEntry, 'id' | 'at' | 'updatedAt' | 'version' | 'sealed'>,
): Promise<void> {
  const { id, ...values } = row;
  await tx
    .updateTable('privateEntry')
    .set({ ...values, deletedAt: null })
    .where('id', '=', id)
    .execute();
}

/** Takes the words of an entry and of its copies away; the entry's row stays without them. */
export async function emptyEntry(tx: Tx, id: string, version: number, at: Date): Promise<void> {
  await tx.deleteFrom('privateEntry').where('keptFrom', '=', id).execute();
  await tx
    .updateTable('privateEntry')
    .set({ sealed: null, deletedAt: at, updatedAt: at, version })
    .where('id', '=', id)
    .execute();
}

/** A kept copy goes whole: nothing waits to hear of it. */
export async function deleteCopy(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('privateEntry').where('id', '=', id).execute();
}

/** Everything of one person, for their file; copies and all. */
export async function allEntriesOf(
  db: Db,
  accountId: string,
  after: string | null,
  limit: number,
): Promise<SealedEntry[]> {
  let query = db
    .selectFrom('privateEntry')
    .select(COLUMNS)
    .where('accountId', '=', accountId)
    .where('deletedAt', 'is', null);
  if (after !== null) query = query.where('id', '>', after);
  const rows = await query.orderBy('id').limit(limit).execute();
  return rows.map(entryOf);
}
