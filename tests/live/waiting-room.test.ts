import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import type { LiveClient } from '../support/live-client.ts';
import { as, type Persona } from '../support/personas.ts';
import { comeIn, connect } from '../support/rooms.ts';
import { ask, keepOpen, makeWorkshop, REGISTER, sort } from '../support/workshops.ts';

const SET = `mutation ($id: UUID!, $admission: AdmissionMode!, $note: String!) { setWaitingRoom(workshopId: $id, admission: $admission, note: $note) { workshop { admission } } }`;
const ASK = `mutation ($id: UUID!) { askToComeIn(workshopId: $id) { workshop { viewerAdmission } } }`;
const ADMIT = `mutation ($id: UUID!, $handle: String!) { admit(workshopId: $id, handle: $handle) { workshop { id } } }`;
const REFUSE = `mutation ($id: UUID!, $handle: String!) { refuseAdmission(workshopId: $id, handle: $handle) { workshop { id } } }`;
const ALL = `mutation ($id: UUID!) { admitAll(workshopId: $id) { workshop { id } } }`;
const DOOR = `query ($id: UUID!) { workshop(id: $id) {
  waitingNote viewerAdmission waitingRoom { people { handle } refused { handle } }
  viewerCan { attendRefusal askRefusal } seats { taken } room { id } questions { approved { id } } stage { isOn } polls { id } captions { head } canCall
} }`;
const LINES = `query ($id: UUID!) { room(id: $id) { lines(first: 5) { olderCursor } } }`;
const GRANT = `mutation ($input: MediaGrantInput!) { mediaGrant(input: $input) { grant { path } } }`;
const HAND = `mutation ($id: UUID!) { raiseHand(workshopId: $id) { workshop { id } } }`;
const WAITS = 'FORBIDDEN in_waiting_room';

let app: TestApp;
let people: Record<'lin' | 'sam' | 'mara' | 'jo' | 'nell', Persona>;
let id: string;
let roomId: string;

beforeAll(async () => {
  app = await startApp();
  const [lin, sam, mara, jo, nell] = await Promise.all(
    ['lin', 'sam', 'mara', 'jo', 'nell'].map((handle) => as(app, handle)),
  );
  if (!lin || !sam || !mara || !jo || !nell) throw new Error('nobody came');
  people = { lin, sam, mara, jo, nell };
  id = await makeWorkshop(app, { hours: 0.2 });
  for (const person of [mara, jo]) await person.ask(REGISTER, { id });
  await lin.ask(SET, { id, admission: 'by_hand', note: 'Make yourself some tea.' });
  roomId = await keepOpen(app, id);
});
afterAll(() => app.close());

const doorOf = async (person: Persona): Promise<any> => (await person.ask(DOOR, { id })).workshop;

/** Tries to go in and is not let: whatever was told before has come by then. */
function sentAway(client: LiveClient): ReturnType<typeof client.next<'left'>> {
  const seen = client.frames.length;
  client.tell({ t: 'join', room: roomId });
  return client.next('left', undefined, seen);
}

