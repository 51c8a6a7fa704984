import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOM_CALL_MINUTES } from '@between/rules/rooms.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { LiveClient } from '../support/live-client.ts';
import { as, type Persona } from '../support/personas.ts';
import { liveAt } from '../support/rooms.ts';
import { details, GIVE_BACK, goToDoors, makeWorkshop, openRoom, REGISTER, roomIdOf } from '../support/workshops.ts';

const CALL = `mutation ($id: UUID!, $kind: RoomCallKind!) { callFromRoom(workshopId: $id, kind: $kind) { workshop { ...C } } }
  fragment C on Workshop { canCall myCall { kind isAnswered isModeratorHere isAnyoneComing } calls { id handle kind crisisCaseId } }`;
const CALLS = `query ($id: UUID!) { workshop(id: $id) { canCall myCall { kind isAnswered isModeratorHere isAnyoneComing } calls { id handle kind crisisCaseId } } }`;
const ANSWER = `mutation ($callId: UUID!, $talk: Boolean!) { answerRoomCall(callId: $callId, talk: $talk) { crisisCaseId } }`;
const READ = `query ($roomId: UUID!) { room(id: $roomId) { state } }`;
const LEAVE = `mutation ($id: UUID!) { endRoomPresence(roomId: $id) { room { state } } }`;
const HERE = `mutation ($id: UUID!) { confirmRoomPresence(roomId: $id) { room { state } } }`;
const DOOR = `query ($id: UUID!) { workshop(id: $id) { meetsDoor canCall } }`;
const PASS = `mutation ($id: UUID!) { passDoor(workshopId: $id) { workshop { meetsDoor } } }`;
const EDIT = `mutation ($input: EditWorkshopInput!) { editWorkshop(input: $input) { workshop { id } } }`;
const END = `mutation ($id: UUID!) { endWorkshop(workshopId: $id) { workshop { id } } }`;

let app: TestApp;
let lin: Persona;
let sam: Persona;
let rhea: Persona;
let mara: Persona;
let jo: Persona;
let id: string;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  const names = ['lin', 'sam', 'rhea', 'mara', 'jo'];
  const all = await Promise.all(names.map((handle) => as(app, handle)));
  for (const { id: accountId } of all) await acceptFirstSteps(app, accountId);
  [lin, sam, rhea, mara, jo] = all as [Persona, Persona, Persona, Persona, Persona];
  id = await makeWorkshop(app, { hours: 0.2 });
  for (const person of [mara, jo]) await person.ask(REGISTER, { id });
  await openRoom(app, id);
});

const seen = async (person: Persona): Promise<any> => (await person.ask(CALLS, { id })).workshop;

/** Crisis cases about somebody, with how many calls each has planned. */
async function casesOf(person: Persona): Promise<{ level: string; pages: number }[]> {
  const rows = await app.db
    .selectFrom('crisisCase as k')
    .select(['k.level'])
    .select((eb) =>
      eb
        .selectFrom('page as p')
        .select((p) => p.fn.countAll<string>().as('count'))
        .whereRef('p.crisisCaseId', '=', 'k.id')
        .as('pages'),
    )
    .where('k.personId', '=', person.id)
    .orderBy('k.openedAt')
    .execute();
  await app.db.updateTable('crisisCase').set({ personId: null }).where('personId', '=', person.id).execute();
  return rows.map(({ level, pages }) => ({ level, pages: Number(pages) }));
}

