import type { Operations } from './operation.ts';
import type { Subject } from './people.ts';
import { but, DESK_PEOPLE, DUTY_PEOPLE, EVERYONE, onlyFor, OPERATORS, OPERATORS_AND_LEADS, OWN } from './rulings.ts';
import { fresh, type World } from './world.ts';

/** Whoever holds a role may be called. */
const STAFF = but(
  onlyFor(
    [
      'peerSupporter',
      'facilitator',
      'trainee',
      'moderator',
      'groupModerator',
      'otherModerator',
      'lead',
      'clinician',
      'safeguarding',
      'therapist',
      'operator',
      'reviewer',
    ],
    OWN,
    'FORBIDDEN staff_only',
  ),
  { withoutSecondFactor: 'UNAUTHENTICATED second_factor' },
);

/** Keys of a browser's shape, of no browser. */
const DEVICE = {
  endpoint: 'https://8.8.8.8/push',
  p256dh: Buffer.alloc(65, 4).toString('base64url'),
  auth: Buffer.alloc(16, 1).toString('base64url'),
};

async function ownDevice({ app }: World, me: Subject): Promise<string> {
  const { services } = app.server;
  const id = services.ids.uuid();
  const accountId = me.id || (await app.db.selectFrom('account').select('id').limit(1).executeTakeFirstOrThrow()).id;
  const { endpoint, ...keys } = DEVICE;
  await app.db
    .insertInto('pushSubscription')
    .values({ ...keys, id, accountId, endpoint: `${endpoint}/${id}`, deviceLabel: 'Phone', createdAt: app.clock.now() })
    .execute();
  return id;
}

async function testCall({ app }: World, me: Subject): Promise<string> {
  const { services } = app.server;
  const id = services.ids.uuid();
  const at = app.clock.now();
  await app.db.insertInto('page').values({ id, kind: 'test', rung: 0, dueAt: at, sentAt: at }).execute();
  if (me.id)
    await app.db
      .insertInto('pageDelivery')
      .values({
        id: services.ids.uuid(),
        pageId: id,
        accountId: me.id,
        channel: 'in_app',
        state: 'sent',
        nextTryAt: at,
      })
      .execute();
  return id;
}

async function webhook({ app }: World): Promise<string> {
  const id = app.server.services.ids.uuid();
  await app.db
    .insertInto('webhook')
    .values({
      id,
      address: 'https://8.8.8.8/',
      secretSealed: Buffer.alloc(1),
      kinds: ['alarm'],
      createdAt: app.clock.now(),
    })
    .execute();
  return id;
}

const HOURS = { lane: 'desk', weekday: 1, starts: '09:00', ends: '17:00', timeZone: 'Europe/London' };

async function weekly({ app, people }: World): Promise<string> {
  const id = app.server.services.ids.uuid();
  await app.db
    .insertInto('weeklyShift')
    .values({ ...HOURS, id, accountId: people.lead.id, createdAt: app.clock.now() })
    .execute();
  return id;
}

/** A stretch of this person, or one that they were asked to take. */
async function shiftOf(world: World, me: Subject, isOffered: boolean): Promise<string> {
  const { app, people } = world;
  const id = app.server.services.ids.uuid();
  const startsAt = new Date(app.clock.now().getTime() + 3_600_000);
  const own = me.id || people.lead.id;
  await app.db
    .insertInto('shift')
    .values({
      id,
      weeklyShiftId: await weekly(world),
      lane: 'desk',
      accountId: isOffered ? people.author.id : own,
      offeredTo: isOffered ? own : null,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 3_600_000),
    })
    .execute();
  return id;
}

