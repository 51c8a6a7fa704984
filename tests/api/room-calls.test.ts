import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOM_CALL_MINUTES } from '@between/rules/rooms.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { LiveClient } from '../support/live-client.ts';
import { as, type Persona } from '../support/personas.ts';
import { liveAt } from '../support/rooms.ts';
import { makeWorkshop, openRoom, REGISTER, roomIdOf } from '../support/workshops.ts';

const CALL = `mutation ($id: UUID!, $kind: RoomCallKind!) { callFromRoom(workshopId: $id, kind: $kind) { workshop { ...C } } }
  fragment C on Workshop { canCall myCall { kind isAnswered isAnyoneComing } calls { id handle kind crisisCaseId } }`;
const CALLS = `query ($id: UUID!) { workshop(id: $id) { canCall myCall { kind isAnswered isAnyoneComing } calls { id handle kind crisisCaseId } } }`;
const ANSWER = `mutation ($callId: UUID!, $talk: Boolean!) { answerRoomCall(callId: $callId, talk: $talk) { crisisCaseId } }`;
const LEAVE = `mutation ($id: UUID!) { endRoomPresence(roomId: $id) { room { state } } }`;
const HERE = `mutation ($id: UUID!) { confirmRoomPresence(roomId: $id) { room { state } } }`;

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
