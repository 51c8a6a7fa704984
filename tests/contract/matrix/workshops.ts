import { randomUUID } from 'node:crypto';
import { details, STATEMENT } from '../../support/workshops.ts';
import type { Operations } from './operation.ts';
import { but, EVERYONE, onlyFor, OPERATORS_AND_LEADS, OWN, READERS, WORKSHOP_HOSTS } from './rulings.ts';
import type { World } from './world.ts';

const SECOND_FACTOR = 'UNAUTHENTICATED second_factor';
const STAFF_ONLY = 'FORBIDDEN staff_only';
const OWN_WORKSHOP = 'FORBIDDEN own_workshop';
const NOT_YOURS = 'FORBIDDEN not_yours';

const THERAPISTS = but(onlyFor(['therapist'], OWN, STAFF_ONLY), { withoutSecondFactor: SECOND_FACTOR });
const SITE_DESK = ['trainee', 'moderator', 'lead', 'clinician', 'safeguarding'] as const;
/** Whoever may be in its room. */
const INSIDE = ['author', 'member', 'therapist', ...SITE_DESK] as const;
const ATTENDEES = onlyFor(INSIDE, READERS, 'FORBIDDEN no_seat');
/** Whoever may know of a question there. */
const QUESTION_READERS = onlyFor(INSIDE, READERS, 'NOT_FOUND');

