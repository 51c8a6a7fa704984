import { asService } from '@between/server/features/audit/as-service.ts';
import { openCrisis } from '@between/server/features/crisis/open-crisis.ts';
import { transaction } from '@between/server/platform/db.ts';
import type { Operations } from './operation.ts';
import { answering, but, CASE_READERS, DESK_PEOPLE, EVERYONE, onlyFor, OWN, READERS, type Rulings } from './rulings.ts';
import { fresh, type World } from './world.ts';

/** Whoever may meet a crisis in the closed group: no trainee, no operator. */
const STAFF = ['moderator', 'groupModerator', 'lead', 'clinician', 'safeguarding'] as const;
const CRISIS_READERS: Rulings = onlyFor(
  STAFF,
  but(READERS, { withoutSecondFactor: 'UNAUTHENTICATED second_factor' }),
  'NOT_FOUND',
);
const ITS_PERSON: Rulings = onlyFor(['author'], OWN, 'NOT_FOUND');

/** A crisis case about the author's words. */
async function raised({ app, caseId, postId, people }: World): Promise<string> {
  const { id } = await transaction(app.db, (tx) =>
    openCrisis(asService(app.server.services), tx, {
      caseId,
      itemId: postId,
      personId: people.author.id,
      level: 'urgent',
      source: 'engine',
    }),
  );
  return id;
}

const at = (world: World): Date => world.app.clock.now();

/** Taken by somebody who is not asked here. */
async function taken(
  world: World,
  over: Record<string, unknown> = {},
): Promise<{ crisisCaseId: string; version: number }> {
  const crisisCaseId = await raised(world);
  await world.app.db
    .updateTable('crisisCase')
    .set({ state: 'in_contact', acknowledgedAt: at(world), firstWordsAt: at(world), ...over })
    .where('id', '=', crisisCaseId)
    .execute();
  return { crisisCaseId, version: 1 };
}

async function withFollowUp(world: World): Promise<string> {
  const { crisisCaseId } = await taken(world, { state: 'following_up', outcome: 'settled' });
  const id = fresh();
  await world.app.db
    .insertInto('followUp')
    .values({ id, crisisCaseId, dueAt: at(world) })
    .execute();
  return id;
}

async function withHandOver(world: World): Promise<string> {
  const { crisisCaseId } = await taken(world);
  const { vault } = world.app.server.services;
  const sheet = { identify: 'i', classify: 'c', assess: 'a', respond: 'r', escalate: 'e' };
  const sheetSealed = await vault.seal(
    world.app.db,
    { kind: 'crisis_case', id: crisisCaseId },
    JSON.stringify(sheet),
    at(world),
  );
  const id = fresh();
  await world.app.db
    .insertInto('handOver')
    .values({ id, crisisCaseId, toRole: 'clinician', sheetSealed, createdAt: at(world) })
    .execute();
  return id;
}

async function withTalk(world: World): Promise<{ crisisCaseId: string; messageId: string }> {
  const { crisisCaseId } = await taken(world);
  const { db, server } = world.app;
  const messageId = fresh();
  const now = at(world);
  await db
    .insertInto('talk')
    .values({ crisisCaseId, personId: world.people.author.id, openedAt: now, lastAt: now })
    .execute();
  const bodySealed = await server.services.vault.seal(db, { kind: 'crisis_case', id: crisisCaseId }, 'I am here.', now);
  await db
    .insertInto('talkMessage')
    .values({ id: messageId, crisisCaseId, side: 'staff', deskName: 'Rowan', bodySealed, createdAt: now })
    .execute();
  return { crisisCaseId, messageId };
}