/** Who is called, and by what. */
export const ON_CALL: Operations = {
  'Query.myPages': { document: '{ myPages { id } }', rulings: EVERYONE },
  'Query.myDevices': { document: '{ myDevices { pushKey } }', rulings: STAFF },
  'Query.onCall': { document: '{ onCall { isReady } }', rulings: OPERATORS },
  'Mutation.addDevice': {
    document: 'mutation ($input: AddDeviceInput!) { addDevice(input: $input) { pushKey } }',
    variables: () => ({ input: { ...DEVICE, endpoint: `${DEVICE.endpoint}/${fresh()}` } }),
    rulings: STAFF,
  },
  'Mutation.removeDevice': {
    document: 'mutation ($id: UUID!) { removeDevice(id: $id) { pushKey } }',
    variables: async (world, me) => ({ id: await ownDevice(world, me) }),
    ids: ['id'],
    rulings: STAFF,
  },
  'Mutation.sendTestPage': { document: 'mutation { sendTestPage { pushKey } }', rulings: STAFF },
  'Mutation.seePage': {
    document: 'mutation ($id: UUID!) { seePage(id: $id) { id } }',
    variables: async (world, me) => ({ id: await testCall(world, me) }),
    ids: ['id'],
    rulings: STAFF,
  },
  'Mutation.saveChain': {
    document: 'mutation ($ids: [UUID!]!) { saveChain(accountIds: $ids) { isReady } }',
    variables: ({ people }) => ({ ids: [people.clinician.id, people.lead.id] }),
    rulings: OPERATORS,
  },
  'Mutation.addWebhook': {
    document: 'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { secret } }',
    variables: () => ({ input: { address: 'https://8.8.8.8/hook', kinds: ['alarm'] } }),
    rulings: OPERATORS,
  },
  'Mutation.removeWebhook': {
    document: 'mutation ($id: UUID!) { removeWebhook(id: $id) { isReady } }',
    variables: async (world) => ({ id: await webhook(world) }),
    ids: ['id'],
    rulings: OPERATORS,
  },
  'Mutation.testWebhook': {
    document: 'mutation ($id: UUID!) { testWebhook(id: $id) { isReady } }',
    variables: async (world) => ({ id: await webhook(world) }),
    ids: ['id'],
    rulings: OPERATORS,
  },
  'Mutation.startDrill': {
    document: 'mutation { startDrill { isReady } }',
    variables: async ({ app, people }) => {
      await app.db
        .insertInto('onCallPerson')
        .values({ accountId: people.clinician.id, position: 0, addedAt: app.clock.now() })
        .onConflict((oc) => oc.doNothing())
        .execute();
      return {};
    },
    rulings: OPERATORS,
  },
  'Query.roster': { document: '{ roster { canManage } }', rulings: but(DESK_PEOPLE, { operator: 'yes' }) },
  'Mutation.addWeeklyShift': {
    document: 'mutation ($input: WeeklyShiftInput!) { addWeeklyShift(input: $input) { canManage } }',
    variables: ({ people }) => ({ input: { ...HOURS, accountId: people.lead.id } }),
    ids: ['input.accountId'],
    rulings: OPERATORS_AND_LEADS,
  },
  'Mutation.endWeeklyShift': {
    document: 'mutation ($id: UUID!) { endWeeklyShift(id: $id) { canManage } }',
    variables: async (world) => ({ id: await weekly(world) }),
    ids: ['id'],
    rulings: OPERATORS_AND_LEADS,
  },
  'Mutation.offerShift': {
    document: 'mutation ($input: OfferShiftInput!) { offerShift(input: $input) { canManage } }',
    variables: async (world, me) => ({
      input: {
        shiftId: await shiftOf(world, me, false),
        to: me.id === world.people.clinician.id ? world.people.lead.id : world.people.clinician.id,
      },
    }),
    ids: ['input.shiftId', 'input.to'],
    rulings: DUTY_PEOPLE,
  },
  'Mutation.answerOffer': {
    document: 'mutation ($input: AnswerOfferInput!) { answerOffer(input: $input) { canManage } }',
    variables: async (world, me) => ({ input: { shiftId: await shiftOf(world, me, true), takesIt: true } }),
    ids: ['input.shiftId'],
    rulings: DUTY_PEOPLE,
  },
  'Mutation.leaveHandover': {
    document: 'mutation { leaveHandover(note: "All quiet.") { canManage } }',
    rulings: DUTY_PEOPLE,
  },
};
