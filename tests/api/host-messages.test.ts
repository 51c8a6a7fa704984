import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';
import { details, GIVE_BACK, makeWorkshop, REGISTER } from '../support/workshops.ts';

const WRITE = `mutation ($id: UUID!, $moment: MessageMoment!, $body: String!) { scheduleMessage(workshopId: $id, message: { moment: $moment, body: $body }) { workshop { id } } }`;
const CHANGE = `mutation ($id: UUID!, $version: Int!, $moment: MessageMoment!, $body: String!) { editMessage(messageId: $id, version: $version, message: { moment: $moment, body: $body }) { workshop { id } } }`;
const CANCEL = `mutation ($id: UUID!) { cancelMessage(messageId: $id) { workshop { id } } }`;
const RETRY = `mutation ($id: UUID!) { retryMessage(messageId: $id) { workshop { id } } }`;
const PAGE = `query ($id: UUID!) { workshop(id: $id) { version hostMessages { id html state body moment dueAt failure version moves } } }`;
const EDIT = `mutation ($input: EditWorkshopInput!) { editWorkshop(input: $input) { workshop { id } } }`;
const CALL_OFF = `mutation ($id: UUID!) { cancelWorkshop(workshopId: $id) { workshop { id } } }`;
const NOTICES = '{ notices(first: 50) { nodes { detail isRead workshop { id } } } }';
const READ_ALL = 'mutation { markNoticesRead { __typename } }';
const HOUR = 3_600;

let app: TestApp;
let lin: Persona;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let id: string;

beforeAll(async () => {
  app = await startApp();
  [lin, mara, jo, kit] = (await Promise.all(['lin', 'mara', 'jo', 'kit'].map((handle) => as(app, handle)))) as [
    Persona,
    Persona,
    Persona,
    Persona,
  ];
});
afterAll(() => app.close());
beforeEach(async () => {
  id = await makeWorkshop(app, { hours: 4, capacity: 2 });
  for (const person of [mara, jo, kit]) await person.ask(REGISTER, { id });
});

const pageFor = async (person: Persona): Promise<any[]> => (await person.ask(PAGE, { id })).workshop.hostMessages;
const write = (moment: string, body = 'Bring something to write on.', by = lin): Promise<any> =>
  by.ask(WRITE, { id, moment, body });
const only = async (): Promise<any> => (await pageFor(lin))[0];
/** Somebody's notices of this workshop that a message is there. */
const toldOf = async (person: Persona): Promise<boolean[]> =>
  (await person.ask(NOTICES)).notices.nodes
    .filter((each: any) => each.detail === 'host_message' && each.workshop?.id === id)
    .map(({ isRead }: { isRead: boolean }) => isRead);

