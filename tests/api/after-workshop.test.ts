import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';
import { goToDoors, makeWorkshop, openRoom, REGISTER } from '../support/workshops.ts';

const ADD = `mutation ($id: UUID!, $title: String!, $address: String!) { addResource(workshopId: $id, title: $title, address: $address) { workshop { resources { id } } } }`;
const REMOVE = `mutation ($id: UUID!) { removeResource(resourceId: $id) { workshop { id } } }`;
const RAISE = `mutation ($id: UUID!) { raiseResource(resourceId: $id) { workshop { id } } }`;
const GIVE = `mutation ($id: UUID!, $worth: FeedbackAnswer!, $safe: FeedbackAnswer!) { giveFeedback(workshopId: $id, worth: $worth, safe: $safe, clear: yes) { workshop { id } } }`;
const PAGE = `query ($id: UUID!) { workshop(id: $id) { resources { title address host } attendance { came }
  feedback { isAsked mine { worth safe clear } results { people worth { yes partly no } safe { yes partly no } } } } }`;
const END = `mutation ($id: UUID!) { endWorkshop(workshopId: $id) { workshop { id } } }`;
const LEAVE = `mutation ($id: UUID!) { callFromRoom(workshopId: $id, kind: leaving_not_ok) { workshop { id } } }`;
const NOTICES = '{ notices(first: 50) { nodes { detail } } }';
const CROWD = ['mara', 'jo', 'kit', 'ola', 'pia', 'ben'] as const;
const WEEK_MS = 7 * 24 * 3_600_000;

let app: TestApp;
let lin: Persona;
let sam: Persona;
let crowd: Persona[];
let mara: Persona;
let id: string;

beforeAll(async () => {
  app = await startApp();
  [lin, sam, ...crowd] = (await Promise.all(['lin', 'sam', ...CROWD].map((handle) => as(app, handle)))) as [
    Persona,
    Persona,
    ...Persona[],
  ];
  mara = crowd[0] as Persona;
});
afterAll(() => app.close());

beforeEach(async () => {
  id = await makeWorkshop(app, { hours: 2 });
  for (const person of crowd) await person.ask(REGISTER, { id });
});

const pageFor = async (person: Persona): Promise<any> => (await person.ask(PAGE, { id })).workshop;
const add = (title: string, address: string, by = lin): Promise<any> => by.ask(ADD, { id, title, address });
const titles = async (): Promise<string[]> =>
  (await pageFor(mara)).resources.map(({ title }: { title: string }) => title);
const toldOf = async (person: Persona): Promise<number> =>
  (await person.ask(NOTICES)).notices.nodes.filter(({ detail }: { detail: string }) => detail === 'resources_there')
    .length;

/** Opens the doors for these and ends it an hour later. */
async function hold(came: readonly Persona[] = crowd): Promise<void> {
  await goToDoors(app, id);
  await openRoom(app, id);
  const stayedAway = crowd.filter((person) => !came.includes(person)).map((person) => person.id);
  if (stayedAway.length > 0)
    await app.db
      .updateTable('registration')
      .set({ hasPassedDoor: false })
      .where('workshopId', '=', id)
      .where('accountId', 'in', stayedAway)
      .execute();
  await app.advance(660);
  await lin.ask(END, { id });
}

/** It ended a week ago. */
async function weekLater(): Promise<void> {
  const closedAt = new Date(app.clock.now().getTime() - WEEK_MS);
  await app.db.updateTable('workshop').set({ closedAt }).where('id', '=', id).execute();
  await app.advance(1_801);
}

describe('what a host hands out', () => {
  it('is up to ten things by https or from our toolkit, in the host’s order, for whoever has a seat [TH24]', async () => {
    await add('Breathing sheet', `${app.origin}/toolkit/sheets/breathing?print=1`);
    await add('A page elsewhere', 'https://www.sleep.example/nights');
    for (const address of [
      'http://plain.example',
      'javascript:alert(1)',
      '/me/notices',
      'https://a@b.example',
      'words',
      '',
    ])
      expect(await lin.refusal(ADD, { id, title: 'Not this', address })).toBe('INVALID_INPUT not_an_address');
    expect(await lin.refusal(ADD, { id, title: 'ab', address: '/toolkit' })).toBe('INVALID_INPUT too_short');
    expect((await pageFor(mara)).resources).toEqual([
      { title: 'Breathing sheet', address: '/toolkit/sheets/breathing', host: null },
      { title: 'A page elsewhere', address: 'https://www.sleep.example/nights', host: 'sleep.example' },
    ]);
    const outside = await as(app, 'una');
    expect((await pageFor(outside)).resources).toEqual([]);
    expect((await app.graphql(PAGE, { id })).data?.['workshop']).toMatchObject({ resources: [] });

    for (let each = 3; each <= 10; each += 1) await add(`Thing ${each}`, '/toolkit');
    expect(await lin.refusal(ADD, { id, title: 'Thing 11', address: '/toolkit' })).toBe('CONFLICT too_many_resources');
    const rows = await app.db
      .selectFrom('workshopResource')
      .select(['id', 'title'])
      .where('workshopId', '=', id)
      .execute();
    const idOf = (title: string): string => rows.find((row) => row.title === title)?.id ?? '';
    for (const title of ['A page elsewhere', 'A page elsewhere', 'Thing 10']) await lin.ask(RAISE, { id: idOf(title) });
    expect((await titles()).slice(0, 2)).toEqual(['A page elsewhere', 'Breathing sheet']);
    expect((await titles()).slice(-2)).toEqual(['Thing 10', 'Thing 9']);
    expect(await mara.refusal(REMOVE, { id: idOf('Thing 9') })).toBe('FORBIDDEN staff_only');
    await lin.ask(REMOVE, { id: idOf('Thing 9') });
    expect(await lin.refusal(REMOVE, { id: idOf('Thing 9') })).toBe('NOT_FOUND');
    await add('Thing 11', '/toolkit');
  });

  it('is told once, when it is over and the host has added all, to whoever had a seat [TH24]', async () => {
    await add('Before it', '/toolkit');
    await app.advance(3_600);
    expect(await toldOf(mara)).toBe(0);
    await hold();
    await app.advance(61);
    const before = await toldOf(mara);
    expect(before).toBe(1);
    await add('Later', '/toolkit');
    await app.advance(1_200);
    expect(await toldOf(mara)).toBe(before);
    const rows = await app.db.selectFrom('workshopResource').select('toldAt').where('workshopId', '=', id).execute();
    expect(rows.every(({ toldAt }) => toldAt !== null)).toBe(true);
  });
});

