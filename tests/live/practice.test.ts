import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { GRANT, grantFor, mediaEnvironment, type OpenMedia, openMedia, postOffer, stageOf } from '../support/media.ts';
import { MediaClient } from '../support/media-client.ts';
import { untilSomebodyWaits } from '../support/locks.ts';
import { as, type Persona } from '../support/personas.ts';
import { announced, DOCUMENTS, ears, pageOf, say, stop } from '../support/practice.ts';
import { comeIn, connect } from '../support/rooms.ts';
import { dries, flows } from '../support/stage-world.ts';
import { WORDS } from '../support/safety.ts';
import { goToDoors, openRoom, roomIdOf } from '../support/workshops.ts';

const { START, END, NAME, WRITE, SAY, LINES, LINE, HERE, RAISE, CALL, TAKE, PIN, PAGE } = DOCUMENTS;
const CREW = ['lin', 'nell', 'sam', 'jo'] as const;
const OTHERS = ['mara', 'kit', 'rhea', 'alex'] as const;
const POLL = { timeout: 20_000, interval: 20 };

let app: TestApp;
let people: Record<(typeof CREW)[number] | (typeof OTHERS)[number], Persona>;
let clients: MediaClient[];

beforeAll(async () => {
  clients = [];
  app = await startApp({ env: await mediaEnvironment() });
  await as(app, 'nell', { roles: [{ role: 'therapist' }] });
  const all = await Promise.all([...CREW, ...OTHERS].map(async (handle) => [handle, await as(app, handle)] as const));
  people = Object.fromEntries(all) as typeof people;
  for (const [, { id }] of all) await acceptFirstSteps(app, id);
});
afterAll(async () => {
  for (const client of clients) client.close();
  await app.close();
});

async function opened(person: Persona, input: Parameters<typeof openMedia>[2]): Promise<OpenMedia> {
  const media = await openMedia(app, person, input);
  clients.push(media.client);
  await expect.poll(() => media.client.isOpen, POLL).toBe(true);
  return media;
}

