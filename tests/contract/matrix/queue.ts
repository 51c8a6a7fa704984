import type { Operations, Variables } from './operation.ts';
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

/** The one case as a page shows it, decided together with no other; whoever may not know it has it left out. */
async function together({ app, caseId }: World): Promise<Variables> {
  const { version } = await app.db
    .selectFrom('case')
    .select('version')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  const cases = [{ caseId, version, itemVersion: 1 }];
  return { input: { cases, action: 'remove', rules: ['HAR'], reason: 'It blames someone.' } };
}

const DECIDE_MANY =
  'mutation ($input: DecideManyInput!) { decideMany(input: $input) { batchId outcomes { result reason } } }';

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
  'Mutation.decideMany': { document: DECIDE_MANY, variables: together, rulings: DESK_PEOPLE },
  'Mutation.undoMany': {
    document: 'mutation ($id: UUID!) { undoMany(batchId: $id) { outcomes { result } } }',
    variables: async (world) => {
      const { decideMany } = await world.people.moderator.ask(DECIDE_MANY, await together(world));
      return { id: decideMany.batchId };
    },
    ids: ['id'],
    rulings: onlyFor(['moderator'], DESK_PEOPLE, 'NOT_FOUND'),
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
