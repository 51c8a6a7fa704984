import type { Operations } from './operation.ts';
import { but, DESK_PEOPLE, onlyFor, OWN } from './rulings.ts';
import type { World } from './world.ts';
import type { Subject } from './people.ts';

const SAVE = 'mutation ($input: SaveQueueViewInput!) { saveQueueView(input: $input) { queueViews { id name } } }';

/** A view of one's own, kept a moment ago; of whoever cannot keep one, somebody else's. */
async function ownView({ app, people }: World, me: Subject): Promise<string> {
  const { services } = app.server;
  const id = services.ids.uuid();
  const accountId = 'id' in me && typeof me.id === 'string' ? me.id : people.moderator.id;
  await app.db
    .insertInto('queueView')
    .values({ id, accountId, name: 'Mine', filter: '{}', createdAt: services.clock.now() })
    .execute();
  return id;
}

/** What the queue shows, and the views of it that people keep. */
export const QUEUE: Operations = {
  'Query.queueViews': { document: '{ queueViews { id open } }', rulings: DESK_PEOPLE },
  'Mutation.saveQueueView': {
    document: SAVE,
    variables: () => ({ input: { name: 'Urgent', filter: { lane: 'high' }, isShared: true } }),
    rulings: onlyFor(['lead'], DESK_PEOPLE, 'FORBIDDEN staff_only'),
  },
  'Query.auditLines': {
    document: '{ auditLines(first: 1) { nodes { id } } }',
    rulings: but(onlyFor(['lead', 'operator'], OWN, 'FORBIDDEN staff_only'), {
      withoutSecondFactor: 'UNAUTHENTICATED second_factor',
    }),
  },
  'Mutation.lookUp': {
    document: 'mutation ($input: LookUpInput!) { lookUp(input: $input) { cases { id } } }',
    variables: ({ caseId }) => ({ input: { what: caseId, reason: 'pattern', note: 'A colleague asked about it.' } }),
    rulings: onlyFor(['moderator', 'lead', 'clinician'], DESK_PEOPLE, 'FORBIDDEN staff_only'),
  },
  'Mutation.removeQueueView': {
    document: 'mutation ($id: UUID!) { removeQueueView(id: $id) { queueViews { id } } }',
    variables: async (world, me) => ({ id: await ownView(world, me) }),
    ids: ['id'],
    rulings: DESK_PEOPLE,
  },
};