describe('the practice before a workshop', () => {
  it('is begun and ended by host, co-host and safety moderator, before the doors, and by nobody else [TH11]', async () => {
    const id = await announced(app, people);
    for (const handle of ['lin', 'nell', 'sam'] as const) {
      expect(await pageOf(people[handle], id)).toMatchObject({
        practice: { isOpen: false },
        room: { isPractice: false },
      });
      await people[handle].ask(START, { id });
      expect(await pageOf(people[handle], id)).toMatchObject({
        phase: 'upcoming',
        practice: { isOpen: true },
        room: { isPractice: true, isOpen: true, isModeratorHere: handle === 'sam' },
      });
      await people[handle].ask(END, { id });
      expect((await pageOf(people[handle], id)).practice).toEqual({ isOpen: false });
    }
    for (const handle of ['jo', ...OTHERS] as const) {
      expect((await pageOf(people[handle], id)).practice).toBeNull();
      for (const press of [START, END])
        expect(await people[handle].refusal(press, { id })).toBe('FORBIDDEN staff_only');
    }
    const guest = await app.graphql(START, { id });
    expect(guest.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect((await app.graphql(PAGE, { id })).data?.['workshop']).toMatchObject({ practice: null, room: null });

    await goToDoors(app, id);
    for (const handle of ['lin', 'nell', 'sam'] as const) {
      expect((await pageOf(people[handle], id)).practice).toBeNull();
      for (const press of [START, END])
        expect(await people[handle].refusal(press, { id })).toBe('FORBIDDEN practice_over');
    }
  });

  it('has the whole stage for those who run it and the captioner; nobody else sees, hears, reads or counts it, by no way [TH11]', async () => {
    const { lin, nell, sam, jo, mara } = people;
    const id = await announced(app, people);
    const before = await Promise.all([...OTHERS].map((handle) => pageOf(people[handle], id)));
    const heard = await ears(app, mara, id);
    const from = heard.frames.length;
    await lin.ask(START, { id });
    const roomId: string = (await pageOf(lin, id)).room.id;
    for (const handle of CREW)
      expect((await pageOf(people[handle], id)).room).toMatchObject({ id: roomId, isPractice: true, isOpen: true });
    await sam.ask(HERE, { id: roomId });

    // Chat, captions, hands, a place on the stage and a picture: everything at once.
    const partner = await comeIn(app, nell, roomId);
    const { sayLine } = await lin.ask(SAY, say(roomId, 'Can you all read me?'));
    await partner.next('lines', ({ lines }) => lines.some(({ html }) => html.includes('read me')));
    await jo.ask(WRITE, { id, text: 'One, two, three.' });
    await partner.next('captions');
    const camera = await opened(lin, { workshopId: id, act: 'publish', source: 'camera' });
    await opened(lin, { workshopId: id, act: 'publish', source: 'screen' });
    const streams = (await stageOf(nell, id)).streams;
    const streamId = streams.find(({ source }) => source === 'camera')?.id ?? '';
    expect(streams).toHaveLength(2);
    await flows(camera, await opened(nell, { workshopId: id, act: 'play', streamId }));
    await jo.ask(RAISE, { id });
    expect((await stageOf(sam, id)).hands).toMatchObject([{ handle: 'jo', state: 'raised' }]);
    await sam.ask(CALL, { id, handle: 'jo' });
    const second = await opened(jo, { workshopId: id, act: 'publish', source: 'camera' });
    const joId = (await stageOf(nell, id)).streams.find(({ handle }) => handle === 'jo')?.id ?? '';
    const onSecond = await opened(nell, { workshopId: id, act: 'play', streamId: joId });
    await flows(second, onSecond);
    await nell.ask(TAKE, { id, handle: 'jo' });
    await dries(second, onSecond);

    const offer = await MediaClient.offer('play');
    clients.push(offer.client);
    for (const [place, handle] of OTHERS.entries()) {
      const person = people[handle];
      expect(await pageOf(person, id)).toEqual(before[place]);
      expect(await person.refusal(LINES, { id: roomId })).toBe('NOT_FOUND');
      expect(await person.refusal(SAY, say(roomId, 'Hello?'))).toBe('NOT_FOUND');
      expect(await person.refusal(HERE, { id: roomId })).toBe('NOT_FOUND');
      if (handle !== 'rhea') expect(await person.refusal(LINE, { id: sayLine.line.id })).toBe('NOT_FOUND');
      expect(await person.refusal(GRANT, { input: { workshopId: id, act: 'play', streamId } })).toMatch(
        /^(FORBIDDEN|NOT_FOUND)/u,
      );
      expect(await person.refusal(GRANT, { input: { workshopId: id, act: 'publish', source: 'camera' } })).toMatch(
        /^(FORBIDDEN|NOT_FOUND)/u,
      );
      expect(await person.refusal(RAISE, { id })).toMatch(/^(FORBIDDEN|NOT_FOUND)/u);
      const socket = await connect(app, person);
      socket.tell({ t: 'join', room: roomId });
      expect(await socket.next('left')).toMatchObject({ room: roomId, reason: 'not_found' });
      socket.close();
    }
    const stranger = await grantFor(lin, { workshopId: id, act: 'play', streamId });
    expect((await postOffer(app, { path: `/whep/${id}` }, offer.offer)).status).toBe(401);
    expect(
      (await postOffer(app, { path: `/whep/${crypto.randomUUID()}`, token: stranger.token }, offer.offer)).status,
    ).toBe(403);
    // Whoever is no longer of it is out at once, in the middle.
    const watching = await opened(jo, { workshopId: id, act: 'play', streamId });
    await flows(camera, watching);
    await lin.ask(NAME, { id, handle: null });
    await dries(camera, watching);
    expect(await jo.refusal(LINES, { id: roomId })).toBe('NOT_FOUND');

    await heard.next('ping', undefined, heard.frames.length);
    expect(heard.frames.slice(from).filter(({ t }) => t !== 'ping')).toEqual([]);
    expect(JSON.stringify(heard.frames)).not.toMatch(/read me|One, two/u);
    for (const client of [partner, heard]) client.close();
  });

  it('leaves nothing when the doors open: lines, captions, hands, places, pins and streams are gone, and told so [TH11]', async () => {
    const { lin, nell, sam, jo, mara } = people;
    const id = await announced(app, people);
    await lin.ask(START, { id });
    const roomId: string = (await pageOf(lin, id)).room.id;
    const partner = await comeIn(app, nell, roomId);
    partner.tell({ t: 'watch', topic: 'me' });
    const kept = (await lin.ask(SAY, say(roomId, 'A line for nobody.'))).sayLine.line.id;
    const crisis = (await jo.ask(SAY, say(roomId, WORDS.imminent))).sayLine.line.id;
    await jo.ask(WRITE, { id, text: 'A caption for nobody.' });
    const camera = await opened(lin, { workshopId: id, act: 'publish', source: 'camera' });
    const [stream] = (await stageOf(lin, id)).streams;
    await lin.ask(PIN, { id, streamId: stream?.id });
    const watching = await opened(nell, { workshopId: id, act: 'play', streamId: stream?.id ?? '' });
    await flows(camera, watching);
    await jo.ask(RAISE, { id });
    const old = await grantFor(lin, { workshopId: id, act: 'publish', source: 'screen' });
    const mainId = await roomIdOf(app, id);
    // Nothing of the evening itself is touched by its practice.
    expect(await lin.refusal(HERE, { id: mainId })).toBe('FORBIDDEN not_yet');

    await goToDoors(app, id);
    await partner.next('left', ({ room }) => room === roomId);
    await partner.next('notice', ({ kind }) => kind === 'stage.changed');
    await dries(camera, watching);
    // Ended, not only still: nothing goes on by itself with the evening.
    for (const media of [camera, watching]) expect(await stop(app, media)).toBe(404);
    expect(await lin.refusal(LINES, { id: roomId })).toBe('FORBIDDEN room_closed');
    expect(await lin.refusal(GRANT, { input: { workshopId: id, roomId, act: 'publish', source: 'camera' } })).toBe(
      'FORBIDDEN room_closed',
    );

    const counts = async (table: 'line' | 'roomPresence' | 'roomPerson'): Promise<number> =>
      (await app.db.selectFrom(table).select('roomId').where('roomId', '=', roomId).execute()).length;
    for (const table of ['line', 'roomPresence', 'roomPerson'] as const)
      expect([table, await counts(table)]).toEqual([table, 0]);
    for (const table of ['caption', 'stagePerson', 'mediaStream', 'mediaGrant'] as const)
      expect([table, await app.db.selectFrom(table).selectAll().where('workshopId', '=', id).execute()]).toEqual([
        table,
        [],
      ]);
    // A crisis outlives it: the case has its words, and only the case.
    const items = await app.db.selectFrom('item').select('id').where('roomId', '=', roomId).execute();
    expect(items).toEqual([{ id: crisis }]);
    expect(kept).not.toBe(crisis);
    const cases = await app.db.selectFrom('crisisCase').select('level').where('itemId', '=', crisis).execute();
    expect(cases).toEqual([{ level: 'imminent' }]);

    await openRoom(app, id, sam);
    const late = await pageOf(mara, id);
    expect(late).toMatchObject({
      phase: 'live',
      room: { id: mainId, isPractice: false },
      captions: { head: 0, lines: [] },
    });
    expect(late.stage.streams).toEqual([]);
    expect((await mara.ask(LINES, { id: mainId })).room.lines.nodes).toEqual([]);
    const offer = await MediaClient.offer('publish');
    clients.push(offer.client);
    expect((await postOffer(app, old, offer.offer)).status).toBe(401);
    // A page that still shows the practice sends nothing to the evening by itself; a fresh "go live" does.
    expect(await lin.refusal(GRANT, { input: { workshopId: id, roomId, act: 'publish', source: 'camera' } })).toBe(
      'FORBIDDEN room_closed',
    );
    await opened(lin, { workshopId: id, act: 'publish', source: 'camera' });
    partner.close();
  });

  it('needs no safety moderator, and the doors do not open without one, whoever practised [TH11] [TH05]', async () => {
    const { lin, nell } = people;
    const id = await announced(app, people);
    await lin.ask(START, { id });
    const roomId: string = (await pageOf(lin, id)).room.id;
    await nell.ask(SAY, say(roomId, 'Nobody looks after us yet.'));
    await opened(lin, { workshopId: id, act: 'publish', source: 'camera' });
    await goToDoors(app, id);
    const mainId = await roomIdOf(app, id);
    await lin.ask(HERE, { id: mainId });
    expect((await pageOf(lin, id)).room).toMatchObject({ id: mainId, isOpen: false, isModeratorHere: false });
  });

  it('ends by itself when everybody has left, and when the workshop is called off [TH11]', async () => {
    const { lin } = people;
    const id = await announced(app, people);
    await lin.ask(START, { id });
    await app.advance(130);
    await app.advance(190);
    expect((await pageOf(lin, id)).practice).toEqual({ isOpen: false });
    await lin.ask(START, { id });
    const roomId: string = (await pageOf(lin, id)).room.id;
    await lin.ask(SAY, say(roomId, 'Once more.'));
    await lin.ask('mutation ($id: UUID!) { cancelWorkshop(workshopId: $id) { workshop { id } } }', { id });
    expect(await lin.refusal(LINES, { id: roomId })).toBe('FORBIDDEN room_closed');
    await app.advance(1);
    expect(await app.db.selectFrom('line').select('itemId').where('roomId', '=', roomId).execute()).toEqual([]);
  });

  it('leaves nothing either when the ticker is late, or when something of it was under way in that moment [TH11]', async () => {
    const { lin, sam, jo } = people;
    const id = await announced(app, people);
    const mainId = await roomIdOf(app, id);
    await lin.ask(START, { id });
    const roomId: string = (await pageOf(lin, id)).room.id;
    await lin.ask(SAY, say(roomId, 'Still here.'));
    const captions = () => app.db.selectFrom('caption').select('seq').where('workshopId', '=', id).execute();
    const lines = () => app.db.selectFrom('line').select('seq').where('roomId', '=', roomId).execute();

    // Somebody else holds the room: a caption that was let through waits, and so does everybody who would tidy up.
    const { late } = await app.db.transaction().execute(async (tx) => {
      await tx.selectFrom('room').select('id').where('id', '=', roomId).forUpdate().execute();
      const written = jo.refusal(WRITE, { id, text: 'One second too late.' });
      await untilSomebodyWaits(app.db);
      app.clock.advance(5 * 3_600 - 600);
      expect(await lines()).toHaveLength(1);
      await tx.updateTable('room').set({ state: 'closed' }).where('id', '=', roomId).execute();
      return { late: written };
    });
    // The second word where it was not let through before, as something else was waited for.
    expect(await late).toMatch(/^FORBIDDEN (room_closed|safety_moderator_away)$/u);
    expect(await captions()).toEqual([]);

    await app.db.updateTable('room').set({ state: 'open' }).where('id', '=', roomId).execute();
    await sam.ask(HERE, { id: mainId });
    expect(await lines()).toEqual([]);
  });

  it('ends a camera that reaches the stage only after the doors have opened [TH11]', async () => {
    const { lin, sam } = people;
    const id = await announced(app, people);
    const mainId = await roomIdOf(app, id);
    await lin.ask(START, { id });
    const camera = { workshopId: id, act: 'publish', source: 'camera' } as const;
    // A row nobody sees yet keeps the camera's own row waiting.
    const { opening } = await app.db.transaction().execute(async (tx) => {
      const row = { workshopId: id, accountId: lin.id, source: 'camera', session: 'x', startedAt: app.clock.now() };
      await tx.insertInto('mediaStream').values(row).execute();
      const late = openMedia(app, lin, camera);
      await untilSomebodyWaits(app.db);
      app.clock.advance(5 * 3_600 - 600);
      await sam.ask(HERE, { id: mainId });
      return { opening: late };
    });
    const media = await opening;
    clients.push(media.client);
    await expect.poll(async () => (await stageOf(lin, id)).streams, POLL).toEqual([]);
    expect(await stop(app, media)).toBe(404);
  });
});
