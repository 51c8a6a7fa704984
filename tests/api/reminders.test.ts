import { tell } from '@between/server/features/notices/tell.ts';
import { transaction } from '@between/server/platform/db.ts';
import webpush from 'web-push';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';
import { makePhone, type Receiver, startReceiver } from '../support/receivers.ts';

const WRITE = `mutation ($input: WritePrivateEntryInput!) { writePrivateEntry(input: $input) { entry { version } } }`;
const SET = `mutation ($input: SetGoalRemindersInput!) { setGoalReminders(input: $input) { reminders { goalId step time days } } }`;
const STOP = `mutation { stopGoalReminders { reminders { step } } }`;
const OWN = `{ goalReminders { goalId step time days } }`;
const NOTICES = `{ notices(first: 20) { nodes { kind detail count isRead } } }`;
const SETTINGS = `mutation ($input: NoticeSettingsInput!) { saveNoticeSettings(input: $input) { quietFrom } }`;
const DEVICES = '{ reminderDevices { pushKey devices { id isFailing } } }';
const ADD_DEVICE = `mutation ($input: AddDeviceInput!) { addReminderDevice(input: $input) { pushKey devices { id isFailing } } }`;
const REMOVE_DEVICE = 'mutation ($id: UUID!) { removeReminderDevice(id: $id) { pushKey } }';
const VAPID = webpush.generateVAPIDKeys();
const WORDS = 'Walk to the canal';
const MINUTE = 60;

let app: TestApp;
let service: Receiver;
let mara: Persona;
let jo: Persona;
let goalId: string;

beforeAll(async () => {
  service = await startReceiver();
  app = await startApp({ env: { VAPID_PUBLIC_KEY: VAPID.publicKey, VAPID_PRIVATE_KEY: VAPID.privateKey } });
  [mara, jo] = await Promise.all([as(app, 'mara'), as(app, 'jo')]);
  await live('Europe/Berlin');
});
afterAll(async () => {
  await app.close();
  await service[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await mara.ask(STOP);
  await mara.ask('mutation { markNoticesRead { unreadNotices } }');
  goalId = await writeGoal();
});

async function live(timeZone: string): Promise<void> {
  await app.db.updateTable('account').set({ timeZone }).where('id', '=', mara.id).execute();
}

async function writeGoal(): Promise<string> {
  const id = app.server.services.ids.uuid();
  const body = JSON.stringify({ title: WORDS, steps: [{ key: 'walk', text: WORDS, time: '12:30' }] });
  await mara.ask(WRITE, { input: { id, kind: 'goal', version: 0, body } });
  return id;
}

/** What the clock on Mara's wall shows in so many minutes. */
function onTheWall(minutes: number, timeZone = 'Europe/Berlin'): string {
  const at = new Date(app.clock.now().getTime() + minutes * MINUTE * 1_000);
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    at,
  );
}

const remind = (time: string, id = goalId): Promise<any> =>
  mara.ask(SET, { input: { goalId: id, reminders: [{ step: 'walk', time, days: [] }] } });
const unread = async (): Promise<unknown[]> =>
  (await mara.ask(NOTICES)).notices.nodes.filter((each: any) => each.kind === 'reminder' && !each.isRead);
const mails = async (): Promise<{ toAddress: string; subject: string; bodyText: string }[]> =>
  (await app.mails()).filter(({ toAddress }) => toAddress === mara.email);

