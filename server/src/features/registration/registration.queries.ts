import { REGISTRATION_OPTIONS } from '@between/rules/workshops.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { AgreementRow, GivenAnswer, QuestionRow } from './registration.model.ts';
import { COUNTED_IN_STEPS_OF } from './registration.model.ts';

/** Questions of these workshops, in the hosts' order. `keep` holds them for this transaction. */
export async function questionsOf(
  db: Db | Tx,
  workshopIds: readonly string[],
  keep: 'keep' | 'look' = 'look',
): Promise<QuestionRow[]> {
  let query = db
    .selectFrom('registrationQuestion')
    .select(['id', 'workshopId', 'body', 'options', 'isNeeded'])
    .where('workshopId', 'in', [...workshopIds])
    .orderBy('workshopId')
    .orderBy('place');
  if (keep === 'keep') query = query.forKeyShare();
  return query.execute();
}

/** Today's agreement of each workshop, and the one this account accepted; the newest first. */
export async function agreementsOf(
  db: Db | Tx,
  workshopIds: readonly string[],
  accountId: string | null,
): Promise<AgreementRow[]> {
  return db
    .selectFrom('workshopAgreement as a')
    .select(['a.workshopId', 'a.version', 'a.body', 'a.html'])
    .where('a.workshopId', 'in', [...workshopIds])
    .where((eb) =>
      eb.or([
        eb(
          'a.version',
          '=',
          eb
            .selectFrom('workshopAgreement as c')
            .select((c) => c.fn.max('c.version').as('version'))
            .whereRef('c.workshopId', '=', 'a.workshopId'),
        ),
        eb.exists(
          eb
            .selectFrom('registration as r')
            .select('r.id')
            .whereRef('r.workshopId', '=', 'a.workshopId')
            .whereRef('r.agreementVersion', '=', 'a.version')
            .where('r.accountId', '=', accountId),
        ),
      ]),
    )
    .orderBy('a.version', 'desc')
    .execute();
}

/** How many chose each place, by question; only whole steps of those who registered first are counted. */
export async function countsOf(db: Db, workshopIds: readonly string[]): Promise<Map<string, number[]>> {
  // Window functions inside an aggregate read better as they are.
  const { rows } = await sql<{ questionId: string; counts: number[] }>`
    with answered as (
      select a.question_id, a.chosen,
        row_number() over (partition by a.question_id order by a.registration_id) as nth,
        count(*) over (partition by a.question_id) as people
      from registration_answer a join registration_question q on q.id = a.question_id
      where q.workshop_id = any(${[...workshopIds]}::uuid[])
    ), counted as (select * from answered where nth <= people - people % ${COUNTED_IN_STEPS_OF}::int)
    select question_id, array(
      select (select count(*) from counted b where b.question_id = c.question_id and b.chosen = place)::int
      from generate_series(0, ${REGISTRATION_OPTIONS.max - 1}::int) as place order by place
    ) as counts
    from counted c group by question_id`.execute(db);
  return new Map(rows.map(({ questionId, counts }) => [questionId, counts]));
}

/** What is asked from now on; answers to what is not asked any more go with it. */
export async function saveQuestions(tx: Tx, workshopId: string, questions: readonly QuestionRow[]): Promise<void> {
  await tx
    .deleteFrom('registrationQuestion')
    .where('workshopId', '=', workshopId)
    .where((eb) => eb.not(eb('id', '=', eb.fn.any(eb.val(questions.map(({ id }) => id))))))
    .execute();
  if (questions.length === 0) return;
  await tx
    .insertInto('registrationQuestion')
    .values(questions.map((question, place) => ({ ...question, place })))
    .onConflict((oc) =>
      oc.column('id').doUpdateSet((eb) => ({ place: eb.ref('excluded.place'), isNeeded: eb.ref('excluded.isNeeded') })),
    )
    .execute();
}

export async function insertAgreement(
  tx: Tx,
  row: AgreementRow & { htmlVersion: number; publishedAt: Date },
): Promise<void> {
  await tx.insertInto('workshopAgreement').values(row).execute();
}

export interface WhoseSeat {
  workshopId: string;
  accountId: string;
}

export async function setAccepted(
  tx: Tx,
  { workshopId, accountId }: WhoseSeat,
  agreementVersion: number | null,
): Promise<void> {
  await tx
    .updateTable('registration')
    .set({ agreementVersion })
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .execute();
}

/** The answers of whoever just took a seat or a place: what they answered for an earlier one went with it. */
export async function insertAnswers(
  tx: Tx,
  { workshopId, accountId }: WhoseSeat,
  answers: readonly GivenAnswer[],
): Promise<void> {
  for (const { questionId, chosen } of answers)
    await tx
      .insertInto('registrationAnswer')
      .columns(['registrationId', 'questionId', 'chosen'])
      .expression((eb) =>
        eb
          .selectFrom('registration as r')
          .select((r) => ['r.id', r.val(questionId).$castTo<string>().as('questionId'), r.val(chosen).as('chosen')])
          .where('r.workshopId', '=', workshopId)
          .where('r.accountId', '=', accountId),
      )
      .execute();
}
