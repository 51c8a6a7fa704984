import type { HandState } from '@between/rules/media.ts';
import { participantOf } from '@between/server/features/media/participant.ts';
import type { Operations } from './operation.ts';
import { but, onlyFor, READERS } from './rulings.ts';
import type { World } from './world.ts';

const SITE_DESK = ['trainee', 'moderator', 'lead', 'clinician', 'safeguarding'] as const;
const OWN_WORKSHOP = 'FORBIDDEN own_workshop';
const STAFF_ONLY = 'FORBIDDEN staff_only';
const NOT_ON_STAGE = 'FORBIDDEN not_on_stage';
/** Whoever may be in the room; to everybody else there is none. */
const WATCHERS = onlyFor(['author', 'member', 'therapist', ...SITE_DESK], READERS, 'NOT_FOUND');
const RUNNERS = but(WATCHERS, { author: STAFF_ONLY, member: STAFF_ONLY, trainee: STAFF_ONLY });

/** The author's hand stands there, as it is to be. */
async function handOf({ app, people, workshopId }: World, state: HandState): Promise<{ id: string; handle: string }> {
  const at = app.clock.now();
  await app.db
    .insertInto('stagePerson')
    .values({ workshopId, accountId: people.author.id, state, raisedAt: at, changedAt: at })
    .onConflict((oc) => oc.columns(['workshopId', 'accountId']).doUpdateSet({ state, word: null }))
    .execute();
  return { id: workshopId, handle: people.author.handle };
}

async function streamOf({ app, people, workshopId }: World): Promise<string> {
  const accountId = people.therapist.id;
  await app.db
    .insertInto('mediaStream')
    .values({ workshopId, accountId, source: 'screen', session: 'none', startedAt: app.clock.now() })
    .onConflict((oc) => oc.doNothing())
    .execute();
  return `${participantOf(app.server.services.vault, workshopId, accountId)}.screen`;
}

/** The stage of a workshop: who sends, who watches, and hands. */
export const STAGE: Operations = {
  'Mutation.mediaGrant': {
    document: 'mutation ($input: MediaGrantInput!) { mediaGrant(input: $input) { grant { path } } }',
    variables: ({ workshopId }) => ({ input: { workshopId, act: 'publish', source: 'camera' } }),
    ids: ['input.workshopId'],
    rulings: onlyFor(['therapist'], WATCHERS, NOT_ON_STAGE),
  },
  'Mutation.testConnection': {
    document: 'mutation ($id: UUID!) { testConnection(workshopId: $id) { test { ways { isRelayed } } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: onlyFor(['author', 'member', 'therapist', 'moderator'], READERS, 'FORBIDDEN no_seat'),
  },
  'Mutation.raiseHand': {
    document: 'mutation ($id: UUID!) { raiseHand(workshopId: $id) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: but(WATCHERS, { therapist: OWN_WORKSHOP, moderator: OWN_WORKSHOP }),
  },
  'Mutation.lowerHand': {
    document: 'mutation ($id: UUID!) { lowerHand(workshopId: $id) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: WATCHERS,
  },
  'Mutation.callToStage': {
    document:
      'mutation ($id: UUID!, $handle: String!) { callToStage(workshopId: $id, handle: $handle) { workshop { id } } }',
    variables: (world) => handOf(world, 'raised'),
    ids: ['id'],
    rulings: RUNNERS,
  },
  'Mutation.declineHand': {
    document:
      'mutation ($id: UUID!, $handle: String!) { declineHand(workshopId: $id, handle: $handle, word: after) { workshop { id } } }',
    variables: (world) => handOf(world, 'raised'),
    ids: ['id'],
    rulings: RUNNERS,
  },
  'Mutation.takeFromStage': {
    document:
      'mutation ($id: UUID!, $handle: String!) { takeFromStage(workshopId: $id, handle: $handle) { workshop { id } } }',
    variables: (world) => handOf(world, 'on_stage'),
    ids: ['id'],
    rulings: RUNNERS,
  },
  'Mutation.muteOnStage': {
    document:
      'mutation ($id: UUID!, $stream: String!) { muteOnStage(workshopId: $id, streamId: $stream, isMuted: true) { workshop { id } } }',
    variables: async (world) => ({ id: world.workshopId, stream: await streamOf(world) }),
    ids: ['id'],
    rulings: RUNNERS,
  },
  'Mutation.pinOnStage': {
    document:
      'mutation ($id: UUID!, $stream: String!) { pinOnStage(workshopId: $id, streamId: $stream, isPinned: true) { workshop { id } } }',
    variables: async (world) => ({ id: world.workshopId, stream: await streamOf(world) }),
    ids: ['id'],
    rulings: RUNNERS,
  },
};
