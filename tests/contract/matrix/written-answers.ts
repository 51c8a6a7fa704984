import type { Operations } from './operation.ts';
import { WORKSHOP_HOSTS } from './rulings.ts';
import type { World } from './world.ts';

/** The workshop over, its question approved and on no page. */
async function ended({ app, workshopId, questionId }: World): Promise<string> {
  await app.db.deleteFrom('writtenPage').where('workshopId', '=', workshopId).execute();
  await app.db.updateTable('workshop').set({ state: 'ended' }).where('id', '=', workshopId).execute();
  await app.db.updateTable('question').set({ state: 'approved' }).where('itemId', '=', questionId).execute();
  return workshopId;
}

/** Its page made, the question on it. */
async function written(world: World): Promise<string> {
  const { app, questionId } = world;
  const workshopId = await ended(world);
  const madeAt = app.clock.now();
  const closesAt = new Date(madeAt.getTime() + 86_400_000);
  await app.db.insertInto('writtenPage').values({ workshopId, madeAt, closesAt }).execute();
  await app.db
    .insertInto('writtenAnswer')
    .values({ questionId, workshopId, state: 'open', changedAt: madeAt })
    .execute();
  return questionId;
}

/** Questions left over, answered in writing. */
export const WRITTEN_ANSWERS: Operations = {
  'Mutation.makeWrittenAnswers': {
    document: 'mutation ($id: UUID!) { makeWrittenAnswers(workshopId: $id) { workshop { id } } }',
    variables: async (world) => ({ id: await ended(world) }),
    ids: ['id'],
    rulings: WORKSHOP_HOSTS,
  },
  'Mutation.writeAnswer': {
    document: 'mutation ($input: WriteAnswerInput!) { writeAnswer(input: $input) { workshop { id } } }',
    variables: async (world) => ({
      input: { questionId: await written(world), version: 1, body: 'Sleep well.', isPublished: false },
    }),
    ids: ['input.questionId'],
    rulings: WORKSHOP_HOSTS,
  },
};
