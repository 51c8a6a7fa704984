import type { Operations } from './operation.ts';
import type { Subject } from './people.ts';
import { but, EVERYONE, onlyFor, OPERATORS, OWN } from './rulings.ts';
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
    ids: ['ids.0'],
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
};
