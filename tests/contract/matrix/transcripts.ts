import type { Operations } from './operation.ts';
import { WORKSHOP_HOSTS } from './rulings.ts';
import type { World } from './world.ts';

/** The workshop over, with one piece in draft. */
async function drafted({ app, workshopId }: World): Promise<string> {
  const at = app.clock.now();
  await app.db.deleteFrom('transcript').where('workshopId', '=', workshopId).execute();
  await app.db.deleteFrom('captionTrack').where('workshopId', '=', workshopId).execute();
  await app.db.updateTable('workshop').set({ state: 'ended', closedAt: at }).where('id', '=', workshopId).execute();
  await app.db.insertInto('transcript').values({ workshopId, state: 'draft', changedAt: at }).execute();
  await app.db
    .insertInto('transcriptPiece')
    .values({ workshopId, place: 1, speaker: 'host', original: 'Hello.', body: 'Hello.' })
    .execute();
  return workshopId;
}

/** What was said, read by a person before it is published. */
export const TRANSCRIPTS: Operations = {
  'Mutation.moveTranscript': {
    document: 'mutation ($id: UUID!) { moveTranscript(workshopId: $id, move: discard) { workshop { id } } }',
    variables: async (world) => ({ id: await drafted(world) }),
    ids: ['id'],
    rulings: WORKSHOP_HOSTS,
  },
  'Mutation.editTranscript': {
    document: 'mutation ($input: EditTranscriptInput!) { editTranscript(input: $input) { workshop { id } } }',
    variables: async (world) => ({
      input: { workshopId: await drafted(world), place: 1, version: 1, text: 'Hullo.', isLeftOut: false },
    }),
    ids: ['input.workshopId'],
    rulings: WORKSHOP_HOSTS,
  },
};
