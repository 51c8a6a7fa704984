import { createHmac } from 'node:crypto';
import webpush from 'web-push';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import { callFor, makeChain, makeCrisis } from '../support/on-call.ts';
import { as, type Persona } from '../support/personas.ts';
import { makePhone, type Receiver, startReceiver } from '../support/receivers.ts';

const PAGES = '{ myPages { id kind crisisCaseId subject } }';
const DEVICES = '{ myDevices { pushKey devices { id label isFailing } } }';
const ADD = `mutation ($input: AddDeviceInput!) { addDevice(input: $input) { devices { id } } }`;
const SEE = `mutation ($id: UUID!) { seePage(id: $id) { id } }`;
const CHAIN = `mutation ($ids: [UUID!]!) { saveChain(accountIds: $ids) { isReady chain { handle hasMail devices } others { handle } } }`;
const HOOK = `mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { secret onCall { webhooks { id address kinds } } } }`;
const VAPID = webpush.generateVAPIDKeys();

let app: TestApp;
let service: Receiver;
let sam: Persona;
let nour: Persona;
let rhea: Persona;
let alex: Persona;
let mara: Persona;
let jo: Persona;

beforeAll(async () => {
  service = await startReceiver();
  app = await startApp({ env: { VAPID_PUBLIC_KEY: VAPID.publicKey, VAPID_PRIVATE_KEY: VAPID.privateKey } });
  [sam, nour, rhea, alex, mara, jo] = await Promise.all([
    as(app, 'sam'),
    as(app, 'nour'),
    as(app, 'rhea'),
    as(app, 'alex'),
    as(app, 'mara'),
    as(app, 'jo'),
  ]);
});
afterAll(async () => {
  await app.close();
  await service[Symbol.asyncDispose]();
});
beforeEach(() => {
  service.received.length = 0;
});

describe('a device of somebody on duty', () => {
  it('is called by a test that holds no words, and can be taken away again', async () => {
    const phone = makePhone(service.origin);
    await nour.ask(ADD, { input: phone.subscription });
    const { myDevices } = await nour.ask(DEVICES);
    expect(myDevices).toMatchObject({ pushKey: VAPID.publicKey, devices: [{ isFailing: false }] });

    await nour.ask('mutation { sendTestPage { pushKey } }');
    await app.settle();
    expect(service.received.map((push) => phone.open(push))).toEqual(['{"kind":"test"}']);
    const [page] = (await nour.ask(PAGES)).myPages;
    expect(page).toMatchObject({ kind: 'test', crisisCaseId: null });
    expect(await sam.refusal(SEE, { id: page.id })).toBe('NOT_FOUND');
    expect((await nour.ask(SEE, { id: page.id })).seePage).toEqual([]);

    const id = myDevices.devices[0].id;
    expect(await sam.refusal(`mutation { removeDevice(id: "${id}") { pushKey } }`)).toBe('NOT_FOUND');
    await nour.ask(`mutation { removeDevice(id: "${id}") { pushKey } }`);
    expect((await nour.ask(DEVICES)).myDevices.devices).toEqual([]);
  });

  it('may not be an address of our own networks, nor anything but a device', async () => {
    const { subscription } = makePhone('http://10.0.0.1');
    expect(await nour.refusal(ADD, { input: subscription })).toBe('INVALID_INPUT address_not_allowed');
    const { subscription: right } = makePhone(service.origin);
    expect(await nour.refusal(ADD, { input: { ...right, auth: 'short' } })).toBe('INVALID_INPUT not_a_device');
  });
});

describe('the screens of those who are called', () => {
  it('show the case until somebody has it, then ask the others for a second person only [MO05]', async () => {
    const group = await makeGroup(app, 'harbour');
    await joinAll(app, group, [mara, jo]);
    await makeChain(app, [nour, rhea]);
    await sam.ask('mutation { startDuty { since } }');
    const crisis = await makeCrisis(app, { group, author: mara, reporter: jo });
    await callFor(app, crisis);
    await app.settle();
    expect((await sam.ask(PAGES)).myPages).toMatchObject([{ kind: 'crisis', crisisCaseId: crisis.id }]);
    expect((await nour.ask(PAGES)).myPages).toEqual([]);
    expect((await mara.ask(PAGES)).myPages).toEqual([]);

    await app.db
      .updateTable('crisisCase')
      .set({ state: 'acknowledged', acknowledgedAt: app.clock.now(), acknowledgedBy: sam.id })
      .where('id', '=', crisis.id)
      .execute();
    expect((await sam.ask(PAGES)).myPages).toEqual([]);
    await app.advance(10 * 60 + 1);
    expect((await sam.ask(PAGES)).myPages).toEqual([]);
    expect((await nour.ask(PAGES)).myPages).toMatchObject([{ kind: 'crisis', crisisCaseId: crisis.id }]);
  });
});