describe('a call from inside a workshop', () => {
  it('for a moderator reaches the safety moderator at once, and nobody else in any answer or frame [ME54]', async () => {
    const cookie = (person: Persona) => ({ cookie: person.cookie, origin: app.origin });
    const roomId = await roomIdOf(app, id);
    const [ears, host, other] = await Promise.all(
      [sam, lin, jo].map((person) => LiveClient.open(liveAt(app), cookie(person))),
    );
    if (!ears || !host || !other) throw new Error('nobody listens');
    ears.tell({ t: 'watch', topic: 'me' });
    await ears.next('watched');
    for (const client of [host, other]) {
      client.tell({ t: 'watch', topic: 'me' });
      client.tell({ t: 'watch', topic: `workshop:${id}` });
      await client.join(roomId);
    }
    const { callFromRoom } = await mara.ask(CALL, { id, kind: 'need_moderator' });
    expect(callFromRoom.workshop).toMatchObject({
      myCall: { kind: 'need_moderator', isAnswered: false, isAnyoneComing: true },
      calls: null,
    });
    await ears.next('notice', ({ kind }) => kind === 'stage.changed');
    // What is told after it arrives after it: by then they would have heard.
    app.server.services.live.notice(`workshop:${id}`, 'seats.changed', { workshopId: id });
    for (const client of [host, other]) {
      await client.next('notice', ({ kind }) => kind === 'seats.changed');
      expect(client.frames.flatMap((frame) => (frame.t === 'notice' ? [frame.kind] : []))).toEqual(['seats.changed']);
      client.close();
    }
    ears.close();

    expect((await seen(sam)).calls).toMatchObject([{ handle: 'mara', kind: 'need_moderator', crisisCaseId: null }]);
    for (const person of [lin, rhea, jo]) expect(await seen(person)).toMatchObject({ calls: null, myCall: null });
    const [call] = (await seen(sam)).calls;
    for (const person of [lin, rhea, jo])
      expect(await person.refusal(ANSWER, { callId: call.id, talk: false })).toBe('NOT_FOUND');
    expect(await casesOf(mara)).toEqual([]);

    await sam.ask(ANSWER, { callId: call.id, talk: false });
    expect((await seen(sam)).calls).toEqual([]);
    expect((await seen(mara)).myCall).toMatchObject({ isAnswered: true });
    await app.advance((ROOM_CALL_MINUTES + 1) * 60);
    expect(await casesOf(mara)).toEqual([]);
  });

  it('can become a talk that calls nobody else [ME54]', async () => {
    await mara.ask(CALL, { id, kind: 'need_moderator' });
    const [call] = (await seen(sam)).calls;
    const { answerRoomCall } = await sam.ask(ANSWER, { callId: call.id, talk: true });
    expect(answerRoomCall.crisisCaseId).not.toBeNull();
    expect(await casesOf(mara)).toEqual([{ level: 'concern', pages: 0 }]);
  });

  it('calls other people when the safety moderator does not answer, or is not there [ME54] [R13]', async () => {
    await mara.ask(CALL, { id, kind: 'need_moderator' });
    await mara.ask(CALL, { id, kind: 'need_moderator' });
    await app.advance(ROOM_CALL_MINUTES * 60);
    await expect.poll(async () => (await casesOf(mara)).map(({ level }) => level)).toEqual(['urgent']);

    await sam.ask(LEAVE, { id: await roomIdOf(app, id) });
    await jo.ask(CALL, { id, kind: 'need_moderator' });
    const [one, ...others] = await casesOf(jo);
    expect(others).toEqual([]);
    expect(one?.level).toBe('urgent');
    expect(one?.pages).toBeGreaterThan(0);
    await sam.ask(HERE, { id: await roomIdOf(app, id) });
  });

  it('of somebody who leaves and is not OK is urgent from its first moment, muted or not [ME54] [R13] [R22]', async () => {
    const mutedUntil = new Date(app.clock.now().getTime() + 600_000);
    const roomId = await roomIdOf(app, id);
    await app.db.insertInto('roomPerson').values({ roomId, accountId: mara.id, mutedUntil }).execute();
    await mara.ask(CALL, { id, kind: 'leaving_not_ok' });
    const [call] = (await seen(sam)).calls;
    expect(call).toMatchObject({ handle: 'mara', kind: 'leaving_not_ok' });
    expect(call.crisisCaseId).not.toBeNull();
    const [one] = await casesOf(mara);
    expect(one?.level).toBe('urgent');
    expect(one?.pages).toBeGreaterThan(0);
  });
});

describe('whoever calls a person from a workshop', () => {
  it('is told whether its safety moderator is there, or other people are called [ME54] [R29]', async () => {
    await mara.ask(CALL, { id, kind: 'need_moderator' });
    expect((await seen(mara)).myCall).toMatchObject({ isAnswered: false, isModeratorHere: true });
    await sam.ask(LEAVE, { id: await roomIdOf(app, id) });
    expect((await seen(mara)).myCall).toMatchObject({ isAnswered: false, isModeratorHere: false });
    await sam.ask(HERE, { id: await roomIdOf(app, id) });
  });

  it('is heard though they were removed from the room, or may be in none; nothing else is open to them [ME54] [R22]', async () => {
    const roomId = await roomIdOf(app, id);
    const removedUntil = new Date(app.clock.now().getTime() + 600_000);
    await app.db.insertInto('roomPerson').values({ roomId, accountId: mara.id, removedUntil }).execute();
    await app.db
      .insertInto('restriction')
      .values({
        id: randomUUID(),
        accountId: jo.id,
        kind: 'room_excluded',
        validFrom: app.clock.now(),
        reason: 'A test.',
      })
      .execute();
    for (const person of [mara, jo]) {
      expect((await seen(person)).canCall).toBe(true);
      await person.ask(CALL, { id, kind: 'need_moderator' });
    }
    expect(await mara.refusal(READ, { roomId })).toBe('FORBIDDEN removed_from_room');
    expect(await jo.refusal(READ, { roomId })).toBe('FORBIDDEN room_excluded');
    expect((await seen(sam)).calls.map(({ handle }: { handle: string }) => handle)).toEqual(['mara', 'jo']);
    await jo.ask(CALL, { id, kind: 'leaving_not_ok' });
    const [one] = await casesOf(jo);
    expect(one?.pages).toBeGreaterThan(0);
    // It is for people with a seat, as ever.
    expect((await seen(await as(app, 'kim'))).canCall).toBe(false);
    await app.db.deleteFrom('restriction').where('accountId', '=', jo.id).execute();
  });
});