/** Makes the therapist's statement new again, so that it waits to be looked up. */
async function waitingCredential({ app, people }: World): Promise<string> {
  const row = await app.db
    .updateTable('credential')
    .set({ checkedAt: null, isRight: null, checkedBy: null })
    .where('accountId', '=', people.therapist.id)
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function badge({ app, people }: World, isSuspended: boolean): Promise<string> {
  const suspension = isSuspended ? { suspendedAt: app.clock.now(), suspensionReason: 'Not in the register.' } : {};
  const row = await app.db
    .updateTable('credential')
    .set({ checkedAt: app.clock.now(), isRight: true, ...suspension })
    .where('accountId', '=', people.therapist.id)
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function versionOf({ app, questionId }: World): Promise<number> {
  const row = await app.db
    .selectFrom('question')
    .select('version')
    .where('itemId', '=', questionId)
    .executeTakeFirstOrThrow();
  return row.version;
}

/** Workshops, the registrations of their hosts, and questions asked in them. */
export const WORKSHOPS: Operations = {
  'Query.workshops': { document: '{ workshops { nodes { id } } }', rulings: EVERYONE },
  'Query.programmeGroups': { document: '{ programmeGroups { slug } }', rulings: EVERYONE },
  'Query.workshop': {
    document: 'query ($id: UUID!) { workshop(id: $id) { id } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: EVERYONE,
  },
  'Query.safetyModerators': { document: '{ safetyModerators }', rulings: THERAPISTS },
  'Query.myCredential': { document: '{ myCredential { state } }', rulings: THERAPISTS },
  'Query.mySuspension': { document: '{ mySuspension { reason } }', rulings: READERS },
  'Query.credentialsToCheck': { document: '{ credentialsToCheck { id } }', rulings: OPERATORS_AND_LEADS },
  'Query.credentialsInUse': { document: '{ credentialsInUse { id } }', rulings: OPERATORS_AND_LEADS },
  'Mutation.stateCredential': {
    document: 'mutation ($input: StateCredentialInput!) { stateCredential(input: $input) { credential { state } } }',
    variables: () => ({ input: STATEMENT }),
    rulings: THERAPISTS,
  },
  'Mutation.checkCredential': {
    document: 'mutation ($input: CheckCredentialInput!) { checkCredential(input: $input) { credential { state } } }',
    variables: async (world) => ({ input: { credentialId: await waitingCredential(world), isRight: true } }),
    ids: ['input.credentialId'],
    rulings: OPERATORS_AND_LEADS,
    needsProof: true,
  },
  'Mutation.suspendCredential': {
    document:
      'mutation ($input: SuspendCredentialInput!) { suspendCredential(input: $input) { credential { state } } }',
    variables: async (world) => ({
      input: { credentialId: await badge(world, false), reason: 'Not in the register.' },
    }),
    ids: ['input.credentialId'],
    rulings: but(OPERATORS_AND_LEADS, { moderator: 'yes', clinician: 'yes' }),
  },
  'Mutation.reinstateCredential': {
    document: 'mutation ($id: UUID!) { reinstateCredential(id: $id) { credential { state } } }',
    variables: async (world) => ({ id: await badge(world, true) }),
    ids: ['id'],
    rulings: OPERATORS_AND_LEADS,
    needsProof: true,
  },
  'Mutation.draftWorkshop': {
    document: 'mutation ($input: WorkshopInput!) { draftWorkshop(input: $input) { workshop { id } } }',
    variables: ({ app }) => ({ input: details(app, { safetyModerator: null }) }),
    rulings: THERAPISTS,
  },
  'Mutation.editWorkshop': {
    document: 'mutation ($input: EditWorkshopInput!) { editWorkshop(input: $input) { workshop { id } } }',
    variables: ({ app, people, workshopId }) => ({
      input: { workshopId, version: 2, details: details(app, { safetyModerator: people.moderator.handle }) },
    }),
    ids: ['input.workshopId'],
    rulings: WORKSHOP_HOSTS,
  },
  'Mutation.answerCoHosting': {
    document: 'mutation ($id: UUID!) { answerCoHosting(workshopId: $id, accept: true) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: onlyFor([], READERS, NOT_YOURS),
  },
  'Mutation.publishWorkshop': {
    document: 'mutation ($id: UUID!) { publishWorkshop(workshopId: $id, version: 1) { workshop { id } } }',
    variables: ({ draftId }) => ({ id: draftId }),
    ids: ['id'],
    rulings: but(onlyFor(['therapist'], READERS, 'NOT_FOUND'), { lead: STAFF_ONLY }),
  },
  'Mutation.cancelWorkshop': {
    document: 'mutation ($id: UUID!) { cancelWorkshop(workshopId: $id) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: WORKSHOP_HOSTS,
  },
  'Mutation.endWorkshop': {
    document: 'mutation ($id: UUID!) { endWorkshop(workshopId: $id) { workshop { id } } }',
    variables: async ({ app, workshopId }) => {
      const startsAt = new Date(app.clock.now().getTime() - 60_000);
      await app.db.updateTable('workshop').set({ startsAt }).where('id', '=', workshopId).execute();
      return { id: workshopId };
    },
    ids: ['id'],
    rulings: WORKSHOP_HOSTS,
  },
  'Mutation.registerForWorkshop': {
    document: 'mutation ($id: UUID!) { registerForWorkshop(workshopId: $id) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: but(READERS, {
      therapist: OWN_WORKSHOP,
      moderator: OWN_WORKSHOP,
      onBreak: 'FORBIDDEN account_paused',
    }),
  },
  'Mutation.setRegistrationForm': {
    document: 'mutation ($input: RegistrationFormInput!) { setRegistrationForm(input: $input) { workshop { id } } }',
    variables: ({ workshopId }) => ({ input: { workshopId, version: 2, questions: [], agreement: '' } }),
    ids: ['input.workshopId'],
    rulings: WORKSHOP_HOSTS,
  },
  'Mutation.acceptWorkshopAgreement': {
    document: 'mutation ($id: UUID!) { acceptWorkshopAgreement(workshopId: $id, version: 1) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: onlyFor(['author', 'member'], READERS, 'FORBIDDEN no_seat'),
  },
  'Mutation.giveSeatBack': {
    document: 'mutation ($id: UUID!) { giveSeatBack(workshopId: $id) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: onlyFor(['author', 'member'], OWN, 'NOT_FOUND'),
  },
  'Mutation.askQuestion': {
    document: 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { question { id } } }',
    variables: ({ workshopId }) => ({ input: { workshopId, clientId: randomUUID(), body: 'May I ask this here?' } }),
    ids: ['input.workshopId'],
    rulings: but(ATTENDEES, { therapist: OWN_WORKSHOP, moderator: OWN_WORKSHOP }),
  },
  'Mutation.withdrawQuestion': {
    document: 'mutation ($id: UUID!) { withdrawQuestion(questionId: $id) { question { id } } }',
    variables: ({ questionId }) => ({ id: questionId }),
    ids: ['id'],
    rulings: onlyFor(['author'], QUESTION_READERS, NOT_YOURS),
  },
  'Mutation.sortQuestion': {
    document: 'mutation ($input: SortQuestionInput!) { sortQuestion(input: $input) { question { state } } }',
    variables: async (world) => ({
      input: { questionId: world.questionId, version: await versionOf(world), move: 'to_stage' },
    }),
    ids: ['input.questionId'],
    rulings: but(QUESTION_READERS, { author: STAFF_ONLY, member: STAFF_ONLY }),
  },
  'Mutation.wantAnswer': {
    document: 'mutation ($id: UUID!) { wantAnswer(questionId: $id) { question { wantCount } } }',
    variables: ({ questionId }) => ({ id: questionId }),
    ids: ['id'],
    rulings: but(QUESTION_READERS, { author: 'CONFLICT not_allowed' }),
  },
  'Mutation.unwantAnswer': {
    document: 'mutation ($id: UUID!) { unwantAnswer(questionId: $id) { question { wantCount } } }',
    variables: ({ questionId }) => ({ id: questionId }),
    ids: ['id'],
    rulings: but(QUESTION_READERS, { author: 'CONFLICT not_allowed' }),
  },
};
