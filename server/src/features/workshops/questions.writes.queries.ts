import type { Visibility } from '@between/rules/content.ts';
import type { NotTakenReason, QuestionState } from '@between/rules/workshops.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';

/** Words that passed intake, ready to be stored. */
export interface NewQuestion {
  id: string;
  workshopId: string;
  roomId: string;
  groupId: string | null;
  authorId: string;
  clientId: string;
  body: string;
  html: string;
  htmlVersion: number;
  visibility: Visibility;
  at: Date;
}

/** Its handle is hidden everywhere: also on the pages of reports and decisions. @returns false when it was sent before. */
export async function insertQuestion(tx: Tx, question: NewQuestion): Promise<boolean> {
  const { id, workshopId, roomId, groupId, authorId, clientId, body, html, htmlVersion, visibility, at } = question;
  await tx
    .insertInto('item')
    .values({
      id,
      kind: 'question',
      authorId,
      groupId,
      roomId,
      body,
      html,
      htmlVersion,
      visibility,
      hidesHandle: true,
      createdAt: at,
      visibilityAt: at,
    })
    .execute();
  const result = await tx
    .insertInto('question')
    .values({ itemId: id, workshopId, authorKey: authorId, clientId })
    .onConflict((oc) => oc.columns(['authorKey', 'clientId']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export interface QuestionChange {
  state: QuestionState;
  notTakenReason: NotTakenReason | null;
  mergedInto: string | null;
}

export async function moveQuestion(tx: Tx, id: string, change: QuestionChange): Promise<void> {
  await tx
    .updateTable('question')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('itemId', '=', id)
    .execute();
}

/** One question is on the stage: the one before it has been answered. */
export async function clearStage(tx: Tx, workshopId: string): Promise<void> {
  await tx
    .updateTable('question')
    .set((eb) => ({ state: 'answered', version: eb('version', '+', 1) }))
    .where('workshopId', '=', workshopId)
    .where('state', '=', 'on_stage')
    .execute();
}

export async function markWithdrawn(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('item')
    .set({ visibility: 'author_deleted', visibilityAt: at })
    .where('id', '=', id)
    .where('visibility', 'in', ['published', 'held'])
    .execute();
}

/** Whoever wanted the one, and whoever asked it, wants the other from now on. */
export async function moveWants(tx: Tx, from: string, into: string): Promise<void> {
  await sql`
    insert into question_want (question_id, account_id)
    select ${into}::uuid, w.account_id from (
      select account_id from question_want where question_id = ${from}::uuid
      union select author_id from item where id = ${from}::uuid and author_id is not null
    ) w
    where not exists (select from item i where i.id = ${into}::uuid and i.author_id = w.account_id)
    on conflict do nothing`.execute(tx);
  await recountWants(tx, into);
}

export async function addWant(tx: Tx, questionId: string, accountId: string): Promise<void> {
  await tx
    .insertInto('questionWant')
    .values({ questionId, accountId })
    .onConflict((oc) => oc.doNothing())
    .execute();
  await recountWants(tx, questionId);
}

export async function takeWant(tx: Tx, questionId: string, accountId: string): Promise<void> {
  await tx.deleteFrom('questionWant').where('questionId', '=', questionId).where('accountId', '=', accountId).execute();
  await recountWants(tx, questionId);
}

/** @returns the questions somebody wanted an answer to. */
export async function takeWantsOf(tx: Tx, accountId: string): Promise<string[]> {
  const gone = await tx.deleteFrom('questionWant').where('accountId', '=', accountId).returning('questionId').execute();
  return gone.map(({ questionId }) => questionId);
}

export async function recountAfter(tx: Tx, questionIds: readonly string[]): Promise<void> {
  for (const questionId of questionIds) await recountWants(tx, questionId);
}

/** The number is kept beside the question: a board of a hundred would pay for counting a hundred times. */
async function recountWants(tx: Tx, questionId: string): Promise<void> {
  await tx
    .updateTable('question')
    .set((eb) => ({
      wantCount: eb
        .selectFrom('questionWant as w')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('w.questionId', '=', questionId),
    }))
    .where('itemId', '=', questionId)
    .execute();
}
