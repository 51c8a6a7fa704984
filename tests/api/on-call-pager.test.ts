import { createHmac } from 'node:crypto';
import { ALARM_QUIET_MINUTES, DELIVERY_RETRY_SECONDS } from '@between/rules/on-call.ts';
import webpush from 'web-push';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { callFor, makeChain, makeCrisis, type TestCrisis } from '../support/on-call.ts';
import { as, type Persona } from '../support/personas.ts';
import {
  makePhone,
  type Phone,
  type Receiver,
  type Relay,
  startReceiver,
  startRelay,
  vapidClaims,
} from '../support/receivers.ts';

const PLANTED = 'The lamplighter of Osterley walks home alone.';
/** How long before its moment a call must not have gone; the clock stands meanwhile. */
const SLACK_SECONDS = 1;
const VAPID = webpush.generateVAPIDKeys();

let app: TestApp;
let group: TestGroup;
let service: Receiver;
let relay: Relay;
let people: Record<'mara' | 'jo' | 'sam' | 'tess' | 'nour' | 'rhea', Persona>;
let crisis: TestCrisis;

beforeAll(async () => {
  [service, relay] = await Promise.all([startReceiver(), startRelay()]);
  app = await startApp({
    env: {
      SMTP_URL: relay.url,
      MAIL_FROM: 'Harbour <post@harbour.example>',
      VAPID_PUBLIC_KEY: VAPID.publicKey,
      VAPID_PRIVATE_KEY: VAPID.privateKey,
    },
  });
  group = await makeGroup(app, 'harbour');
  const [mara, jo, sam, nour, rhea] = await Promise.all(
    ['mara', 'jo', 'sam', 'nour', 'rhea'].map((name) => as(app, name)),
  );
  if (!mara || !jo || !sam || !nour || !rhea) throw new Error('somebody is missing');
  // Younger than sam: an order by age or by name is not the order of a chain that begins with her.
  const tess = await as(app, 'tess', { roles: [{ role: 'moderator' }] });
  people = { mara, jo, sam, tess, nour, rhea };
  await joinAll(app, group, [mara, jo]);
});
afterAll(async () => {
  await app.close();
  await Promise.all([service, relay].map((one) => one[Symbol.asyncDispose]()));
});

beforeEach(async () => {
  await app.settle();
  service.received.length = 0;
  relay.arrived.length = 0;
  service.answer(201);
  await makeChain(app, [people.nour, people.rhea]);
  crisis = await makeCrisis(app, { group, author: people.mara, reporter: people.jo }, { body: PLANTED });
  await app.settle();
  relay.arrived.length = 0;
});
afterEach(async () => {
  app.clock.runOn();
  const { db } = app;
  await db.updateTable('page').set({ cancelledAt: app.clock.now() }).where('cancelledAt', 'is', null).execute();
  await db.updateTable('pageDelivery').set({ state: 'failed' }).where('state', '=', 'waiting').execute();
  // Whoever has just carried one is not the first to be called for the next.
  await db.updateTable('crisisCase').set({ state: 'closed', acknowledgedAt: null, acknowledgedBy: null }).execute();
  await db.deleteFrom('pushSubscription').execute();
  await db.updateTable('webhook').set({ removedAt: app.clock.now() }).execute();
  await db.updateTable('duty').set({ endedAt: app.clock.now() }).where('endedAt', 'is', null).execute();
});

async function give(person: Persona): Promise<Phone> {
  const phone = makePhone(service.origin);
  await app.db
    .insertInto('pushSubscription')
    .values({
      ...phone.subscription,
      id: app.server.services.ids.uuid(),
      accountId: person.id,
      deviceLabel: 'Phone',
      createdAt: app.clock.now(),
    })
    .execute();
  return phone;
}

async function addWebhook(): Promise<string> {
  const { ids, vault } = app.server.services;
  const id = ids.uuid();
  const secretSealed = await vault.seal(app.db, { kind: 'webhook', id }, 'a shared secret', app.clock.now());
  await app.db
    .insertInto('webhook')
    .values({
      id,
      address: `${service.origin}/hook`,
      secretSealed,
      kinds: ['crisis.page', 'crisis.acknowledged'],
      createdAt: app.clock.now(),
    })
    .execute();
  return id;
}

