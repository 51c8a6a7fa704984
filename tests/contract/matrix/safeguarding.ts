import type { Operations } from './operation.ts';
import { CASE_READERS, DESK_PEOPLE, onlyFor } from './rulings.ts';
import type { World } from './world.ts';

const ROUTE = ['lead', 'clinician', 'safeguarding'] as const;
/** Its own people; for everybody else of the desk it is not there. */
const ROUTE_READERS = onlyFor(ROUTE, CASE_READERS, 'NOT_FOUND');
const OPEN = 'mutation ($input: OpenSafeguardingInput!) { openSafeguarding(input: $input) { safeguarding { id } } }';

async function opened({ people, caseId }: World): Promise<string> {
  const { openSafeguarding } = await people.groupModerator.ask(OPEN, {
    input: { caseId, reason: 'A child is at risk.' },
  });
  return openSafeguarding.safeguarding.id;
}

async function settled(world: World): Promise<string> {
  const id = await opened(world);
  const at = world.app.clock.now();
  await world.app.db
    .updateTable('safeguarding')
    .set({ state: 'settled', outcome: 'watched', outcomeAt: at, outcomeBy: world.people.safeguarding.id })
    .where('id', '=', id)
    .execute();
  return id;
}

const ANSWERS = {
  isInDangerNow: 'no',
  isUnder18: 'yes',
  isChildAtRisk: 'unknown',
  isOtherAtHome: 'unknown',
  hasSafeAdult: 'yes',
  mustBeReported: 'no',
};

/** The route for somebody under 18, a child at risk, or abuse. */
export const SAFEGUARDING: Operations = {
  'Query.safeguardings': {
    document: '{ safeguardings { id } }',
    rulings: onlyFor(ROUTE, DESK_PEOPLE, 'FORBIDDEN staff_only'),
  },
  'Query.safeguarding': {
    document: 'query ($id: UUID!) { safeguarding(id: $id) { id reason } }',
    variables: async (world) => ({ id: await opened(world) }),
    ids: ['id'],
    rulings: ROUTE_READERS,
  },
  'Mutation.openSafeguarding': {
    document: OPEN,
    variables: ({ caseId }) => ({ input: { caseId, reason: 'A child is at risk.' } }),
    ids: ['input.caseId'],
    rulings: CASE_READERS,
  },
  'Mutation.takeSafeguarding': {
    document: 'mutation ($id: UUID!) { takeSafeguarding(id: $id) { safeguarding { id } } }',
    variables: async (world) => ({ id: await opened(world) }),
    ids: ['id'],
    rulings: ROUTE_READERS,
  },
  'Mutation.answerSafeguarding': {
    document:
      'mutation ($input: SafeguardingChecklistInput!) { answerSafeguarding(input: $input) { safeguarding { id } } }',
    variables: async (world) => ({ input: { id: await opened(world), ...ANSWERS } }),
    ids: ['input.id'],
    rulings: ROUTE_READERS,
  },
  'Mutation.settleSafeguarding': {
    document:
      'mutation ($input: SettleSafeguardingInput!) { settleSafeguarding(input: $input) { safeguarding { id } } }',
    variables: async (world) => ({ input: { id: await opened(world), outcome: 'watched', note: 'We look again.' } }),
    ids: ['input.id'],
    rulings: ROUTE_READERS,
  },
  'Mutation.closeSafeguarding': {
    document: 'mutation ($id: UUID!) { closeSafeguarding(id: $id) { safeguarding { id } } }',
    variables: async (world) => ({ id: await settled(world) }),
    ids: ['id'],
    rulings: { ...ROUTE_READERS, safeguarding: 'FORBIDDEN not_on_this_case' },
  },
};