describe('a message of a host', () => {
  it('goes out at its moment to whoever has a seat, once, and stands on the page for them and who comes later [TH08]', async () => {
    await write('hour_before');
    expect(await only()).toMatchObject({ state: 'scheduled', moves: ['sent', 'failed', 'cancelled'] });
    await jo.ask(GIVE_BACK, { id });
    // kit was next in line, and has an offer only.
    await app.advance(3 * HOUR - 120);
    expect(await pageFor(mara)).toEqual([]);
    expect(await toldOf(mara)).toEqual([]);
    await app.advance(180);
    expect(await toldOf(mara)).toEqual([false]);
    for (const person of [jo, kit]) expect(await toldOf(person)).toEqual([]);
    expect(await pageFor(mara)).toMatchObject([
      { html: '<p>Bring something to write on.</p>', state: 'sent', body: null, moment: null, moves: [] },
    ]);
    await app.advance(300);
    expect(await toldOf(mara)).toEqual([false]);
    expect(await pageFor(kit)).toEqual([]);
    await kit.ask(REGISTER, { id });
    expect(await pageFor(kit)).toHaveLength(1);
    expect((await app.graphql(PAGE, { id })).data?.['workshop']).toMatchObject({ hostMessages: [] });
  });

  it('tells of a second one after the first was read [TH08]', async () => {
    await write('now', 'The first one.');
    await app.advance(2);
    expect(await toldOf(mara)).toEqual([false]);
    await mara.ask(READ_ALL);
    expect(await toldOf(mara)).toEqual([true]);
    await app.advance(60);
    await write('now', 'The second one.');
    await app.advance(2);
    expect(await toldOf(mara)).toContain(false);
    expect((await pageFor(mara)).map(({ html }: { html: string }) => html)).toHaveLength(2);
  });

  it('can be changed and taken back while it waits, by host and co-hosts alone, and five are enough [TH08]', async () => {
    await write('hour_before');
    const first = await only();
    const change = { id: first.id, version: 1, moment: 'hour_after', body: 'Rest a little now.' };
    expect(await mara.refusal(CHANGE, change)).toBe('FORBIDDEN staff_only');
    await lin.ask(CHANGE, change);
    expect(await lin.refusal(CHANGE, change)).toBe('CONFLICT message_changed');
    expect(await only()).toMatchObject({ moment: 'hour_after', body: 'Rest a little now.', version: 2 });
    for (let each = 2; each <= 5; each += 1) await write('day_after', `Message ${each}.`);
    expect(await lin.refusal(WRITE, { id, moment: 'day_after', body: 'One more.' })).toBe('CONFLICT too_many_messages');
    await lin.ask(CANCEL, { id: first.id });
    expect(await lin.refusal(CANCEL, { id: first.id })).toBe('CONFLICT already_in_state');
    expect(await lin.refusal(CHANGE, { ...change, version: 3 })).toBe('CONFLICT already_in_state');
    await write('day_after', 'One more.');
    expect(await lin.refusal(WRITE, { id, moment: 'week_before', body: 'Too late.' })).toBe(
      'INVALID_INPUT moment_past',
    );
  });

  it('is refused with what to change when it recruits, diagnoses, presses, leads outside or hurts, from 3 to 1,000 characters [TH08]', async () => {
    const refusal = (body: string) => lin.refusal(WRITE, { id, moment: 'now', body });
    expect(await refusal('Book a session with me.')).toBe('INVALID_INPUT wording_recruiting');
    expect(await refusal('You probably have an anxiety disorder.')).toBe('INVALID_INPUT wording_diagnosis');
    expect(await refusal('Last chance to come.')).toBe('INVALID_INPUT wording_pressure');
    expect(await refusal('Write to lin@clinic.example.')).toBe('INVALID_INPUT wording_contact');
    expect(await refusal('Just kill yourself, nobody would miss you.')).toBe('INVALID_INPUT unsafe_words');
    expect(await refusal('ab')).toBe('INVALID_INPUT too_short');
    expect(await refusal('a'.repeat(1_001))).toBe('INVALID_INPUT too_long');
    await write('now', 'a'.repeat(1_000));
    await write('now', 'abc');
  });

  it('follows a workshop that is moved, and is not sent when it is called off [TH08]', async () => {
    await write('hour_before');
    const { version } = (await lin.ask(PAGE, { id })).workshop;
    await lin.ask(EDIT, { input: { workshopId: id, version, details: details(app, { hours: 7, capacity: 2 }) } });
    const { startsAt } = await app.db
      .selectFrom('workshop')
      .select('startsAt')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(new Date((await only()).dueAt).getTime()).toBe(startsAt.getTime() - HOUR * 1000);
    expect(startsAt.getTime() - app.clock.now().getTime()).toBeGreaterThan(6.9 * HOUR * 1000);
    await app.advance(4 * HOUR);
    expect(await only()).toMatchObject({ state: 'scheduled' });
    await lin.ask(CALL_OFF, { id });
    await app.advance(3 * HOUR);
    expect(await only()).toMatchObject({ state: 'cancelled', moves: [] });
    expect(await toldOf(mara)).toEqual([]);
  });

  it('fails when whoever wrote it no longer holds the workshop, says so, and is sent by who asks for it again [TH08]', async () => {
    await write('hour_before');
    const grants = app.db.updateTable('roleGrant').where('accountId', '=', lin.id);
    await grants.set({ revokedAt: app.clock.now() }).execute();
    await app.advance(3 * HOUR + 60);
    await grants.set({ revokedAt: null }).execute();
    expect(await only()).toMatchObject({ state: 'failed', failure: 'author_gone', moves: ['scheduled', 'cancelled'] });
    expect(await toldOf(mara)).toEqual([]);
    const { id: messageId } = await only();
    await lin.ask(RETRY, { id: messageId });
    await app.advance(2);
    expect(await only()).toMatchObject({ state: 'sent', failure: null });
    expect(await toldOf(mara)).toEqual([false]);
    expect(await lin.refusal(RETRY, { id: messageId })).toBe('CONFLICT already_in_state');
  });

  it('fails when its words would be refused today [TH08]', async () => {
    await write('now', 'Bring water.');
    await app.db
      .updateTable('hostMessage')
      .set({ body: 'Book a session with me.' })
      .where('workshopId', '=', id)
      .execute();
    await app.advance(2);
    expect(await only()).toMatchObject({ state: 'failed', failure: 'words' });
    expect(await toldOf(mara)).toEqual([]);
    expect(await lin.refusal(RETRY, { id: (await only()).id })).toBe('INVALID_INPUT wording_recruiting');
  });

  it('is sent by one of two nodes that look at the same time [TH08]', async () => {
    await write('now');
    await Promise.all([app.server.worker?.tick(), app.server.worker?.tick()]);
    const notices = await app.db
      .selectFrom('notice')
      .select('id')
      .where('causeId', '=', id)
      .where('detail', '=', 'host_message')
      .execute();
    expect(notices).toHaveLength(2);
  });
});