/** Handles of those who were called in the app, step by step. */
async function called(): Promise<Record<string, string[]>> {
  const rows = await app.db
    .selectFrom('pageDelivery as d')
    .innerJoin('page as p', 'p.id', 'd.pageId')
    .innerJoin('account as a', 'a.id', 'd.accountId')
    .select(['p.step', 'a.handle'])
    .where('d.channel', '=', 'in_app')
    .where('p.crisisCaseId', '=', crisis.id)
    .orderBy('p.rung')
    .orderBy('a.handle')
    .execute();
  const steps = Object.groupBy(rows, (row) => row.step ?? '');
  return Object.fromEntries(Object.entries(steps).map(([step, list = []]) => [step, list.map((row) => row.handle)]));
}

const stateOf = async (): Promise<string> =>
  (await app.db.selectFrom('crisisCase').select('state').where('id', '=', crisis.id).executeTakeFirstOrThrow()).state;

async function takenByNour(state: 'acknowledged' | 'following_up'): Promise<void> {
  await app.db
    .updateTable('crisisCase')
    .set({ state, acknowledgedAt: app.clock.now(), acknowledgedBy: people.nour.id })
    .where('id', '=', crisis.id)
    .execute();
}

describe('an imminent crisis case', () => {
  it('reaches a phone, a mailbox and a service within ten seconds [MO05 R13 OP30]', async () => {
    await people.sam.ask('mutation { startDuty { since } }');
    const phone = await give(people.sam);
    await addWebhook();
    await callFor(app, crisis);
    await expect.poll(() => service.received.length + relay.arrived.length, { timeout: 10_000 }).toBe(3);

    const push = service.received.find(({ path }) => path.startsWith('/push/'));
    expect(push && phone.open(push)).toBe(JSON.stringify({ caseId: crisis.id }));
    expect(push && vapidClaims(push)).toMatchObject({
      aud: service.origin,
      sub: 'mailto:post@harbour.example',
      key: VAPID.publicKey,
    });
    expect(push?.headers).toMatchObject({ urgency: 'high', 'content-encoding': 'aes128gcm' });

    const hook = service.received.find(({ path }) => path === '/hook');
    expect(JSON.parse(hook?.body.toString() ?? '')).toEqual({
      id: expect.any(String),
      kind: 'crisis.page',
      caseId: crisis.id,
      at: expect.any(String),
    });
    const [, seconds, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(hook?.headers['between-signature'])) ?? [];
    expect(mac).toBe(
      createHmac('sha256', 'a shared secret').update(`${seconds}.${hook?.body.toString()}`).digest('hex'),
    );

    expect(relay.arrived[0]?.replaceAll('=\r\n', '')).toContain(`/moderation/crisis/${crisis.id}`);
    expect(await stateOf()).toBe('paged');
    expect(await called()).toEqual({ first: ['sam'] });
  });

  it('carries an id and no words on any channel [R25]', async () => {
    const phone = await give(people.nour);
    await addWebhook();
    await callFor(app, crisis);
    await app.advance(11 * 60);
    const pushed = service.received.filter(({ path }) => path.startsWith('/push/')).map((push) => phone.open(push));
    const all = [...pushed, ...relay.arrived, ...service.received.map((each) => each.body.toString('latin1'))].join(
      '\n',
    );
    expect(pushed.length).toBeGreaterThan(0);
    expect(relay.arrived.length).toBeGreaterThan(0);
    for (const word of ['lamplighter', 'Osterley', 'mara', 'imminent', 'suicid', 'crisis-level', group.slug])
      expect(all.replaceAll('harbour.example', '')).not.toContain(word);
  });

  it('calls the chain in its order, then leads and clinicians, then a second person while nobody comes [R13]', async () => {
    await makeChain(app, [people.tess, people.sam]);
    app.clock.set(app.clock.now());
    await callFor(app, crisis);
    await app.settle();
    expect(await called()).toEqual({ first: ['tess'] });
    await app.advance(3 * 60 - SLACK_SECONDS);
    expect(await called()).toEqual({ first: ['tess'] });
    await app.advance(SLACK_SECONDS);
    expect(await called()).toEqual({ first: ['tess'], next: ['sam'] });
    await app.advance(3 * 60 - SLACK_SECONDS);
    expect(Object.keys(await called())).toEqual(['first', 'next']);
    await app.advance(SLACK_SECONDS);
    expect((await called())['leads']).toEqual(['nour', 'rhea']);
    await app.advance(4 * 60 - SLACK_SECONDS);
    expect(Object.keys(await called())).toEqual(['first', 'next', 'leads']);
    await app.advance(SLACK_SECONDS);
    expect((await called())['second']).toEqual(['nour', 'rhea']);
  });

  it('calls the lead who stands next in the chain before other leads [R13]', async () => {
    await makeChain(app, [people.tess, people.rhea]);
    await callFor(app, crisis);
    await app.advance(3 * 60);
    expect(await called()).toEqual({ first: ['tess'], next: ['rhea'] });
  });

  it('still calls a second person when the first has come, never that one again [R13]', async () => {
    await makeChain(app, [people.nour, people.sam]);
    app.clock.set(app.clock.now());
    await callFor(app, crisis);
    await app.settle();
    await takenByNour('acknowledged');
    await app.advance(10 * 60 - SLACK_SECONDS);
    expect(await called()).toEqual({ first: ['nour'] });
    await app.advance(SLACK_SECONDS + 1);
    expect(await called()).toEqual({ first: ['nour'], second: ['rhea', 'sam'] });
  });

  it('calls nobody more for what one person has settled [R13]', async () => {
    await callFor(app, crisis);
    await app.settle();
    await takenByNour('following_up');
    await app.advance(10 * 60 + 1);
    expect(await called()).toEqual({ first: ['nour'] });
  });

  it('is never brought to the person it is about [R24]', async () => {
    await app.db
      .insertInto('roleGrant')
      .values({
        id: app.server.services.ids.uuid(),
        accountId: people.mara.id,
        role: 'lead',
        scope: 'site',
        validFrom: app.clock.now(),
      })
      .execute();
    await makeChain(app, [people.mara, people.nour]);
    await callFor(app, crisis);
    await app.advance(11 * 60);
    expect(Object.values(await called()).flat()).not.toContain('mara');
    await app.db.deleteFrom('roleGrant').where('accountId', '=', people.mara.id).execute();
  });

  it('is tried again on a channel that fails, as one and the same call, until somebody comes', async () => {
    await give(people.nour);
    service.answer(500);
    await callFor(app, crisis);
    await app.settle();
    expect(service.received).toHaveLength(1);
    for (const seconds of DELIVERY_RETRY_SECONDS) await app.advance(seconds);
    expect(service.received.length).toBeGreaterThanOrEqual(4);
    expect(new Set(service.received.map(({ headers }) => headers['topic'])).size).toBe(1);

    service.answer(410);
    await app.advance(60);
    expect(await app.db.selectFrom('pushSubscription').select('id').execute()).toEqual([]);
  });

  it('tells operators and leads when nobody can be called, or nothing got through [OP11]', async () => {
    const alex = await as(app, 'alex');
    await app.advance(ALARM_QUIET_MINUTES * 60);
    service.answer(500);
    await app.db.updateTable('account').set({ emailConfirmedAt: null }).where('handle', '=', 'nour').execute();
    await callFor(app, crisis);
    await app.advance(3 * 60);
    await app.db
      .updateTable('account')
      .set({ emailConfirmedAt: app.clock.now() })
      .where('handle', '=', 'nour')
      .execute();
    await app.settle();
    const alarm = await app.db
      .selectFrom('page')
      .select(['id', 'subject'])
      .where('kind', '=', 'alarm')
      .orderBy('dueAt', 'desc')
      .executeTakeFirstOrThrow();
    expect(alarm.subject).toBe('nobody_reached');
    const told = await app.db
      .selectFrom('pageDelivery')
      .select('accountId')
      .where('pageId', '=', alarm.id)
      .where('channel', '=', 'in_app')
      .execute();
    expect(told.map(({ accountId }) => accountId).toSorted()).toEqual([alex.id, people.rhea.id].toSorted());
  });
});
