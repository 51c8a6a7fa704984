import { randomUUID } from 'node:crypto';
import { MESSAGE_TRIED_MINUTES } from '@between/rules/workshops.ts';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { untilSomebodyWaits } from '../support/locks.ts';
import { as, type Persona } from '../support/personas.ts';
import { details, GIVE_BACK, makeWorkshop, REGISTER } from '../support/workshops.ts';

const WRITE = `mutation ($id: UUID!, $moment: MessageMoment!, $body: String!) { scheduleMessage(workshopId: $id, message: { moment: $moment, body: $body }) { workshop { id } } }`;
const CHANGE = `mutation ($id: UUID!, $version: Int!, $moment: MessageMoment!, $body: String!) { editMessage(messageId: $id, version: $version, message: { moment: $moment, body: $body }) { workshop { id } } }`;
const CANCEL = `mutation ($id: UUID!) { cancelMessage(messageId: $id) { workshop { id } } }`;
const RETRY = `mutation ($id: UUID!) { retryMessage(messageId: $id) { workshop { id } } }`;
const PAGE = `query ($id: UUID!) { workshop(id: $id) { version hostMessages { id html state handle body moment dueAt failure version moves } } }`;
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

  it('is sent by one node alone: while another has it nobody else waits for it or sends it [TH08]', async () => {
    await write('now');
    const message = (eb: any) => eb('workshopId', '=', id);
    await app.db.transaction().execute(async (other) => {
      const sentAt = app.clock.now();
      await other.updateTable('hostMessage').set({ state: 'sent', sentAt }).where(message).execute();
      await app.server.worker?.tick();
    });
    expect(await toldOf(mara)).toEqual([]);
    await app.db.updateTable('hostMessage').set({ state: 'scheduled', sentAt: null }).where(message).execute();
    await Promise.all([app.server.worker?.tick(), app.server.worker?.tick()]);
    expect(await toldOf(mara)).toEqual([false]);
  });

  it('leaves a notice that was not read as it is: that the workshop was moved is still told [TH08] [TH09]', async () => {
    const { version } = (await lin.ask(PAGE, { id })).workshop;
    await lin.ask(EDIT, { input: { workshopId: id, version, details: details(app, { hours: 7, capacity: 2 }) } });
    await write('now', 'The first one.');
    await app.advance(2);
    await write('now', 'The second one.');
    await app.advance(2);
    const of = (await mara.ask(NOTICES)).notices.nodes.filter((each: any) => each.workshop?.id === id);
    expect(of.map(({ detail, isRead }: any) => [detail, isRead]).toSorted()).toEqual([
      ['host_message', false],
      ['moved', false],
    ]);
  });

  it('is sent in the name of whoever asks for it again, when a co-host who wrote it is one no more [TH08]', async () => {
    const [at, asked] = [app.clock.now(), { workshopId: id, accountId: kit.id }];
    const grant = { id: randomUUID(), accountId: kit.id, role: 'therapist', scope: 'site', validFrom: at };
    await app.db.insertInto('roleGrant').values(grant).execute();
    await app.db
      .insertInto('workshopCoHost')
      .values({ ...asked, askedAt: at, acceptedAt: at })
      .execute();
    await write('now', 'From the one beside her.', kit);
    await app.db.deleteFrom('workshopCoHost').where('workshopId', '=', id).execute();
    await app.db.deleteFrom('roleGrant').where('id', '=', grant.id).execute();
    await app.advance(2);
    expect(await only()).toMatchObject({ state: 'failed', failure: 'author_gone' });
    const { id: messageId } = await only();
    expect(await kit.refusal(RETRY, { id: messageId })).toBe('FORBIDDEN staff_only');
    expect((await app.graphql(RETRY, { id: messageId })).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    await lin.ask(RETRY, { id: messageId });
    await app.advance(2);
    expect(await only()).toMatchObject({ state: 'sent', handle: 'lin', failure: null });
    expect(await toldOf(mara)).toEqual([false]);
  });

  it('waits for its host to decide when the workshop moves past its moment, and waits again when that moves on [TH08]', async () => {
    await write('hour_before');
    await write('day_after', 'Rest a little.');
    const moveTo = async (hours: number) => {
      const { version } = (await lin.ask(PAGE, { id })).workshop;
      await lin.ask(EDIT, { input: { workshopId: id, version, details: details(app, { hours, capacity: 2 }) } });
      await app.advance(2);
    };
    await moveTo(0.9);
    expect((await pageFor(lin)).map(({ state, failure }) => [state, failure])).toEqual([
      ['failed', 'moment_past'],
      ['scheduled', null],
    ]);
    expect(await toldOf(mara)).toEqual([]);
    await moveTo(5);
    expect(await only()).toMatchObject({ state: 'scheduled', failure: null });
    await moveTo(0.8);
    await lin.ask(RETRY, { id: (await only()).id });
    await app.advance(2);
    expect((await pageFor(mara)).map(({ state }) => state)).toEqual(['sent']);
  });

  it('takes the time of the workshop as it stands when it is stored, whatever moved or ended in between [TH08]', async () => {
    const refused = app.db.transaction().execute(async (other) => {
      await other.selectFrom('workshop').select('id').where('id', '=', id).forUpdate().execute();
      const writing = write('hour_before').then(
        () => 'taken',
        () => 'refused',
      );
      // It waits for the workshop, and has read it as it was before.
      await untilSomebodyWaits(app.db);
      const startsAt = new Date(app.clock.now().getTime() + 9 * HOUR * 1000);
      const endsAt = new Date(startsAt.getTime() + HOUR * 1000);
      await other.updateTable('workshop').set({ startsAt, endsAt }).where('id', '=', id).execute();
      return { writing, startsAt };
    });
    const { writing, startsAt } = await refused;
    expect(await writing).toBe('taken');
    expect(new Date((await only()).dueAt).getTime()).toBe(startsAt.getTime() - HOUR * 1000);
  });

  it('holds up no other when it cannot be sent, is tried for ten minutes, and is then told [TH08]', async () => {
    await write('now', 'This one cannot be sent.');
    const broken = (await only()).id;
    await write('now', 'This one can.');
    const owner = new pg.Client(app.database.owner);
    await owner.connect();
    await owner.query(`create function fail_one() returns trigger language plpgsql as $$ begin
      if new.state = 'sent' and new.body like '%cannot%' then raise exception 'broken'; end if; return new; end $$;
      create trigger fail_one before update on host_message for each row execute function fail_one()`);
    try {
      await app.advance(2);
      const states = async () => Object.fromEntries((await pageFor(lin)).map((each) => [each.body, each.state]));
      expect(await states()).toEqual({ 'This one cannot be sent.': 'scheduled', 'This one can.': 'sent' });
      await app.advance(MESSAGE_TRIED_MINUTES * 60 - 30);
      expect(await states()).toMatchObject({ 'This one cannot be sent.': 'scheduled' });
      await app.advance(60);
      expect((await pageFor(lin)).find((each) => each.id === broken)).toMatchObject({
        state: 'failed',
        failure: 'trouble',
      });
    } finally {
      await owner.query('drop trigger fail_one on host_message; drop function fail_one');
      await owner.end();
    }
    await lin.ask(RETRY, { id: broken });
    await app.advance(2);
    expect((await pageFor(lin)).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });
});