describe('a reminder of a small step', () => {
  it('is off until asked for, comes at its time on the wall, and says that a time has come, not which words [ME44]', async () => {
    expect((await mara.ask(OWN)).goalReminders).toEqual([]);
    const time = onTheWall(10);
    expect((await remind(time)).setGoalReminders.reminders).toEqual([{ goalId, step: 'walk', time, days: [] }]);

    await app.advance(8 * MINUTE);
    expect(await unread()).toEqual([]);
    const before = (await mails()).length;
    await app.advance(3 * MINUTE);
    expect(await unread()).toEqual([{ kind: 'reminder', detail: '', count: 1, isRead: false }]);
    expect((await mails()).length).toBe(before);
    const rows = await app.db.selectFrom('goalReminder').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('canal');

    await app.advance(24 * 60 * MINUTE);
    expect(await unread()).toHaveLength(1);
  });

  it('comes by mail when its person chose that, without the words, and after the quiet hours [ME44]', async () => {
    const choices = [{ kind: 'reminder', inApp: true, mail: true }];
    await mara.ask(SETTINGS, { input: { choices, quietFrom: null, quietTo: null } });
    const before = (await mails()).length;
    await remind(onTheWall(5));
    await app.advance(6 * MINUTE);
    // Mail is gathered at the look after the one that tells.
    await app.advance(1);
    const [mail, ...more] = (await mails()).slice(before);
    expect([mail?.toAddress, more]).toEqual([mara.email, []]);
    expect(`${mail?.subject} ${mail?.bodyText}`).not.toMatch(/canal|walk|goal|step/i);

    await mara.ask('mutation { markNoticesRead { unreadNotices } }');
    await mara.ask(SETTINGS, { input: { choices, quietFrom: onTheWall(0), quietTo: onTheWall(60) } });
    await remind(onTheWall(5));
    await app.advance(6 * MINUTE);
    expect(await mails()).toHaveLength(before + 1);
    await app.advance(60 * MINUTE);
    expect(await mails()).toHaveLength(before + 2);
    await mara.ask(SETTINGS, { input: { choices: [{ kind: 'reminder', inApp: true, mail: false }] } });
  });

  it('does not wait for a mail that gathers, and still waits for the quiet hours [ME44]', async () => {
    const choices = ['reminder', 'reaction'].map((kind) => ({ kind, inApp: true, mail: true }));
    const reactedTo = (): Promise<void> =>
      transaction(app.db, (tx) =>
        tell(app.server.services, tx, [
          { accountId: mara.id, kind: 'reaction', causeId: app.server.services.ids.uuid() },
        ]),
      );
    await mara.ask(SETTINGS, { input: { choices, quietFrom: null, quietTo: null } });
    const before = (await mails()).length;
    await reactedTo();
    await remind(onTheWall(5));
    await app.advance(6 * MINUTE);
    await app.advance(1);
    expect(await mails()).toHaveLength(before + 1);

    await mara.ask('mutation { markNoticesRead { unreadNotices } }');
    await mara.ask(SETTINGS, { input: { choices, quietFrom: onTheWall(0), quietTo: onTheWall(60) } });
    await reactedTo();
    await app.advance(31 * MINUTE);
    await remind(onTheWall(5));
    await app.advance(6 * MINUTE);
    await app.advance(1);
    expect(await mails()).toHaveLength(before + 1);
    await app.advance(25 * MINUTE);
    expect(await mails()).toHaveLength(before + 2);
    const off = choices.map((choice) => ({ ...choice, mail: false }));
    await mara.ask(SETTINGS, { input: { choices: off, quietFrom: null, quietTo: null } });
  });

  it('is shown on a device that was chosen for it, saying nothing of what, outside quiet hours and breaks [ME44]', async () => {
    const phone = makePhone(service.origin);
    const add = (persona: Persona): Promise<any> => persona.ask(ADD_DEVICE, { input: phone.subscription });
    const { addReminderDevice } = await add(mara);
    expect(addReminderDevice).toMatchObject({ pushKey: VAPID.publicKey, devices: [{ isFailing: false }] });
    const due = async (): Promise<string[]> => {
      service.received.length = 0;
      await remind(onTheWall(5));
      await app.advance(6 * MINUTE);
      await app.settle();
      return service.received.map((push) => phone.open(push));
    };
    expect(await due()).toEqual(['{"kind":"reminder"}']);

    await mara.ask(SETTINGS, { input: { choices: [], quietFrom: onTheWall(0), quietTo: onTheWall(60) } });
    expect(await due()).toEqual([]);
    await mara.ask(SETTINGS, { input: { choices: [], quietFrom: null, quietTo: null } });
    await app.db.updateTable('account').set({ lifeState: 'self_paused' }).where('id', '=', mara.id).execute();
    expect(await due()).toEqual([]);
    await app.db.updateTable('account').set({ lifeState: 'active' }).where('id', '=', mara.id).execute();
    expect(await due()).toEqual(['{"kind":"reminder"}']);

    service.answer(500);
    await due();
    expect((await mara.ask(DEVICES)).reminderDevices.devices).toMatchObject([{ isFailing: true }]);
    service.answer(410);
    await due();
    expect((await mara.ask(DEVICES)).reminderDevices.devices).toEqual([]);
    service.answer(201);
  });

  it('leaves a device with whoever signs out there, or takes it away, or adds it as somebody else [ME44]', async () => {
    const phone = makePhone(service.origin);
    const devices = async (persona: Persona): Promise<{ id: string }[]> =>
      (await persona.ask(DEVICES)).reminderDevices.devices;
    await mara.ask(ADD_DEVICE, { input: phone.subscription });
    await jo.ask(ADD_DEVICE, { input: phone.subscription });
    expect([(await devices(mara)).length, (await devices(jo)).length]).toEqual([0, 1]);
    const [{ id } = { id: '' }] = await devices(jo);
    expect(await mara.refusal(REMOVE_DEVICE, { id })).toBe('NOT_FOUND');
    await jo.ask(REMOVE_DEVICE, { id });
    expect(await devices(jo)).toEqual([]);

    const kit = await as(app, 'kit');
    await kit.ask(ADD_DEVICE, { input: phone.subscription });
    await kit.ask('mutation { signOut { __typename } }');
    expect(await app.db.selectFrom('reminderDevice').select('id').execute()).toEqual([]);
    const inside = { ...phone.subscription, endpoint: 'http://10.0.0.1/push' };
    expect(await mara.refusal(ADD_DEVICE, { input: inside })).toBe('INVALID_INPUT address_not_allowed');
  });

  it('ends with one press, with its goal, and is not made up for when its hour is long past [ME44]', async () => {
    await remind(onTheWall(5));
    expect((await mara.ask(STOP)).stopGoalReminders.reminders).toEqual([]);
    await app.advance(6 * MINUTE);
    expect(await unread()).toEqual([]);

    await remind(onTheWall(5));
    await mara.ask('mutation ($id: UUID!) { removePrivateEntry(id: $id, version: 1) { ok } }', { id: goalId });
    expect((await mara.ask(OWN)).goalReminders).toEqual([]);
    await app.advance(6 * MINUTE);
    expect(await unread()).toEqual([]);
    expect(await app.db.selectFrom('goalReminder').select('id').execute()).toEqual([]);

    await remind(onTheWall(5), await writeGoal());
    await app.advance(3 * 60 * MINUTE);
    expect(await unread()).toEqual([]);
  });

  it('follows its person to other clocks [ME44]', async () => {
    await remind(onTheWall(30));
    await live('America/New_York');
    const time = onTheWall(30);
    await app.advance(6 * MINUTE);
    await live('Europe/Berlin');
    const { nextAt, atTime } = await app.db
      .selectFrom('goalReminder')
      .select(['nextAt', 'atTime'])
      .executeTakeFirstOrThrow();
    const shown = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', timeStyle: 'short' }).format(nextAt);
    expect([atTime, shown]).toEqual([time, time]);
  });

  it('is set on own goals only, at times there are [ME44]', async () => {
    const of = (id: string, time = '12:30'): Record<string, unknown> => ({
      input: { goalId: id, reminders: [{ step: 'walk', time, days: ['mon'] }] },
    });
    expect(await jo.refusal(SET, of(goalId))).toBe('NOT_FOUND');
    expect(await mara.refusal(SET, of(goalId, '24:10'))).toBe('INVALID_INPUT not_a_time');
    expect((await mara.ask(OWN)).goalReminders).toEqual([]);
  });
});