/** The crisis case beside the author's words, and the author's talk with the team. */
export const CRISIS: Operations = {
  'Query.crisis': {
    document: `query ($id: UUID!) { crisis(id: $id) { state person { handle otherCases { id } } people { handle } viewers timeline { event by } followUps { id }
      handOvers { id viewerCanTake } unreadCount hasTalk deskName freeDeskNames colleagues isDebriefOffered groupName viewerCan { acknowledge } } }`,
    variables: async (world) => ({ id: await raised(world) }),
    ids: ['id'],
    rulings: CRISIS_READERS,
  },
  'Query.followUps': {
    document: '{ followUps { nodes { id person unreadCount assignedTo } } }',
    rulings: DESK_PEOPLE,
  },
  'Query.talk': {
    document: 'query ($id: UUID!) { talk(id: $id) { messages { text from } with } }',
    variables: async (world) => ({ id: (await withTalk(world)).crisisCaseId }),
    ids: ['id'],
    rulings: ITS_PERSON,
  },
  'Query.myTalks': { document: '{ myTalks { id } }', rulings: OWN },
  'Query.waitingTalk': { document: '{ waitingTalk { id } }', rulings: EVERYONE },
  'Mutation.raiseCrisis': {
    document: 'mutation ($input: RaiseCrisisInput!) { raiseCrisis(input: $input) { crisis { level } } }',
    variables: ({ caseId }) => ({ input: { caseId, level: 'concern', reason: 'It reads very heavy.' } }),
    ids: ['input.caseId'],
    rulings: but(CASE_READERS, { trainee: 'NOT_FOUND' }),
  },
  'Mutation.acknowledgeCrisis': {
    document: 'mutation ($input: CrisisInput!) { acknowledgeCrisis(input: $input) { crisis { state } } }',
    variables: async (world) => ({ input: { crisisCaseId: await raised(world) } }),
    ids: ['input.crisisCaseId'],
    rulings: CRISIS_READERS,
  },
  'Mutation.openCrisisFile': {
    document:
      'mutation ($input: CrisisInput!) { openCrisisFile(input: $input) { file { words { body } messages { text } notes { text } assessment { version } sheets { identify } followUpNotes { text } } } }',
    variables: async (world) => ({ input: { crisisCaseId: await raised(world) } }),
    ids: ['input.crisisCaseId'],
    rulings: CRISIS_READERS,
  },
  'Mutation.writeToPerson': {
    document: 'mutation ($input: WriteToPersonInput!) { writeToPerson(input: $input) { __typename } }',
    variables: async (world) => ({
      input: { crisisCaseId: await raised(world), clientId: fresh(), body: 'I am here with you.' },
    }),
    ids: ['input.crisisCaseId'],
    rulings: answering('yes WroteToPerson', CRISIS_READERS),
  },
  'Mutation.noteCrisis': {
    document: 'mutation ($input: CrisisNoteInput!) { noteCrisis(input: $input) { crisis { state } } }',
    variables: async (world) => ({ input: { crisisCaseId: await raised(world), text: 'Their friend is on the way.' } }),
    ids: ['input.crisisCaseId'],
    rulings: CRISIS_READERS,
  },
  'Mutation.assessCrisis': {
    document: 'mutation ($input: AssessInput!) { assessCrisis(input: $input) { suggestedLevel } }',
    variables: async (world) => ({
      input: {
        crisisCaseId: await raised(world),
        hasActed: 'no',
        hasPlan: 'unknown',
        when: 'unknown',
        isPlaceKnown: 'no',
        hasMeans: 'unknown',
        isAlone: 'yes',
        isUnder18: 'no',
        hasTaken: 'no',
        isInDoubt: false,
      },
    }),
    ids: ['input.crisisCaseId'],
    rulings: CRISIS_READERS,
  },
  'Mutation.setCrisisLevel': {
    document: 'mutation ($input: SetCrisisLevelInput!) { setCrisisLevel(input: $input) { crisis { level } } }',
    variables: async (world) => ({
      input: { ...(await taken(world)), level: 'imminent', reason: 'They named a time.' },
    }),
    ids: ['input.crisisCaseId'],
    rulings: CRISIS_READERS,
  },
  'Mutation.answerNone': {
    document: 'mutation ($input: AnswerNoneInput!) { answerNone(input: $input) { crisis { state } } }',
    variables: async (world) => ({ input: { ...(await taken(world, { noneAt: at(world) })), agrees: true } }),
    ids: ['input.crisisCaseId'],
    rulings: but(CRISIS_READERS, { safeguarding: 'FORBIDDEN staff_only' }),
  },
  'Mutation.handOverCrisis': {
    document: 'mutation ($input: HandOverInput!) { handOverCrisis(input: $input) { crisis { state } } }',
    variables: async (world) => ({
      input: {
        crisisCaseId: (await taken(world)).crisisCaseId,
        toRole: 'clinician',
        identify: 'A member of the group.',
        classify: 'Urgent.',
        assess: 'Alone tonight.',
        respond: 'Writing with them.',
        escalate: 'Please take over.',
      },
    }),
    ids: ['input.crisisCaseId'],
    rulings: CRISIS_READERS,
  },
  'Mutation.takeOverCrisis': {
    document: 'mutation ($id: UUID!) { takeOverCrisis(handOverId: $id) { crisis { state } } }',
    variables: async (world) => ({ id: await withHandOver(world) }),
    ids: ['id'],
    rulings: onlyFor(
      [
        'clinician',
        ...(Object.keys(CRISIS_READERS) as (keyof Rulings)[]).filter((name) => CRISIS_READERS[name] !== 'yes'),
      ],
      CRISIS_READERS,
      'FORBIDDEN not_yours',
    ),
  },
  'Mutation.settleCrisis': {
    document: 'mutation ($input: SettleCrisisInput!) { settleCrisis(input: $input) { crisis { state } } }',
    variables: async (world) => ({
      input: { ...(await taken(world)), outcome: 'settled', note: 'A friend stays the night.' },
    }),
    ids: ['input.crisisCaseId'],
    rulings: CRISIS_READERS,
  },
  'Mutation.closeCrisis': {
    document: 'mutation ($input: CloseCrisisInput!) { closeCrisis(input: $input) { crisis { state } } }',
    variables: async (world) => {
      const input = await taken(world, { state: 'following_up', outcome: 'settled' });
      await world.app.db.updateTable('case').set({ status: 'notified' }).where('id', '=', world.caseId).execute();
      return { input };
    },
    ids: ['input.crisisCaseId'],
    rulings: but(CRISIS_READERS, { safeguarding: 'FORBIDDEN staff_only' }),
  },
  'Mutation.checkIn': {
    document: 'mutation ($input: CheckInInput!) { checkIn(input: $input) { crisis { state } } }',
    variables: async (world) => ({ input: { followUpId: await withFollowUp(world), wasReached: true } }),
    ids: ['input.followUpId'],
    rulings: CRISIS_READERS,
  },
  'Mutation.answerDebrief': {
    document: 'mutation ($input: AnswerDebriefInput!) { answerDebrief(input: $input) { crisis { state } } }',
    variables: async (world, me) => {
      const { crisisCaseId } = await taken(world);
      if (me.id !== null)
        await world.app.db
          .insertInto('debrief')
          .values({ crisisCaseId, accountId: me.id, offeredAt: at(world) })
          .execute();
      return { input: { crisisCaseId, answer: 'yes' } };
    },
    ids: ['input.crisisCaseId'],
    rulings: CRISIS_READERS,
  },
  'Mutation.sayInTalk': {
    document: 'mutation ($input: SayInTalkInput!) { sayInTalk(input: $input) { talk { isEnded } } }',
    variables: async (world) => ({
      input: { talkId: (await withTalk(world)).crisisCaseId, clientId: fresh(), body: 'Thank you for writing.' },
    }),
    ids: ['input.talkId'],
    rulings: ITS_PERSON,
  },
  'Mutation.seeTalk': {
    document: 'mutation ($id: UUID!) { seeTalk(talkId: $id) { talk { isEnded } } }',
    variables: async (world) => ({ id: (await withTalk(world)).crisisCaseId }),
    ids: ['id'],
    rulings: ITS_PERSON,
  },
  'Mutation.endTalk': {
    document: 'mutation ($id: UUID!) { endTalk(talkId: $id) { talk { isEnded } } }',
    variables: async (world) => ({ id: (await withTalk(world)).crisisCaseId }),
    ids: ['id'],
    rulings: ITS_PERSON,
  },
  'Mutation.reportTalkMessage': {
    document: 'mutation ($input: ReportMessageInput!) { reportTalkMessage(input: $input) { talk { isEnded } } }',
    variables: async (world) => ({ input: { messageId: (await withTalk(world)).messageId } }),
    ids: ['input.messageId'],
    rulings: ITS_PERSON,
  },
};
