import type { PollState } from '@between/rules/workshops.ts';
import type { Operations } from './operation.ts';
import { onlyFor, READERS } from './rulings.ts';
import type { World } from './world.ts';

const STAFF_ONLY = 'FORBIDDEN staff_only';
const SITE_DESK = ['trainee', 'moderator', 'lead', 'clinician', 'safeguarding'] as const;
const INSIDE = onlyFor(['author', 'member', 'therapist', ...SITE_DESK], READERS, 'NOT_FOUND');
/** Its host and its safety moderator. */
const RUNNERS = onlyFor(['therapist', 'moderator'], INSIDE, STAFF_ONLY);

async function pollIn({ app, workshopId }: World, state: PollState): Promise<string> {
  await app.db.deleteFrom('poll').where('workshopId', '=', workshopId).execute();
  const id = app.server.services.ids.uuid();
  await app.db
    .insertInto('poll')
    .values({
      id,
      workshopId,
      question: 'Yes?',
      choice: 'one',
      options: ['Yes', 'No'],
      state,
      createdAt: app.clock.now(),
    })
    .execute();
  return id;
}

const onPoll = (name: string, state: PollState): Operations[string] => ({
  document: `mutation ($pollId: UUID!) { ${name}(pollId: $pollId) { workshop { id } } }`,
  variables: async (world) => ({ pollId: await pollIn(world, state) }),
  ids: ['pollId'],
  rulings: RUNNERS,
});

/** Polls of a workshop. */
export const POLLS: Operations = {
  'Mutation.makePoll': {
    document: 'mutation ($input: PollInput!) { makePoll(input: $input) { workshop { id } } }',
    variables: async (world) => {
      await pollIn(world, 'closed');
      const { workshopId } = world;
      return { input: { workshopId, question: 'Tea?', choice: 'one', options: ['Yes', 'No'], opensNow: false } };
    },
    ids: ['input.workshopId'],
    rulings: RUNNERS,
  },
  'Mutation.openPoll': onPoll('openPoll', 'draft'),
  'Mutation.closePoll': onPoll('closePoll', 'open'),
  'Mutation.removePoll': onPoll('removePoll', 'closed'),
  'Mutation.answerPoll': {
    document: 'mutation ($pollId: UUID!) { answerPoll(pollId: $pollId, chosen: [0]) { workshop { id } } }',
    variables: async (world) => ({ pollId: await pollIn(world, 'open') }),
    ids: ['pollId'],
    rulings: INSIDE,
  },
};
