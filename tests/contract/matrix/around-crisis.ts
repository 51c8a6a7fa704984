import type { Operations } from './operation.ts';
import { but, CASE_READERS, DESK_PEOPLE, onlyFor, type Rulings } from './rulings.ts';
import type { World } from './world.ts';

const NOT_FOUND = 'NOT_FOUND';

/** Whoever may know of a crisis: a trainee does not meet one alone. */
const CRISIS_PEOPLE: Rulings = but(CASE_READERS, { trainee: NOT_FOUND });

/** A life is in danger now, beside the case of the author's words. */
async function danger({ app, people, caseId, postId }: World): Promise<string> {
  const id = app.server.services.ids.uuid();
  const now = app.clock.now();
  await app.db
    .insertInto('crisisCase')
    .values({
      id,
      caseId,
      itemId: postId,
      personId: people.author.id,
      level: 'imminent',
      state: 'acknowledged',
      source: 'engine',
      openedAt: now,
      levelSince: now,
      acknowledgeDueAt: now,
      replyDueAt: now,
    })
    .execute();
  return id;
}

/** Somebody asked for a release; `isReleased` when two people stand behind it. */
async function asked(world: World, isReleased: boolean): Promise<string> {
  const { app, people } = world;
  const crisisCaseId = await danger(world);
  const { askRelease } = await people.groupModerator.ask(
    `mutation ($input: AskReleaseInput!) { askRelease(input: $input) { release { id } } }`,
    { input: { crisisCaseId, reason: 'Nobody can reach her.' } },
  );
  const id = askRelease.release.id;
  if (!isReleased) return id;
  await app.db
    .updateTable('disclosure')
    .set({ releasedAt: app.clock.now(), releasedBy: people.moderator.id })
    .where('id', '=', id)
    .execute();
  return id;
}

/** What stands around a crisis case: releases, for now. */
export const AROUND_CRISIS: Operations = {
  'Query.releases': {
    document: 'query ($id: UUID!) { releases(crisisCaseId: $id) { mayAsk releases { id } } }',
    variables: async (world) => ({ id: await danger(world) }),
    ids: ['id'],
    rulings: CRISIS_PEOPLE,
  },
  'Query.waitingReleases': {
    document: '{ waitingReleases { id } }',
    rulings: onlyFor(['lead', 'clinician'], DESK_PEOPLE, 'FORBIDDEN staff_only'),
  },
  'Mutation.askRelease': {
    document: 'mutation ($input: AskReleaseInput!) { askRelease(input: $input) { release { id } } }',
    variables: async (world) => ({ input: { crisisCaseId: await danger(world), reason: 'Nobody can reach her.' } }),
    ids: ['input.crisisCaseId'],
    needsProof: true,
    rulings: CRISIS_PEOPLE,
  },
  'Mutation.release': {
    document: 'mutation ($input: ReleaseInput!) { release(input: $input) { release { id } } }',
    variables: async (world) => ({ input: { disclosureId: await asked(world, false) } }),
    ids: ['input.disclosureId'],
    needsProof: true,
    rulings: but(CRISIS_PEOPLE, { groupModerator: 'FORBIDDEN needs_second_person' }),
  },
  'Mutation.showReleased': {
    document: 'mutation ($id: UUID!) { showReleased(disclosureId: $id) { lastSignInAt } }',
    variables: async (world) => ({ id: await asked(world, true) }),
    ids: ['id'],
    needsProof: true,
    rulings: onlyFor(['moderator', 'groupModerator'], CRISIS_PEOPLE, 'FORBIDDEN not_yours'),
  },
  'Mutation.tellOfRelease': {
    document: 'mutation ($id: UUID!) { tellOfRelease(disclosureId: $id) { release { id } } }',
    variables: async (world) => ({ id: await asked(world, true) }),
    ids: ['id'],
    rulings: CRISIS_PEOPLE,
  },
  'Mutation.reviewRelease': {
    document: 'mutation ($input: ReviewReleaseInput!) { reviewRelease(input: $input) { release { id } } }',
    variables: async (world) => ({ input: { disclosureId: await asked(world, true), note: 'It was right.' } }),
    ids: ['input.disclosureId'],
    rulings: but(CRISIS_PEOPLE, {
      moderator: 'FORBIDDEN not_on_this_case',
      groupModerator: 'FORBIDDEN not_on_this_case',
      safeguarding: 'FORBIDDEN staff_only',
    }),
  },
};