describe('the chain', () => {
  it('is kept in order by the operator, of people who may come', async () => {
    const { saveChain } = await alex.ask(CHAIN, { ids: [rhea.id, nour.id, rhea.id] });
    expect(saveChain.chain.map(({ handle }: { handle: string }) => handle)).toEqual(['rhea', 'nour']);
    expect(saveChain).toMatchObject({ isReady: true });
    expect(saveChain.others.map(({ handle }: { handle: string }) => handle)).toEqual(['sam']);
    expect(await alex.refusal(CHAIN, { ids: [mara.id] })).toBe('NOT_FOUND');
    expect(await sam.refusal(CHAIN, { ids: [sam.id] })).toBe('FORBIDDEN staff_only');
  });

  it('is tried by a drill that keeps who answered', async () => {
    await alex.ask(CHAIN, { ids: [nour.id, rhea.id] });
    await alex.ask('mutation { startDrill { isReady } }');
    await app.settle();
    const drill = (await nour.ask(PAGES)).myPages.find(({ kind }: { kind: string }) => kind === 'drill');
    await app.advance(90);
    await nour.ask(SEE, { id: drill.id });
    const { onCall } = await alex.ask('{ onCall { drills { people answered firstAnswerSeconds } } }');
    expect(onCall.drills[0]).toEqual({
      people: expect.any(Number),
      answered: 1,
      firstAnswerSeconds: expect.any(Number),
    });
    expect(onCall.drills[0].people).toBeGreaterThanOrEqual(2);
    expect(onCall.drills[0].firstAnswerSeconds).toBeGreaterThanOrEqual(90);
  });
});

describe('an outside service', () => {
  it('gets a signed test, and its last tries are shown [OP30]', async () => {
    const input = { address: `${service.origin}/hook`, kinds: ['crisis_page', 'alarm'] };
    const { addWebhook } = await alex.ask(HOOK, { input });
    const [{ id }] = addWebhook.onCall.webhooks;
    await alex.ask(`mutation { testWebhook(id: "${id}") { isReady } }`);
    await app.settle();
    const [call] = service.received;
    const body = call?.body.toString() ?? '';
    expect(JSON.parse(body)).toMatchObject({ kind: 'test', caseId: null });
    const [, seconds, mac] = /^t=(\d+),v1=(\w+)$/.exec(String(call?.headers['between-signature'])) ?? [];
    expect(mac).toBe(createHmac('sha256', addWebhook.secret).update(`${seconds}.${body}`).digest('hex'));

    service.answer(503);
    await alex.ask(`mutation { testWebhook(id: "${id}") { isReady } }`);
    await app.settle();
    const { onCall } = await alex.ask('{ onCall { webhooks { lastTries { isSent failure } } } }');
    expect(onCall.webhooks[0].lastTries).toEqual([
      { isSent: false, failure: 'status_503' },
      { isSent: true, failure: null },
    ]);
    expect(await sam.refusal(`mutation { removeWebhook(id: "${id}") { isReady } }`)).toBe('FORBIDDEN staff_only');
    await alex.ask(`mutation { removeWebhook(id: "${id}") { isReady } }`);
    expect((await alex.ask('{ onCall { webhooks { id } } }')).onCall.webhooks).toEqual([]);
  });

  it('may not be an address of our own networks [OP30]', async () => {
    for (const address of ['http://169.254.169.254/', 'https://10.1.1.1/', 'ftp://example.org/', 'nothing'])
      expect(await alex.refusal(HOOK, { input: { address, kinds: ['alarm'] } })).toBe(
        'INVALID_INPUT address_not_allowed',
      );
  });
});
