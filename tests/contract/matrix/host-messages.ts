import { randomUUID } from 'node:crypto';
import type { MessageState } from '@between/rules/workshops.ts';
import type { Operations } from './operation.ts';
import { WORKSHOP_HOSTS } from './rulings.ts';
import type { World } from './world.ts';

/** One message stands there in that state. */
async function written({ app, people, workshopId }: World, state: MessageState): Promise<string> {
  await app.db.deleteFrom('hostMessage').where('workshopId', '=', workshopId).execute();
  const id = randomUUID();
  const at = app.clock.now();
  const words = { body: 'Bring something to write.', html: '', htmlVersion: 1, moment: 'day_after' };
  await app.db
    .insertInto('hostMessage')
    .values({
      ...words,
      id,
      workshopId,
      accountId: people.therapist.id,
      state,
      failure: state === 'failed' ? 'words' : null,
      dueAt: new Date(at.getTime() + 86_400_000),
      createdAt: at,
      changedAt: at,
    })
    .execute();
  return id;
}

const MESSAGE = '{ moment: day_after, body: "Be kind to yourself tonight." }';

/** What a host writes to everybody with a seat. */
export const HOST_MESSAGES: Operations = {
  'Mutation.scheduleMessage': {
    document: `mutation ($id: UUID!) { scheduleMessage(workshopId: $id, message: ${MESSAGE}) { workshop { id } } }`,
    variables: async (world) => {
      await written(world, 'cancelled');
      return { id: world.workshopId };
    },
    ids: ['id'],
    rulings: WORKSHOP_HOSTS,
  },
  'Mutation.editMessage': {
    document: `mutation ($id: UUID!) { editMessage(messageId: $id, version: 1, message: ${MESSAGE}) { workshop { id } } }`,
    variables: async (world) => ({ id: await written(world, 'scheduled') }),
    ids: ['id'],
    rulings: WORKSHOP_HOSTS,
  },
  'Mutation.cancelMessage': {
    document: 'mutation ($id: UUID!) { cancelMessage(messageId: $id) { workshop { id } } }',
    variables: async (world) => ({ id: await written(world, 'scheduled') }),
    ids: ['id'],
    rulings: WORKSHOP_HOSTS,
  },
  'Mutation.retryMessage': {
    document: 'mutation ($id: UUID!) { retryMessage(messageId: $id) { workshop { id } } }',
    variables: async (world) => ({ id: await written(world, 'failed') }),
    ids: ['id'],
    rulings: WORKSHOP_HOSTS,
  },
};
