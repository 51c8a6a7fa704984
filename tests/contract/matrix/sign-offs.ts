import type { Operations } from './operation.ts';
import { but, CASE_SIGNERS, DESK_PEOPLE } from './rulings.ts';
import { propose, type World } from './world.ts';

const STAFF_ONLY = 'FORBIDDEN staff_only';
/** Whoever can be a second person somewhere. */
const SECONDS = but(DESK_PEOPLE, { trainee: STAFF_ONLY, safeguarding: STAFF_ONLY, reviewer: 'yes' });
const SECONDS_HERE = but(CASE_SIGNERS, { trainee: STAFF_ONLY, safeguarding: STAFF_ONLY, reviewer: 'yes' });

/** A trainee's proposal about the author's words. */
async function proposed(world: World): Promise<{ kind: string; id: string; version: number }> {
  return { version: await propose(world), kind: 'decision', id: world.caseId };
}

/** What waits for a second person. */
export const SIGN_OFFS: Operations = {
  'Query.signOffs': { document: '{ signOffs { id hasSecond } }', rulings: SECONDS },
  'Mutation.openSignOff': {
    document: 'mutation ($input: SignOffInput!) { openSignOff(input: $input) { file { version words { body } } } }',
    variables: async (world) => {
      const { kind, id } = await proposed(world);
      return { input: { kind, id } };
    },
    ids: ['input.id'],
    rulings: SECONDS_HERE,
  },
  'Mutation.answerSignOff': {
    document: 'mutation ($input: AnswerSignOffInput!) { answerSignOff(input: $input) { signOffs { id } } }',
    variables: async (world) => ({ input: { ...(await proposed(world)), agrees: true } }),
    ids: ['input.id'],
    rulings: SECONDS_HERE,
  },
};