describe('how a workshop was', () => {
  it('is said in three presses for a week by whoever had a seat, and read as counts of five and more afterwards [TH24]', async () => {
    expect(await mara.refusal(GIVE, { id, worth: 'yes', safe: 'yes' })).toBe('FORBIDDEN not_over');
    await hold();
    expect((await pageFor(mara)).feedback).toEqual({ isAsked: true, mine: null, results: null });
    expect(await lin.refusal(GIVE, { id, worth: 'yes', safe: 'yes' })).toBe('FORBIDDEN own_workshop');
    expect(await (await as(app, 'una')).refusal(GIVE, { id, worth: 'yes', safe: 'yes' })).toBe('FORBIDDEN no_seat');
    for (const person of crowd.slice(0, 5)) await person.ask(GIVE, { id, worth: 'yes', safe: 'partly' });
    await mara.ask(GIVE, { id, worth: 'no', safe: 'partly' });
    expect((await pageFor(mara)).feedback.mine).toEqual({ worth: 'no', safe: 'partly', clear: 'yes' });
    // Till nobody can change it, its host reads nothing.
    for (const person of [lin, sam, mara]) expect((await pageFor(person)).feedback.results).toBeNull();

    await weekLater();
    expect(await mara.refusal(GIVE, { id, worth: 'yes', safe: 'yes' })).toBe('FORBIDDEN feedback_closed');
    expect((await pageFor(lin)).feedback.results).toEqual({
      people: 5,
      worth: { yes: 4, partly: 0, no: 1 },
      safe: { yes: 0, partly: 5, no: 0 },
    });
    for (const person of [sam, mara]) expect((await pageFor(person)).feedback.results).toBeNull();
    const kept = await app.db.selectFrom('workshopFeedback').selectAll().where('workshopId', '=', id).execute();
    expect(kept).toHaveLength(5);
    expect(kept.every(({ accountId }) => accountId === null)).toBe(true);
  });

  it('is no number at all with four answers, and not asked of whoever left saying that they are not OK [TH24] [ME54]', async () => {
    await goToDoors(app, id);
    await openRoom(app, id);
    await mara.ask(LEAVE, { id });
    await app.advance(660);
    await sam.ask(`mutation ($id: UUID!) { confirmRoomPresence(roomId: $id) { room { id } } }`, {
      id: (await app.db.selectFrom('room').select('id').where('workshopId', '=', id).executeTakeFirstOrThrow()).id,
    });
    await lin.ask(END, { id });
    expect((await pageFor(mara)).feedback.isAsked).toBe(false);
    expect((await pageFor(crowd[1] as Persona)).feedback.isAsked).toBe(true);
    for (const person of crowd.slice(1, 5)) await person.ask(GIVE, { id, worth: 'yes', safe: 'yes' });
    await weekLater();
    expect((await pageFor(lin)).feedback.results).toBeNull();
  });
});

describe('how many came', () => {
  it('is a number for those who ran it, from five on, and nobody’s name is kept [TH24] [ME56]', async () => {
    expect((await pageFor(lin)).attendance).toBeNull();
    await hold(crowd.slice(0, 5));
    for (const person of [lin, sam]) expect((await pageFor(person)).attendance).toEqual({ came: 5 });
    expect((await pageFor(mara)).attendance).toBeNull();
    const doors = await app.db
      .selectFrom('registration')
      .select('hasPassedDoor')
      .where('workshopId', '=', id)
      .execute();
    expect(doors.some(({ hasPassedDoor }) => hasPassedDoor)).toBe(false);
  });

  it('is no number when fewer than five came [TH24] [ME56]', async () => {
    await hold(crowd.slice(0, 4));
    expect((await pageFor(lin)).attendance).toEqual({ came: null });
  });
});
