import { randomUUID } from 'node:crypto';
import { addDays } from '@between/server/platform/clock.ts';
import { TALK_TIMES } from '@between/rules/wellness.ts';
import type { Operations } from './operation.ts';
import { but, CASE_READERS, DESK_PEOPLE, onlyFor, OPERATORS } from './rulings.ts';
import type { World } from './world.ts';

const STAFF_ONLY = 'FORBIDDEN staff_only';
const LIMITS = { breakAfterMinutes: 5, stopAfterMinutes: 10 };

/** Who leads others at the desk. */
const LEADING = but(DESK_PEOPLE, {
  trainee: STAFF_ONLY,
  moderator: STAFF_ONLY,
  groupModerator: STAFF_ONLY,
  otherModerator: STAFF_ONLY,
  safeguarding: STAFF_ONLY,
});

/** Somebody of the team who waits for an answer. */
async function waitingRequest({ app, people }: World): Promise<string> {
  await people.moderator.ask('mutation { askToTalk { wellness { isBreakDue } } }');
  const { id } = await app.db
    .selectFrom('talkRequest')
    .select('id')
    .where('answeredAt', 'is', null)
    .executeTakeFirstOrThrow();
  return id;
}

/** Only a lead allows others more. */
const LEADS = but(LEADING, { clinician: STAFF_ONLY });

/** What a lead allows a moderator for a time. */
async function exceptionOfModerator({ app, people }: World): Promise<string> {
  const id = randomUUID();
  const startedAt = app.clock.now();
  const row = { id, accountId: people.moderator.id, breakAfterMinutes: 60, stopAfterMinutes: 60, reason: 'Asked.' };
  await app.db
    .insertInto('wellnessException')
    .values({ ...row, startedAt, dueAt: addDays(startedAt, 7) })
    .execute();
  return id;
}

/** Care for whoever reads hard words: one's own, and sums for those who lead. */
export const WELLNESS: Operations = {
  'Query.wellness': { document: '{ wellness { isBreakDue } }', rulings: DESK_PEOPLE },
  'Query.teamWellness': { document: '{ teamWellness { pastBreak } }', rulings: LEADING },
  'Query.wellnessDefaults': { document: '{ wellnessDefaults { breakAfterMinutes } }', rulings: OPERATORS },
  'Mutation.reportExposure': {
    document: 'mutation ($input: ReportExposureInput!) { reportExposure(input: $input) { wellness { isBreakDue } } }',
    variables: ({ caseId }) => ({ input: { caseId, seconds: 5 } }),
    ids: ['input.caseId'],
    rulings: CASE_READERS,
  },
  'Mutation.setWellness': {
    document: 'mutation ($input: SetWellnessInput!) { setWellness(input: $input) { wellness { isBreakDue } } }',
    variables: () => ({ input: { ...LIMITS, optedOutTopics: ['body'] } }),
    rulings: DESK_PEOPLE,
  },
  'Mutation.askToTalk': {
    document: 'mutation { askToTalk { wellness { isBreakDue } } }',
    rulings: DESK_PEOPLE,
  },
  'Mutation.answerTalkRequest': {
    document:
      'mutation ($input: AnswerTalkRequestInput!) { answerTalkRequest(input: $input) { teamWellness { pastBreak } } }',
    variables: async (world) => ({ input: { id: await waitingRequest(world), answer: TALK_TIMES[0] } }),
    ids: ['input.id'],
    rulings: LEADING,
  },
  'Mutation.loosenWellness': {
    document:
      'mutation ($input: LoosenWellnessInput!) { loosenWellness(input: $input) { teamWellness { pastBreak } } }',
    variables: ({ people }) => ({
      input: { handle: people.trainee.handle, breakAfterMinutes: 60, stopAfterMinutes: 60, days: 7, reason: 'Asked.' },
    }),
    rulings: LEADS,
  },
  'Mutation.endWellnessException': {
    document: 'mutation ($id: UUID!) { endWellnessException(id: $id) { wellness { isBreakDue } } }',
    variables: async (world) => ({ id: await exceptionOfModerator(world) }),
    ids: ['id'],
    rulings: onlyFor(['moderator', 'lead'], DESK_PEOPLE, 'NOT_FOUND'),
  },
  'Mutation.setWellnessDefaults': {
    document:
      'mutation ($input: SetWellnessDefaultsInput!) { setWellnessDefaults(input: $input) { wellnessDefaults { breakAfterMinutes } } }',
    variables: () => ({ input: LIMITS }),
    rulings: OPERATORS,
  },
};
