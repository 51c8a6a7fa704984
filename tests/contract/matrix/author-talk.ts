import { randomUUID } from 'node:crypto';
import type { Operations } from './operation.ts';
import type { Subject } from './people.ts';
import { but, CASE_READERS, onlyFor, OWN } from './rulings.ts';
import { claimBy, type World } from './world.ts';

/** It is the author's own: for everybody else signed in there is nothing, whatever role they hold. */
const ITS_PERSON = onlyFor(['author'], OWN, 'NOT_FOUND');

async function held(world: World, me: Subject): Promise<{ caseId: string; version: number }> {
  await claimBy(world, me);
  return { caseId: world.caseId, version: 2 };
}

/** A talk with the author in the one case of their words. */
async function asked({ app, caseId, people }: World): Promise<string> {
  const { vault, ids } = app.server.services;
  const now = app.clock.now();
  const id = ids.uuid();
  await app.db
    .insertInto('authorTalk')
    .values({
      id,
      caseId,
      personId: people.author.id,
      reasonSealed: await vault.seal(app.db, { kind: 'case', id: caseId }, 'To hear them first.', now),
      openedAt: now,
      lastAt: now,
      endsAt: new Date(now.getTime() + 3_600_000),
    })
    .execute();
  return id;
}

/** Asking whoever wrote the words, and answering. */
export const AUTHOR_TALK: Operations = {
  'Query.authorTalk': {
    document: 'query ($id: UUID!) { authorTalk(id: $id) { words messages { text } } }',
    variables: async (world) => ({ id: await asked(world) }),
    ids: ['id'],
    rulings: ITS_PERSON,
  },
  'Query.myAuthorTalks': { document: '{ myAuthorTalks { id } }', rulings: OWN },
  'Mutation.askAuthor': {
    document: 'mutation ($input: AskAuthorInput!) { askAuthor(input: $input) { case { status } } }',
    variables: async (world, me) => ({
      input: { ...(await held(world, me)), hours: 24, reason: 'To hear them first.', text: 'Whom did you mean?' },
    }),
    ids: ['input.caseId'],
    rulings: but(CASE_READERS, { trainee: 'FORBIDDEN staff_only', safeguarding: 'FORBIDDEN staff_only' }),
  },
  'Mutation.endAuthorTalk': {
    document: 'mutation ($input: EndAuthorTalkInput!) { endAuthorTalk(input: $input) { case { status } } }',
    variables: async (world) => {
      await asked(world);
      const { app, caseId } = world;
      const rows = app.db.selectFrom('case').select('version').where('id', '=', caseId);
      return { input: { caseId, version: (await rows.executeTakeFirstOrThrow()).version } };
    },
    ids: ['input.caseId'],
    rulings: but(CASE_READERS, { trainee: 'FORBIDDEN staff_only', safeguarding: 'FORBIDDEN staff_only' }),
  },
  'Mutation.sayInAuthorTalk': {
    document: 'mutation ($input: SayInAuthorTalkInput!) { sayInAuthorTalk(input: $input) { talk { isOpen } } }',
    variables: async (world) => ({
      input: { talkId: await asked(world), clientId: randomUUID(), body: 'I meant my brother.' },
    }),
    ids: ['input.talkId'],
    rulings: ITS_PERSON,
  },
  'Mutation.seeAuthorTalk': {
    document: 'mutation ($id: UUID!) { seeAuthorTalk(talkId: $id) { talk { isOpen } } }',
    variables: async (world) => ({ id: await asked(world) }),
    ids: ['id'],
    rulings: ITS_PERSON,
  },
};
