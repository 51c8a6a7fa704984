import type { Operations } from './operation.ts';
import { onlyFor, READERS } from './rulings.ts';
import type { World } from './world.ts';

const STAFF_ONLY = 'FORBIDDEN staff_only';
const SITE_DESK = ['trainee', 'moderator', 'lead', 'clinician', 'safeguarding'] as const;
const INSIDE = onlyFor(['author', 'member', 'therapist', ...SITE_DESK], READERS, 'NOT_FOUND');
/** Its host and its safety moderator. */
const WRITERS = onlyFor(['therapist', 'moderator'], INSIDE, STAFF_ONLY);
const HOSTS = onlyFor(['therapist'], INSIDE, STAFF_ONLY);

/** One line stands. */
async function captioned({ app, workshopId }: World): Promise<string> {
  await app.db.deleteFrom('captionTrack').where('workshopId', '=', workshopId).execute();
  await app.db.insertInto('captionTrack').values({ workshopId, head: 1, lineCount: 1 }).execute();
  const writtenAt = app.clock.now();
  await app.db.insertInto('caption').values({ workshopId, seq: 1, changed: 1, text: 'Hello.', writtenAt }).execute();
  return workshopId;
}

/** Live captions of a workshop. */
export const CAPTIONS: Operations = {
  'Mutation.nameCaptioner': {
    document: 'mutation ($id: UUID!) { nameCaptioner(workshopId: $id, handle: null) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: HOSTS,
  },
  'Mutation.writeCaption': {
    document: 'mutation ($id: UUID!) { writeCaption(workshopId: $id, text: "Good evening.") { workshop { id } } }',
    variables: async (world) => ({ id: await captioned(world) }),
    ids: ['id'],
    rulings: WRITERS,
  },
  'Mutation.keepCaptionTerms': {
    document: 'mutation ($id: UUID!) { keepCaptionTerms(workshopId: $id, terms: "CBT-I") { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: HOSTS,
  },
  'Mutation.correctCaption': {
    document: 'mutation ($id: UUID!) { correctCaption(workshopId: $id, seq: 1, text: "Hullo.") { workshop { id } } }',
    variables: async (world) => ({ id: await captioned(world) }),
    ids: ['id'],
    rulings: WRITERS,
  },
};
