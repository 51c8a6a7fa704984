import type { Operations } from './operation.ts';
import { but, onlyFor, READERS } from './rulings.ts';
import type { World } from './world.ts';

const SITE_DESK = ['trainee', 'moderator', 'lead', 'clinician', 'safeguarding'] as const;

/** The author's call that waits. */
async function callOf({ app, people, workshopId }: World): Promise<string> {
  const id = app.server.services.ids.uuid();
  await app.db.deleteFrom('roomCall').where('accountId', '=', people.author.id).execute();
  await app.db
    .insertInto('roomCall')
    .values({ id, workshopId, accountId: people.author.id, kind: 'need_moderator', calledAt: app.clock.now() })
    .execute();
  return id;
}

/** Private calls from inside a workshop. */
export const ROOM_CALLS: Operations = {
  'Mutation.callFromRoom': {
    document: 'mutation ($id: UUID!) { callFromRoom(workshopId: $id, kind: need_moderator) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: but(onlyFor(['author', 'member', 'therapist', ...SITE_DESK], READERS, 'NOT_FOUND'), {
      moderator: 'FORBIDDEN own_workshop',
    }),
  },
  'Mutation.answerRoomCall': {
    document: 'mutation ($callId: UUID!) { answerRoomCall(callId: $callId, talk: false) { crisisCaseId } }',
    variables: async (world) => ({ callId: await callOf(world) }),
    ids: ['callId'],
    rulings: onlyFor(['moderator'], READERS, 'NOT_FOUND'),
  },
};
