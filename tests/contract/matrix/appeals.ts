import { appealDecision } from '../../support/appeals.ts';
import type { Operations, Variables } from './operation.ts';
import type { Subject } from './people.ts';
import { but, CASE_READERS, CASE_SIGNERS, DESK_PEOPLE, onlyFor, OWN, type Rulings } from './rulings.ts';
import type { World } from './world.ts';

/** Whoever may sign off and had no part in the decision. */
const REVIEWERS: Rulings = but(CASE_SIGNERS, { moderator: 'FORBIDDEN not_on_this_case' });

async function asked({ people, decisionId }: World): Promise<string> {
  return (await appealDecision(people.author, decisionId)).id;
}

/** The appeal in the hands of `me`. */
async function heldBy(world: World, me: Subject): Promise<string> {
  const id = await asked(world);
  if (me.id === null) return id;
  await world.app.db
    .updateTable('appeal')
    .set({ state: 'assigned', reviewerId: me.id, assignedAt: world.app.clock.now(), version: 2 })
    .where('id', '=', id)
    .execute();
  return id;
}

/** The report of `member` that the decision answered. */
async function answeredReport({ app, people }: World): Promise<Variables> {
  const row = await app.db
    .selectFrom('report')
    .select('id')
    .where('reporterId', '=', people.member.id)
    .where('outcome', 'is not', null)
    .executeTakeFirstOrThrow();
  return { id: row.id };
}

/** Second looks at the one decision that was told, by `moderator` about words of `author`. */
export const APPEALS: Operations = {
  'Query.myAppeals': { document: '{ myAppeals { nodes { id } } }', rulings: OWN },
  'Query.myDecisions': { document: '{ myDecisions { nodes { id } } }', rulings: OWN },
  'Query.appeals': { document: '{ appeals { id } }', rulings: DESK_PEOPLE },
  'Query.appeal': {
    document: 'query ($id: UUID!) { appeal(id: $id) { id body quotedBody } }',
    variables: async (world) => ({ id: await asked(world) }),
    ids: ['id'],
    rulings: CASE_READERS,
  },
  'Mutation.appealDecision': {
    document: 'mutation ($id: UUID!) { appealDecision(decisionId: $id, body: "It was a joke.") { appeal { id } } }',
    variables: ({ decisionId }) => ({ id: decisionId }),
    ids: ['id'],
    rulings: onlyFor(['author'], OWN, 'NOT_FOUND'),
  },
  'Mutation.appealReport': {
    document: 'mutation ($id: UUID!) { appealReport(reportId: $id, body: "Look again.") { appeal { id } } }',
    variables: answeredReport,
    ids: ['id'],
    // The answer was that people acted: that is in favour of whoever reported.
    rulings: but(onlyFor([], OWN, 'NOT_FOUND'), { member: 'CONFLICT appeal_nothing_to_change' }),
  },
  'Mutation.mendWords': {
    document: 'mutation ($id: UUID!) { mendWords(decisionId: $id, body: "Said another way.") { decisionId } }',
    variables: ({ decisionId }) => ({ id: decisionId }),
    ids: ['id'],
    rulings: onlyFor(['author'], OWN, 'NOT_FOUND'),
  },
  'Mutation.takeAppeal': {
    document: 'mutation ($id: UUID!) { takeAppeal(id: $id) { appeal { state } } }',
    variables: async (world) => ({ id: await asked(world) }),
    ids: ['id'],
    rulings: REVIEWERS,
  },
  'Mutation.giveBackAppeal': {
    document: 'mutation ($id: UUID!) { giveBackAppeal(id: $id) { appeal { state } } }',
    variables: async (world, me) => ({ id: await heldBy(world, me) }),
    ids: ['id'],
    rulings: REVIEWERS,
  },
  'Mutation.answerAppeal': {
    document: 'mutation ($input: AnswerAppealInput!) { answerAppeal(input: $input) { appealId } }',
    variables: async (world, me) => ({
      input: { appealId: await heldBy(world, me), version: 2, outcome: 'overturned', answer: 'We were wrong.' },
    }),
    ids: ['input.appealId'],
    rulings: REVIEWERS,
  },
};
