import type { Visibility } from '@between/rules/content.ts';
import {
  type NotTakenReason,
  OPEN_QUESTION_STATES,
  QUESTIONS_SHOWN,
  type QuestionState,
} from '@between/rules/workshops.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Actor } from '../../policy/actor.ts';
import { openItems } from '../../policy/item.policy.ts';
import type { QuestionRow } from './questions.model.ts';

function shownQuestions(db: Db | Tx, meId: string) {
  return db
    .selectFrom('question as q')
    .innerJoin('item as i', 'i.id', 'q.itemId')
    .select(['q.itemId as id', 'q.workshopId', 'q.state', 'i.html', 'i.visibility', 'q.wantCount', 'q.notTakenReason'])
    .select(['q.mergedInto', 'q.version'])
    .select((eb) => [
      sql<boolean>`coalesce(i.author_id = ${meId}::uuid, false)`.as('isMine'),
      eb
        .exists(
          eb
            .selectFrom('questionWant as w')
            .select('w.questionId')
            .whereRef('w.questionId', '=', 'q.itemId')
            .where('w.accountId', '=', meId),
        )
        .as('isWanted'),
    ]);
}

type RawQuestion = Awaited<ReturnType<ReturnType<typeof shownQuestions>['execute']>>[number];

/** The columns' CHECKs hold the same lists. */
function toQuestion(row: RawQuestion): QuestionRow {
  return {
    ...row,
    state: row.state as QuestionState,
    visibility: row.visibility as Visibility,
    notTakenReason: row.notTakenReason as NotTakenReason | null,
    isWanted: Boolean(row.isWanted),
  };
}

/**
 * Questions in these states, the most wanted first and then by their random ids: the order tells nothing about who asked or when.
 * Held words are in nobody's list but the desk's queue (TH15).
 */
export async function questionsIn(
  db: Db,
  actor: Actor & { kind: 'member' },
  workshopId: string,
  states: readonly QuestionState[],
): Promise<QuestionRow[]> {
  const rows = await shownQuestions(db, actor.id)
    .where('q.workshopId', '=', workshopId)
    .where('q.state', 'in', [...states])
    .where('i.visibility', '=', 'published')
    .where(openItems(actor, 'i'))
    .orderBy('q.wantCount', 'desc')
    .orderBy('q.itemId')
    .limit(QUESTIONS_SHOWN)
    .execute();
  return rows.map(toQuestion);
}

/** The viewer's own, in whatever state, but not those taken back. */
export async function ownQuestions(db: Db, accountId: string, workshopId: string): Promise<QuestionRow[]> {
  const rows = await shownQuestions(db, accountId)
    .where('q.workshopId', '=', workshopId)
    .where('i.authorId', '=', accountId)
    .where('i.visibility', '<>', 'author_deleted')
    .orderBy('i.createdAt', 'desc')
    .limit(QUESTIONS_SHOWN)
    .execute();
  return rows.map(toQuestion);
}

/** One question and who asked it, for the rules. `lock` keeps its row. */
export async function questionById(
  db: Db | Tx,
  meId: string,
  id: string,
  lock: 'lock' | 'look' = 'look',
): Promise<{ question: QuestionRow; authorId: string | null } | null> {
  let query = shownQuestions(db, meId).select('i.authorId').where('q.itemId', '=', id);
  if (lock === 'lock') query = query.forUpdate('q');
  const row = await query.executeTakeFirst();
  if (row === undefined) return null;
  const { authorId, ...question } = row;
  return { question: toQuestion(question), authorId };
}

/** The question somebody sent under this id before. */
export async function askedBefore(db: Db, authorKey: string, clientId: string): Promise<string | null> {
  const row = await db
    .selectFrom('question')
    .select('itemId')
    .where('authorKey', '=', authorKey)
    .where('clientId', '=', clientId)
    .executeTakeFirst();
  return row?.itemId ?? null;
}

/** How many of somebody's questions are still in play in a workshop. */
export async function openQuestionsOf(tx: Tx, accountId: string, workshopId: string): Promise<number> {
  const row = await tx
    .selectFrom('question as q')
    .innerJoin('item as i', 'i.id', 'q.itemId')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('q.workshopId', '=', workshopId)
    .where('q.authorKey', '=', accountId)
    .where('q.state', 'in', [...OPEN_QUESTION_STATES])
    .where('i.visibility', 'in', ['published', 'held'])
    .executeTakeFirstOrThrow();
  return row.count;
}
