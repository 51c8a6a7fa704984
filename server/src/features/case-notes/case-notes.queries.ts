import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

export interface CommentRow {
  id: string;
  authorId: string | null;
  handle: string | null;
  sealed: Buffer;
  createdAt: Date;
  pinnedAt: Date | null;
  /** The case it was written in: one that was merged keeps its own. */
  caseId: string;
}

/** The pinned comment and the newest ones, those of merged cases among them, oldest first with the pinned one on top. */
export async function commentsOf(db: Db, caseId: string, limit: number): Promise<CommentRow[]> {
  const rows = await db
    .selectFrom('caseComment as m')
    .leftJoin('account as a', 'a.id', 'm.authorId')
    .select(['m.id', 'm.authorId', 'a.handle', 'm.bodySealed as sealed', 'm.createdAt', 'm.caseId'])
    // What is pinned in a merged case is one note among others here.
    .select(sql<Date | null>`case when m.case_id = ${caseId}::uuid then m.pinned_at end`.as('pinnedAt'))
    .where((eb) =>
      eb.or([
        eb('m.caseId', '=', caseId),
        eb('m.caseId', 'in', eb.selectFrom('case').select('id').where('mergedInto', '=', caseId)),
      ]),
    )
    .orderBy(sql`(m.pinned_at is null or m.case_id <> ${caseId}::uuid)`)
    .orderBy('m.createdAt', 'desc')
    .orderBy('m.id', 'desc')
    .limit(limit)
    .execute();
  const pinned = rows.filter((row) => row.pinnedAt !== null);
  return [...pinned, ...rows.filter((row) => row.pinnedAt === null).toReversed()];
}

/** False when a comment with this id is there: it was sent before. */
export async function insertComment(
  tx: Tx,
  row: { id: string; caseId: string; authorId: string; bodySealed: Buffer; createdAt: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('caseComment')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Takes whatever is pinned down. */
export async function unpin(tx: Tx, caseId: string): Promise<void> {
  await tx
    .updateTable('caseComment')
    .set({ pinnedAt: null })
    .where('caseId', '=', caseId)
    .where('pinnedAt', 'is not', null)
    .execute();
}

/** False when no such comment stands in this case. */
export async function pin(tx: Tx, key: { caseId: string; commentId: string }, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('caseComment')
    .set({ pinnedAt: at })
    .where('caseId', '=', key.caseId)
    .where('id', '=', key.commentId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface DraftRow {
  sealed: Buffer;
  version: number;
  by: string | null;
  writtenAt: Date;
}

export async function draftOf(db: Db | Tx, caseId: string): Promise<DraftRow | null> {
  const row = await db
    .selectFrom('caseDraft as d')
    .leftJoin('account as a', 'a.id', 'd.writtenBy')
    .select(['d.bodySealed as sealed', 'd.version', 'a.handle as by', 'd.writtenAt'])
    .where('d.caseId', '=', caseId)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes the draft over the version it was written over; false when somebody else was there first. */
export async function writeDraft(
  tx: Tx,
  row: { caseId: string; version: number; bodySealed: Buffer; writtenBy: string; writtenAt: Date },
): Promise<boolean> {
  const { caseId, version, bodySealed, writtenBy, writtenAt } = row;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('caseDraft')
    .values({ caseId, version: version + 1, bodySealed, writtenBy, writtenAt })
    .onConflict((oc) =>
      oc
        .column('caseId')
        .doUpdateSet({ version: version + 1, bodySealed, writtenBy, writtenAt })
        .where('caseDraft.version', '=', version),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