describe('the waiting room of a workshop', () => {
  it('shows nothing of the room to whoever waits, by no way: pages, chat, questions, stage, captions, polls, socket [TH18]', async () => {
    const { mara, jo } = people;
    for (const person of [mara, jo, mara]) await person.ask(ASK, { id });
    expect(await doorOf(mara)).toEqual({
      waitingNote: 'Make yourself some tea.',
      viewerAdmission: 'waiting',
      waitingRoom: null,
      viewerCan: { attendRefusal: 'in_waiting_room', askRefusal: 'in_waiting_room' },
      seats: null,
      room: null,
      questions: null,
      stage: null,
      polls: null,
      captions: null,
      // People are within reach all the same.
      canCall: true,
    });
    expect(await mara.refusal(LINES, { id: roomId })).toBe(WAITS);
    expect(await mara.refusal(GRANT, { input: { workshopId: id, act: 'play' } })).toBe(WAITS);
    expect(await mara.refusal(HAND, { id })).toBe(WAITS);

    const waiting = await connect(app, mara);
    expect(await sentAway(waiting)).toMatchObject({ room: roomId, reason: 'in_waiting_room' });
    const host = await comeIn(app, people.lin, roomId);
    await host.say(roomId, 'Words of the room.');
    await host.next('lines', ({ lines }) => lines.some(({ html }) => html.includes('Words of the room')));
    await sentAway(waiting);
    expect(JSON.stringify(waiting.frames)).not.toContain('Words of the room');
    for (const client of [waiting, host]) client.close();
  });

  it('tells those who run it who waits, by name and not in the order they came, and nobody else [TH18] [ME56]', async () => {
    for (const person of [people.lin, people.sam])
      expect((await doorOf(person)).waitingRoom).toEqual({
        people: [{ handle: 'jo' }, { handle: 'mara' }],
        refused: [],
      });
    expect((await doorOf(people.nell)).waitingRoom).toBeNull();
    expect(await people.jo.refusal(ADMIT, { id, handle: 'jo' })).toBe('FORBIDDEN staff_only');
    expect(await people.nell.refusal(ASK, { id })).toBe('FORBIDDEN no_seat');
  });

  it('lets in one, who hears of it within a second while the other hears nothing [TH18]', async () => {
    const [ears, other] = await Promise.all([connect(app, people.mara), connect(app, people.jo)]);
    for (const client of [ears, other]) client.tell({ t: 'watch', topic: 'me' });
    await Promise.all([ears, other].map(sentAway));
    const since = performance.now();
    await people.lin.ask(ADMIT, { id, handle: 'mara' });
    await ears.next('notice', ({ kind }) => kind === 'admission.changed');
    expect(performance.now() - since).toBeLessThan(1_000);
    await sentAway(other);
    expect(other.frames.filter(({ t }) => t === 'notice')).toEqual([]);

    expect(await doorOf(people.mara)).toMatchObject({ viewerCan: { attendRefusal: null }, room: { id: roomId } });
    const inside = await comeIn(app, people.mara, roomId);
    expect(await people.jo.refusal(LINES, { id: roomId })).toBe(WAITS);
    for (const client of [ears, other, inside]) client.close();
  });

  it('keeps a no, through another seat and open doors, until those who run it think again [TH18]', async () => {
    const { lin, sam, jo } = people;
    await sam.ask(REFUSE, { id, handle: 'jo' });
    expect(await doorOf(jo)).toMatchObject({ viewerCan: { attendRefusal: 'not_admitted' }, room: null });
    expect(await jo.refusal(ASK, { id })).toBe('FORBIDDEN not_admitted');
    expect(await lin.refusal(REFUSE, { id, handle: 'mara' })).toBe('CONFLICT not_waiting');
    await lin.ask(SET, { id, admission: 'automatic', note: '' });
    expect(await jo.refusal(LINES, { id: roomId })).toBe('FORBIDDEN not_admitted');
    await lin.ask(ADMIT, { id, handle: 'jo' });
    expect(await doorOf(jo)).toMatchObject({ viewerCan: { attendRefusal: null } });
  });

  it('lets in everybody at once, and sends out nobody who is inside when it begins [TH18]', async () => {
    const { lin, jo, nell } = people;
    await lin.ask(SET, { id, admission: 'by_hand', note: '' });
    expect(await doorOf(jo)).toMatchObject({ viewerCan: { attendRefusal: null } });
    await nell.ask(REGISTER, { id });
    expect(await doorOf(nell)).toMatchObject({
      viewerCan: { attendRefusal: 'in_waiting_room' },
      viewerAdmission: null,
    });
    await nell.ask(ASK, { id });
    const questionId = await ask(jo, id, 'How long does a night last?');
    await sort(app, lin, questionId, 'approve');
    expect((await doorOf(nell)).questions).toBeNull();
    await lin.ask(ALL, { id });
    expect((await doorOf(nell)).questions.approved).toEqual([{ id: questionId }]);
  });
});
