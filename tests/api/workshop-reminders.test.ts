import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import webpush from 'web-push';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona, signIn } from '../support/personas.ts';
import { makePhone, type Receiver, type Relay, startReceiver, startRelay } from '../support/receivers.ts';
import { details, GIVE_BACK, makeWorkshop, REGISTER } from '../support/workshops.ts';

const SET = `mutation ($id: UUID!, $moments: [ReminderMoment!]!, $forAll: Boolean = false) { setWorkshopReminders(workshopId: $id, moments: $moments, forAll: $forAll) { workshop { id } } }`;
const PAGE = `query ($id: UUID!) { workshop(id: $id) { version myReminders { moments isForAll items { moment state dueAt sentAt } } } }`;
const EDIT = `mutation ($input: EditWorkshopInput!) { editWorkshop(input: $input) { workshop { id } } }`;
const CALL_OFF = `mutation ($id: UUID!) { cancelWorkshop(workshopId: $id) { workshop { id } } }`;
const NOTICES = '{ notices(first: 50) { nodes { kind isRead workshop { id title } } } }';
const READ_ALL = 'mutation { markNoticesRead { __typename } }';
const WAYS = `mutation ($input: NoticeSettingsInput!) { saveNoticeSettings(input: $input) { quietFrom } }`;
const ADD_DEVICE = `mutation ($input: AddDeviceInput!) { addReminderDevice(input: $input) { devices { id } } }`;
const MINUTE = 60;
const HOUR = 3_600;

let app: TestApp;
let relay: Relay;
let push: Receiver;
let people: Record<'lin' | 'mara' | 'jo' | 'kit', Persona>;
let id: string;

beforeAll(async () => {
  [relay, push] = await Promise.all([startRelay(), startReceiver()]);
});
afterAll(async () => {
  await relay[Symbol.asyncDispose]();
  await push[Symbol.asyncDispose]();
});
// Days pass in each test: nobody stays signed in so long, and a place of its own begins anew.
beforeEach(async () => {
  const { publicKey: VAPID_PUBLIC_KEY, privateKey: VAPID_PRIVATE_KEY } = webpush.generateVAPIDKeys();
  const mail = { SMTP_URL: relay.url, MAIL_FROM: 'Harbour <post@harbour.example>' };
  app = await startApp({ env: { ...mail, VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY } });
  const names = ['lin', 'mara', 'jo', 'kit'] as const;
  people = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await as(app, name)])),
  ) as typeof people;
  id = await makeWorkshop(app, { hours: 30, capacity: 2 });
  for (const person of [people.mara, people.jo, people.kit]) await person.ask(REGISTER, { id });
});
afterEach(() => app.close());

const own = async (person: Persona, of = id): Promise<any> => (await person.ask(PAGE, { id: of })).workshop.myReminders;
const states = async (person: Persona, of = id): Promise<string[]> =>
  (await own(person, of)).items.map(({ moment, state }: any) => `${moment} ${state}`);
/** Unread notices of a reminder of this workshop. */
const told = async (person: Persona, of = id): Promise<number> =>
  (await person.ask(NOTICES)).notices.nodes.filter(
    (each: any) => each.kind === 'reminder' && each.workshop?.id === of && !each.isRead,
  ).length;
async function move(hours: number): Promise<void> {
  const lin = await signIn(app, people.lin.email);
  const { version } = (await lin.ask(PAGE, { id })).workshop;
  await lin.ask(EDIT, { input: { workshopId: id, version, details: details(app, { hours, capacity: 2 }) } });
}

