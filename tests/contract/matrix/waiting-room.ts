import type { Operations } from './operation.ts';
import { but, onlyFor, READERS } from './rulings.ts';
import type { World } from './world.ts';

const SITE_DESK = ['trainee', 'moderator', 'lead', 'clinician', 'safeguarding'] as const;
/** Its host and its safety moderator. */
const RUNNERS = onlyFor(['therapist', 'moderator'], READERS, 'FORBIDDEN staff_only');

/** The same people, for whom it is too late to practise. */
const DOORS_ARE_OPEN = but(RUNNERS, {
  therapist: 'FORBIDDEN practice_over',
  moderator: 'FORBIDDEN practice_over',
});

/** The author waits before the room. */
async function waiting({ app, people, workshopId }: World): Promise<{ id: string; handle: string }> {
  await app.db
    .updateTable('registration')
    .set({ admission: 'waiting' })
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', people.author.id)
    .execute();
  return { id: workshopId, handle: people.author.handle };
}

/** How people come into a workshop. */
export const WAITING_ROOM: Operations = {
  'Mutation.askToComeIn': {
    document: 'mutation ($id: UUID!) { askToComeIn(workshopId: $id) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: onlyFor(['author', 'member', 'therapist', ...SITE_DESK], READERS, 'FORBIDDEN no_seat'),
  },
  'Mutation.passDoor': {
    document: 'mutation ($id: UUID!) { passDoor(workshopId: $id) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: but(onlyFor(['author', 'member'], READERS, 'FORBIDDEN no_seat'), {
      therapist: 'FORBIDDEN own_workshop',
      moderator: 'FORBIDDEN own_workshop',
    }),
  },
  'Mutation.startPractice': {
    document: 'mutation ($id: UUID!) { startPractice(workshopId: $id) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: DOORS_ARE_OPEN,
  },
  'Mutation.endPractice': {
    document: 'mutation ($id: UUID!) { endPractice(workshopId: $id) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: DOORS_ARE_OPEN,
  },
  'Mutation.admit': {
    document: 'mutation ($id: UUID!, $handle: String!) { admit(workshopId: $id, handle: $handle) { workshop { id } } }',
    variables: waiting,
    ids: ['id'],
    rulings: RUNNERS,
  },
  'Mutation.refuseAdmission': {
    document:
      'mutation ($id: UUID!, $handle: String!) { refuseAdmission(workshopId: $id, handle: $handle) { workshop { id } } }',
    variables: waiting,
    ids: ['id'],
    rulings: RUNNERS,
  },
  'Mutation.admitAll': {
    document: 'mutation ($id: UUID!) { admitAll(workshopId: $id) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: RUNNERS,
  },
  'Mutation.setWaitingRoom': {
    document:
      'mutation ($id: UUID!) { setWaitingRoom(workshopId: $id, admission: automatic, note: "") { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: RUNNERS,
  },
};
