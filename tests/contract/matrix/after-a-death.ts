import type { Operations } from './operation.ts';
import { but, OPERATORS_AND_LEADS } from './rulings.ts';
import type { World } from './world.ts';

const NOTE = 'Somebody dear to this group has died. We are here.';

async function lasting({ app, people }: World): Promise<string> {
  const id = app.server.services.ids.uuid();
  const now = app.clock.now();
  await app.db
    .insertInto('postvention')
    .values({
      id,
      note: NOTE,
      html: NOTE,
      slowSeconds: 0,
      startedBy: people.lead.id,
      startedAt: now,
      endsAt: new Date(now.getTime() + 86_400_000),
    })
    .execute();
  return id;
}

async function remembered({ app, people }: World): Promise<string> {
  const { id } = people.outsider;
  const row = { accountId: id, stateBefore: 'active', askedBy: people.operator.id, askedAt: app.clock.now() };
  await app.db.insertInto('memorial').values(row).execute();
  return id;
}

/** A time of care, and accounts kept in memory. */
export const AFTER_A_DEATH: Operations = {
  'Query.postventions': { document: '{ postventions { id } }', rulings: OPERATORS_AND_LEADS },
  'Query.memorials': { document: '{ memorials { handle } }', rulings: OPERATORS_AND_LEADS },
  'Mutation.startPostvention': {
    document: 'mutation ($input: StartPostventionInput!) { startPostvention(input: $input) { postvention { id } } }',
    variables: () => ({ input: { note: NOTE, days: 7, slowMinutes: 10 } }),
    rulings: OPERATORS_AND_LEADS,
  },
  'Mutation.endPostvention': {
    document: 'mutation ($id: UUID!) { endPostvention(id: $id) { ok } }',
    variables: async (world) => ({ id: await lasting(world) }),
    ids: ['id'],
    rulings: OPERATORS_AND_LEADS,
  },
  'Mutation.askMemorial': {
    document: 'mutation ($handle: String!) { askMemorial(handle: $handle) { memorial { handle } } }',
    variables: ({ people }) => ({ handle: people.outsider.handle }),
    needsProof: true,
    rulings: OPERATORS_AND_LEADS,
  },
  'Mutation.confirmMemorial': {
    document: 'mutation ($id: UUID!) { confirmMemorial(accountId: $id) { memorial { handle } } }',
    variables: async (world) => ({ id: await remembered(world) }),
    ids: ['id'],
    needsProof: true,
    rulings: but(OPERATORS_AND_LEADS, { operator: 'FORBIDDEN needs_second_person' }),
  },
  'Mutation.undoMemorial': {
    document: 'mutation ($id: UUID!) { undoMemorial(accountId: $id) { ok } }',
    variables: async (world) => ({ id: await remembered(world) }),
    ids: ['id'],
    rulings: OPERATORS_AND_LEADS,
  },
};
