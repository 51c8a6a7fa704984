import { WRITTEN_EACH, type WrittenState } from '@between/rules/workshops.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Actor } from '../../policy/actor.ts';
import { openItems } from '../../policy/item.policy.ts';
import type { AnswerRow, PageRow } from './written-answers.model.ts';

export async function pageOf(db: Db | Tx, workshopId: string): Promise<PageRow | null> {
  const row = await db
    .selectFrom('writtenPage')
    .select(['madeAt', 'closesAt'])
    .where('workshopId', '=', workshopId)
    .executeTakeFirst();
  return row ?? null;
}

/** What stands on the page: a question that was held or removed meanwhile does not. */
export function answersOf(db: Db, actor: Actor, workshopId: string): Promise<AnswerRow[]> {
  return db
    .selectFrom('writtenAnswer as a')
    .innerJoin('question as q', 'q.itemId', 'a.questionId')
    .innerJoin('item as i', 'i.id', 'q.itemId')
    .leftJoin('account as h', 'h.id', 'a.answeredBy')
    .select(['a.questionId as id', 'i.html as questionHtml', 'q.wantCount', 'a.state', 'a.body', 'a.html'])
    .select(['h.handle as answeredBy', 'a.version'])
    .where('a.workshopId', '=', workshopId)
    .where('q.state', 'in', ['approved', 'answered'])
    .where('i.visibility', '=', 'published')
    .where(openItems(actor, 'i'))
    .orderBy('q.wantCount', 'desc')
    .orderBy('a.questionId')
    .limit(WRITTEN_EACH)
    .$castTo<AnswerRow>()
    .execute();
}

/** Which workshop an answer belongs to; null for a question on no page. */
export async function workshopOfAnswer(db: Db, questionId: string): Promise<string | null> {
  const row = await db
    .selectFrom('writtenAnswer')
    .select('workshopId')
    .where('questionId', '=', questionId)
    .executeTakeFirst();
  return row?.workshopId ?? null;
}

/** The version of an answer, its row kept for this transaction; null when its question is not on the page any more. */
export async function lockAnswer(tx: Tx, questionId: string): Promise<{ version: number } | null> {
  const row = await tx
    .selectFrom('writtenAnswer as a')
    .innerJoin('item as i', 'i.id', 'a.questionId')
    .innerJoin('question as q', 'q.itemId', 'a.questionId')
    .select('a.version')
    .where('a.questionId', '=', questionId)
    .where('q.state', 'in', ['approved', 'answered'])
    .where('i.visibility', '=', 'published')
    .forUpdate('a')
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Questions left over: approved or still on the stage, in the open, and on no page yet. One on which the desk ever opened
 * a case stays as it is: somebody may still have to be reached, or may ask for a second look.
 */
function leftOver(db: Db | Tx, workshopId: string) {
  return db
    .selectFrom('question as q')
    .innerJoin('item as i', 'i.id', 'q.itemId')
    .where('q.workshopId', '=', workshopId)
    .where('q.state', 'in', ['approved', 'on_stage'])
    .where('i.visibility', '=', 'published')
    .where((w) => w.not(w.exists(w.selectFrom('case as c').select('c.id').whereRef('c.itemId', '=', 'q.itemId'))))
    .where((w) =>
      w.not(
        w.exists(w.selectFrom('writtenAnswer as a').select('a.questionId').whereRef('a.questionId', '=', 'q.itemId')),
      ),
    );
}

export async function leftOverCount(db: Db, workshopId: string): Promise<number> {
  const { count } = await leftOver(db, workshopId)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export async function leftOverIds(tx: Tx, workshopId: string): Promise<string[]> {
  const rows = await leftOver(tx, workshopId)
    .select('q.itemId as id')
    .orderBy('q.wantCount', 'desc')
    .orderBy('q.itemId')
    .limit(WRITTEN_EACH)
    .forUpdate(['q', 'i'])
    .execute();
  return rows.map(({ id }) => id);
}

/** Makes the page, or leaves the one that is there as it is. */
export async function insertPage(tx: Tx, page: PageRow & { workshopId: string }): Promise<void> {
  await tx
    .insertInto('writtenPage')
    .values(page)
    .onConflict((oc) => oc.doNothing())
    .execute();
}

export async function insertAnswers(
  tx: Tx,
  { workshopId, ids, at }: { workshopId: string; ids: readonly string[]; at: Date },
): Promise<void> {
  await tx
    .insertInto('writtenAnswer')
    .values(ids.map((questionId) => ({ questionId, workshopId, state: 'open', changedAt: at })))
    .execute();
}

/**
 * Nothing in the database leads from these questions, and those that became part of them, to a person any more: not who
 * asked, not when, not who wanted to know too (the number stays), not what a report kept of them (TH16).
 */
export async function eraseAskers(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  const merged = await tx
    .selectFrom('question as q')
    .select('q.itemId as id')
    .where('q.mergedInto', 'in', [...ids])
    .where((w) => w.not(w.exists(w.selectFrom('case as c').select('c.id').whereRef('c.itemId', '=', 'q.itemId'))))
    .execute();
  const all = [...ids, ...merged.map(({ id }) => id)];
  await tx
    .updateTable('item')
    .set({ authorId: null, createdAt: at, visibilityAt: at })
    .where('id', 'in', all)
    .execute();
  await tx.updateTable('snapshot').set({ authorId: null }).where('itemId', 'in', all).execute();
  await tx.updateTable('itemVersion').set({ changedBy: null }).where('itemId', 'in', all).execute();
  await tx.deleteFrom('notice').where('itemId', 'in', all).execute();
  await tx.deleteFrom('questionWant').where('questionId', 'in', all).execute();
  await tx
    .updateTable('question')
    .set((eb) => ({ authorKey: eb.ref('itemId'), clientId: eb.ref('itemId') }))
    .where('itemId', 'in', all)
    .execute();
  await tx
    .updateTable('question')
    .set((eb) => ({ state: 'approved', version: eb('version', '+', 1) }))
    .where('itemId', 'in', [...ids])
    .execute();
}

export interface Written {
  questionId: string;
  state: WrittenState;
  body: string;
  html: string;
  htmlVersion: number;
  answeredBy: string;
  changedAt: Date;
}

export async function saveAnswer(tx: Tx, { questionId, ...written }: Written): Promise<void> {
  await tx
    .updateTable('writtenAnswer')
    .set((eb) => ({ ...written, version: eb('version', '+', 1) }))
    .where('questionId', '=', questionId)
    .execute();
  await tx
    .updateTable('question')
    .set((eb) => ({
      state: written.state === 'published' ? 'answered' : 'approved',
      version: eb('version', '+', 1),
    }))
    .where('itemId', '=', questionId)
    .execute();
}

/** @returns false when those who had a seat were told before. */
export async function markTold(tx: Tx, workshopId: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('writtenPage')
    .set({ toldAt: at })
    .where('workshopId', '=', workshopId)
    .where('toldAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
