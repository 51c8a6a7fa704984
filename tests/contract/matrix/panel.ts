import type { Operations } from './operation.ts';
import type { PersonName } from './people.ts';
import { onlyFor, READERS, WORKSHOP_HOSTS } from './rulings.ts';
import type { World } from './world.ts';

/** These were asked into the panel of the workshop and have not answered. */
async function asked({ app, people, workshopId }: World, names: readonly PersonName[]): Promise<string> {
  const askedAt = app.clock.now();
  await app.db.deleteFrom('workshopPanelist').where('workshopId', '=', workshopId).execute();
  for (const name of names)
    if (name !== 'guest')
      await app.db.insertInto('workshopPanelist').values({ workshopId, accountId: people[name].id, askedAt }).execute();
  return workshopId;
}

/** Who speaks on the stage of a workshop beside those who hold it. */
export const PANEL: Operations = {
  'Mutation.askToPanel': {
    document:
      'mutation ($id: UUID!, $handle: String!) { askToPanel(workshopId: $id, handle: $handle) { workshop { id } } }',
    variables: async (world) => ({ id: await asked(world, []), handle: world.people.author.handle }),
    ids: ['id'],
    rulings: WORKSHOP_HOSTS,
  },
  'Mutation.takeFromPanel': {
    document:
      'mutation ($id: UUID!, $handle: String!) { takeFromPanel(workshopId: $id, handle: $handle) { workshop { id } } }',
    variables: async (world) => ({ id: await asked(world, ['author']), handle: world.people.author.handle }),
    ids: ['id'],
    rulings: WORKSHOP_HOSTS,
  },
  'Mutation.answerPanel': {
    document: 'mutation ($id: UUID!) { answerPanel(workshopId: $id, accept: true) { workshop { id } } }',
    variables: async (world) => ({ id: await asked(world, ['member']) }),
    ids: ['id'],
    rulings: onlyFor(['member'], READERS, 'FORBIDDEN not_yours'),
  },
};
