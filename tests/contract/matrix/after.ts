import { randomUUID } from 'node:crypto';
import type { Operations } from './operation.ts';
import { onlyFor, READERS, WORKSHOP_HOSTS } from './rulings.ts';
import type { World } from './world.ts';

async function handedOut({ app, workshopId }: World): Promise<string> {
  await app.db.deleteFrom('workshopResource').where('workshopId', '=', workshopId).execute();
  const id = randomUUID();
  await app.db
    .insertInto('workshopResource')
    .values({ id, workshopId, place: 1, title: 'A sheet', address: '/toolkit', addedAt: app.clock.now() })
    .execute();
  return id;
}

/** What comes after a workshop. */
export const AFTER: Operations = {
  'Mutation.addResource': {
    document:
      'mutation ($id: UUID!) { addResource(workshopId: $id, title: "A sheet", address: "/toolkit") { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: WORKSHOP_HOSTS,
  },
  'Mutation.removeResource': {
    document: 'mutation ($id: UUID!) { removeResource(resourceId: $id) { workshop { id } } }',
    variables: async (world) => ({ id: await handedOut(world) }),
    ids: ['id'],
    rulings: WORKSHOP_HOSTS,
  },
  'Mutation.raiseResource': {
    document: 'mutation ($id: UUID!) { raiseResource(resourceId: $id) { workshop { id } } }',
    variables: async (world) => ({ id: await handedOut(world) }),
    ids: ['id'],
    rulings: WORKSHOP_HOSTS,
  },
  /** It has not ended. */
  'Mutation.giveFeedback': {
    document:
      'mutation ($id: UUID!) { giveFeedback(workshopId: $id, worth: yes, safe: yes, clear: no) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: onlyFor([], READERS, 'FORBIDDEN not_over'),
  },
};