describe('a reminder of a workshop', () => {
  it('comes to whoever chose it and has a seat, at its time and once, and to nobody else [TH08] [ME55]', async () => {
    const { mara, jo, kit } = people;
    expect(await own(mara)).toEqual({ moments: [], isForAll: false, items: [] });
    await mara.ask(SET, { id, moments: ['hour_before', 'day_before'] });
    expect(await states(mara)).toEqual(['day_before scheduled', 'hour_before scheduled']);
    // kit waits for a seat, and jo chose nothing.
    expect(await own(kit)).toBeNull();
    expect(await kit.refusal(SET, { id, moments: ['doors'] })).toBe('FORBIDDEN no_seat');
    await app.advance(6 * HOUR - MINUTE);
    expect(await told(mara)).toBe(0);
    await app.advance(2 * MINUTE);
    expect(await told(mara)).toBe(1);
    expect(await states(mara)).toEqual(['day_before sent', 'hour_before scheduled']);
    await mara.ask(READ_ALL);
    await app.advance(10 * MINUTE);
    expect(await told(mara)).toBe(0);
    await app.advance(23 * HOUR);
    expect(await told(mara)).toBe(1);
    expect(await states(mara)).toEqual(['day_before sent', 'hour_before sent']);
    for (const person of [jo, kit]) expect(await told(person)).toBe(0);
  });

  it('holds for every workshop with a seat where that was chosen, and one of them can be left out [TH08]', async () => {
    const { mara, jo } = people;
    const other = await makeWorkshop(app, { hours: 40 });
    await mara.ask(REGISTER, { id: other });
    await mara.ask(SET, { id, moments: ['hour_before'], forAll: true });
    expect(await own(mara, other)).toMatchObject({ moments: ['hour_before'], isForAll: true });
    await mara.ask(SET, { id: other, moments: [] });
    expect(await own(mara, other)).toMatchObject({ moments: [], isForAll: false });
    expect(await own(mara)).toMatchObject({ moments: ['hour_before'], isForAll: true });
    expect(await own(jo)).toMatchObject({ moments: [] });
    await app.advance(29 * HOUR + MINUTE);
    expect(await told(mara)).toBe(1);
    await app.advance(10 * HOUR);
    expect(await told(mara, other)).toBe(0);
    await mara.ask(SET, { id: other, moments: ['doors'], forAll: true });
    expect(await own(mara, other)).toMatchObject({ moments: ['doors'], isForAll: true });
  });

  it('goes with a workshop that is moved, given back or called off, and is not made up for [TH08] [TH09]', async () => {
    const { mara, jo, kit } = people;
    for (const person of [mara, jo]) await person.ask(SET, { id, moments: ['day_before'] });
    await app.advance(6 * HOUR + MINUTE);
    expect(await states(mara)).toEqual(['day_before sent']);
    for (const person of [mara, jo]) await person.ask(READ_ALL);
    await move(48);
    expect(await states(mara)).toEqual(['day_before scheduled']);
    await jo.ask(GIVE_BACK, { id });
    expect(await own(jo)).toBeNull();
    await app.advance(24 * HOUR + MINUTE);
    expect(await told(mara)).toBe(1);
    expect(await told(jo)).toBe(0);
    await mara.ask(READ_ALL);
    await mara.ask(SET, { id, moments: ['day_before', 'hour_before'] });
    await move(2);
    // Its time was past when it moved: nobody hears of a day before on the day itself.
    expect(await states(mara)).toEqual(['day_before missed', 'hour_before scheduled']);
    await app.advance(MINUTE);
    expect(await told(mara)).toBe(0);
    await (await signIn(app, people.lin.email)).ask(CALL_OFF, { id });
    expect(await states(mara)).toEqual(['day_before cancelled', 'hour_before cancelled']);
    await app.advance(2 * HOUR);
    expect(await told(mara)).toBe(0);
    expect(await mara.refusal(SET, { id, moments: ['doors'] })).toBe('FORBIDDEN workshop_over');
    expect(await told(kit)).toBe(0);
  });

  it('says outside that a time has come, by mail over a real relay and by push, and never of what [TH08] [ME36]', async () => {
    const { mara } = people;
    const choices = [{ kind: 'reminder', inApp: true, mail: true }];
    await mara.ask(WAYS, { input: { choices, quietFrom: null, quietTo: null } });
    const phone = makePhone(push.origin);
    await mara.ask(ADD_DEVICE, { input: phone.subscription });
    await mara.ask(SET, { id, moments: ['doors'] });
    const [mailed, pushed] = [relay.arrived.length, push.received.length];
    await app.advance(29 * HOUR + 51 * MINUTE);
    const hers = () => relay.arrived.slice(mailed).filter((mail) => mail.includes(`To: ${mara.email}`));
    await expect.poll(() => [hers().length, push.received.length - pushed]).toEqual([1, 1]);
    const outside = [...hers(), ...push.received.slice(pushed).map((request) => phone.open(request))];
    for (const text of outside) expect(text).not.toMatch(/sleep|worried|\bmind\b|workshop|therap|seat|\blin\b|doors/i);
    expect(await told(mara)).toBe(1);
  });

  it('does not come in a time of care of the place, and not twice when two nodes look at once [TH08] [OP31]', async () => {
    const { mara, jo } = people;
    for (const person of [mara, jo]) await person.ask(SET, { id, moments: ['hour_before'] });
    const care = { id: randomUUID(), note: 'Words.', html: '<p>Words.</p>', slowSeconds: 0 };
    const startedAt = app.clock.now();
    const endsAt = new Date(startedAt.getTime() + 14 * 24 * HOUR * 1000);
    await app.db
      .insertInto('postvention')
      .values({ ...care, startedAt, endsAt })
      .execute();
    await app.advance(29 * HOUR + MINUTE);
    expect(await told(mara)).toBe(0);
    await app.db.updateTable('postvention').set({ endedAt: app.clock.now() }).where('id', '=', care.id).execute();
    await app.db.transaction().execute(async (other) => {
      // Another node is sending mara’s, and has not finished.
      const { startsAt } = await other
        .selectFrom('workshop')
        .select('startsAt')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      const dueAt = new Date(startsAt.getTime() - HOUR * 1000);
      const row = { accountId: mara.id, workshopId: id, moment: 'hour_before', dueAt, sentAt: app.clock.now() };
      await other.insertInto('workshopReminder').values(row).execute();
      void app.server.worker?.tick();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await app.server.worker?.tick();
    expect(await told(mara)).toBe(0);
    await expect.poll(() => told(jo)).toBe(1);
  });

  it('reaches hundreds of people in one look or the next [TH08]', async () => {
    const big = await makeWorkshop(app, { hours: 2, capacity: 500 });
    const at = app.clock.now();
    const rows = Array.from({ length: 250 }, () => ({ id: randomUUID() }));
    await app.db
      .insertInto('account')
      .values(
        rows.map(({ id: accountId }, each) => ({
          id: accountId,
          handle: `reader_${each}`,
          handleKey: `reader_${each}`,
          email: `reader_${each}@persona.example`,
          passwordHash: 'none',
          emailConfirmedAt: at,
          approvedAt: at,
          createdAt: at,
        })),
      )
      .execute();
    await app.db
      .insertInto('registration')
      .values(
        rows.map(({ id: accountId }) => ({
          id: randomUUID(),
          workshopId: big,
          accountId,
          state: 'taken',
          createdAt: at,
          changedAt: at,
        })),
      )
      .execute();
    await app.db
      .insertInto('workshopReminderChoice')
      .values(
        rows.map(({ id: accountId }) => ({
          id: randomUUID(),
          accountId,
          workshopId: null,
          moments: ['hour_before'],
          changedAt: at,
        })),
      )
      .execute();
    await app.advance(HOUR + MINUTE);
    await app.advance(2);
    const { count } = await app.db
      .selectFrom('notice')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('kind', '=', 'reminder')
      .where('causeId', '=', big)
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(250);
  });
});