describe('the door before the room', () => {
  let evening: string;

  beforeEach(async () => {
    evening = await makeWorkshop(app, { hours: 1 });
    await mara.ask(REGISTER, { id: evening });
  });

  const door = async (person: Persona): Promise<any> => (await person.ask(DOOR, { id: evening })).workshop;
  const seat = () =>
    app.db
      .selectFrom('registration')
      .selectAll()
      .where('workshopId', '=', evening)
      .where('accountId', '=', mara.id)
      .executeTakeFirstOrThrow();

  it('asks whoever has a seat once, from the opening of the doors on, and nobody who runs it [TH07]', async () => {
    expect((await door(mara)).meetsDoor).toBe(false);
    expect(await mara.refusal(PASS, { id: evening })).toBe('FORBIDDEN not_yet');
    await goToDoors(app, evening);
    expect((await door(mara)).meetsDoor).toBe(true);
    for (const [person, why] of [
      [lin, 'own_workshop'],
      [sam, 'own_workshop'],
      [jo, 'no_seat'],
    ] as const) {
      expect((await door(person)).meetsDoor).toBe(false);
      expect(await person.refusal(PASS, { id: evening })).toBe(`FORBIDDEN ${why}`);
    }
    for (const _again of [1, 2])
      expect((await mara.ask(PASS, { id: evening })).passDoor.workshop.meetsDoor).toBe(false);
    expect((await door(mara)).meetsDoor).toBe(false);
  });

  it('lets whoever has a seat call people before they are let in, and while nobody is there [TH07] [ME54] [R13] [R22]', async () => {
    await app.db.updateTable('workshop').set({ admission: 'by_hand' }).where('id', '=', evening).execute();
    expect(await mara.refusal(CALL, { id: evening, kind: 'need_moderator' })).toBe('FORBIDDEN room_closed');
    await goToDoors(app, evening);
    expect(await door(mara)).toEqual({ meetsDoor: true, canCall: true });
    expect((await door(jo)).canCall).toBe(false);
    const { callFromRoom } = await mara.ask(CALL, { id: evening, kind: 'need_moderator' });
    expect(callFromRoom.workshop.myCall).toMatchObject({ kind: 'need_moderator', isAnswered: false });
    const [one] = await casesOf(mara);
    expect(one?.level).toBe('urgent');
    expect(one?.pages).toBeGreaterThan(0);
    expect((await sam.ask(CALLS, { id: evening })).workshop.calls).toMatchObject([{ handle: 'mara' }]);
    expect((await lin.ask(CALLS, { id: evening })).workshop.calls).toBeNull();
  });

  it('keeps that somebody went on and nothing else, and forgets it with the day, the seat and the hour [TH07] [R24]', async () => {
    await goToDoors(app, evening);
    const before = await seat();
    const lines = () =>
      app.db
        .selectFrom('audit')
        .select((eb) => eb.fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow();
    const audited = await lines();
    await mara.ask(PASS, { id: evening });
    expect(await seat()).toEqual({ ...before, hasPassedDoor: true });
    expect(await lines()).toEqual(audited);

    const { version } = await app.db
      .selectFrom('workshop')
      .select('version')
      .where('id', '=', evening)
      .executeTakeFirstOrThrow();
    await lin.ask(EDIT, { input: { workshopId: evening, version, details: details(app, { hours: 1 }) } });
    expect((await seat()).hasPassedDoor).toBe(false);
    await goToDoors(app, evening);
    await mara.ask(PASS, { id: evening });
    await mara.ask(GIVE_BACK, { id: evening });
    await mara.ask(REGISTER, { id: evening });
    expect((await door(mara)).meetsDoor).toBe(true);
    await mara.ask(PASS, { id: evening });
    await app.advance(700);
    await lin.ask(END, { id: evening });
    expect((await seat()).hasPassedDoor).toBe(false);
  });
});
