import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@between/db/connect.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, startApp } from '../support/app.ts';
import { type TestDatabase, freshDatabase } from '../support/database.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { LiveClient } from '../support/live-client.ts';
import { mediaEnvironment, type OpenMedia, openMedia, stageOf } from '../support/media.ts';
import type { MediaClient } from '../support/media-client.ts';
import { as, at, type Persona } from '../support/personas.ts';
import { announced, DOCUMENTS, pageOf, say, stop } from '../support/practice.ts';
import { endAll, startProcess } from '../support/process.ts';
import { type RedisServer, startRedis } from '../support/redis.ts';
import { dries, flows } from '../support/stage-world.ts';

const { START, END, NAME, WRITE, SAY, LINES, HERE, RAISE, CALL, TAKE } = DOCUMENTS;
const CREW = ['lin', 'nell', 'sam', 'jo'] as const;
const OTHERS = ['mara', 'kit'] as const;
const SECRET_KEY = Buffer.alloc(32, 6).toString('base64');
const POLL = { timeout: 20_000, interval: 50 };

type People = Record<(typeof CREW)[number] | (typeof OTHERS)[number], Persona>;

/** One of the two servers, and everybody as they ask it. */
interface Node {
  at: string;
  people: People;
}

let database: TestDatabase;
let redis: RedisServer;
let db: ReturnType<typeof connect>;
let origin: string;
/** Has media; the second one has everything else, as in docker-compose.yml. */
let first: Node;
let second: Node;
/** A workshop in five hours for each test. */
let ids: string[];
let clients: MediaClient[];
let sockets: LiveClient[];

beforeAll(async () => {
  [clients, sockets] = [[], []];
  database = await freshDatabase();
  const app = await startApp({ database, env: { SECRET_KEY } });
  await as(app, 'nell', { roles: [{ role: 'therapist' }] });
  const all = await Promise.all([...CREW, ...OTHERS].map(async (handle) => [handle, await as(app, handle)] as const));
  for (const [, { id }] of all) await acceptFirstSteps(app, id);
  const people = Object.fromEntries(all) as People;
  ids = [];
  for (let each = 0; each < 3; each += 1) ids.push(await announced(app, people));
  await app.close();

  db = connect(database.owner, { max: 2 });
  redis = await startRedis();
  origin = `http://localhost:${await freePort()}`;
  const env = { ...(await mediaEnvironment()), DATABASE_URL: database.url, SECRET_KEY, RATE_LIMIT: 'off' };
  const node = async (more: Record<string, string>): Promise<Node> => {
    const port = await freePort();
    const server = await startProcess({
      port,
      env: { ...env, PUBLIC_ORIGIN: origin, REDIS_URL: redis.url, ...more },
    });
    await server.ready();
    const here = `http://127.0.0.1:${port}`;
    const asked = all.map(([handle, persona]) => [handle, at({ at: here, origin }, persona)] as const);
    return { at: here, people: Object.fromEntries(asked) as People };
  };
  [first, second] = await Promise.all([node({}), node({ ROLES: 'web,live,jobs' })]);
  await Promise.all([first, second].map(connected));
});
afterAll(async () => {
  for (const each of [...clients, ...sockets]) each.close();
  await endAll();
  await db?.destroy();
  await database?.drop();
  await redis?.[Symbol.asyncDispose]();
});

/** Its line to the other one stands. */
async function connected({ at: each }: Node): Promise<void> {
  const answer = (): Promise<string> => fetch(`${each}/readyz`).then((response) => response.text());
  while (JSON.parse(await answer()).bus !== 'connected') await sleep(50);
}

/** A socket to one of them that hears everything that may tell this person of a workshop. */
async function ears({ at: here, people }: Node, handle: keyof People, id: string): Promise<LiveClient> {
  const client = await LiveClient.open(here, { cookie: people[handle].cookie, origin });
  sockets.push(client);
  for (const topic of ['me', `workshop:${id}`] as const) {
    client.tell({ t: 'watch', topic });
    await client.next('watched', (frame) => frame.topic === topic);
  }
  return client;
}

/** Leave of one server, used at the one that has media. */
async function opened(asked: Persona, input: Parameters<typeof openMedia>[2]): Promise<OpenMedia> {
  const media = await openMedia({ origin: first.at }, asked, input);
  clients.push(media.client);
  await expect.poll(() => media.client.isOpen, POLL).toBe(true);
  return media;
}

const told = (client: LiveClient, from: number): Promise<unknown> =>
  client.next('notice', ({ kind }) => kind === 'stage.changed', from);

/** What of a practice would be left in the database. */
async function leftOf(id: string, roomId: string): Promise<unknown[]> {
  const of = (table: 'caption' | 'mediaStream' | 'stagePerson' | 'mediaGrant') =>
    db.selectFrom(table).select('workshopId').where('workshopId', '=', id).execute();
  const inside = (table: 'line' | 'roomPresence') =>
    db.selectFrom(table).select('roomId').where('roomId', '=', roomId).execute();
  const all = [
    of('caption'),
    of('mediaStream'),
    of('stagePerson'),
    of('mediaGrant'),
    inside('line'),
    inside('roomPresence'),
  ];
  return (await Promise.all(all)).flat();
}

describe('the practice before a workshop, over two servers', () => {
  it('is begun at one and is the same at the other: chat, captions, stage and picture, for those who run it [TH11]', async () => {
    const [id = ''] = ids;
    const partner = await ears(second, 'nell', id);
    const from = partner.frames.length;
    await first.people.lin.ask(START, { id });
    await told(partner, from);
    const roomId: string = (await pageOf(second.people.nell, id)).room.id;
    for (const handle of CREW)
      for (const { people } of [first, second])
        expect((await pageOf(people[handle], id)).room).toMatchObject({ id: roomId, isPractice: true, isOpen: true });

    await partner.join(roomId);
    const host = await ears(first, 'lin', id);
    await host.join(roomId);
    await first.people.lin.ask(SAY, say(roomId, 'Said at the first.'));
    await partner.next('lines', ({ lines }) => lines.some(({ html }) => html.includes('at the first')));
    await second.people.nell.ask(SAY, say(roomId, 'Said at the second.'));
    await host.next('lines', ({ lines }) => lines.some(({ html }) => html.includes('at the second')));
    await second.people.jo.ask(WRITE, { id, text: 'One, two, three.' });
    await host.next('captions');
    await second.people.sam.ask(HERE, { id: roomId });
    expect((await pageOf(first.people.lin, id)).room).toMatchObject({ isModeratorHere: true });

    // Whoever asks the second server for leave sends and watches by the first.
    const camera = await opened(second.people.lin, { workshopId: id, act: 'publish', source: 'camera' });
    const streamId = (await stageOf(second.people.nell, id)).streams[0]?.id ?? '';
    await flows(camera, await opened(second.people.nell, { workshopId: id, act: 'play', streamId }));
    await second.people.jo.ask(RAISE, { id });
    await first.people.sam.ask(CALL, { id, handle: 'jo' });
    const called = await opened(second.people.jo, { workshopId: id, act: 'publish', source: 'camera' });
    const joId = (await stageOf(first.people.nell, id)).streams.find(({ handle }) => handle === 'jo')?.id ?? '';
    const onCalled = await opened(second.people.nell, { workshopId: id, act: 'play', streamId: joId });
    await flows(called, onCalled);
    await second.people.nell.ask(TAKE, { id, handle: 'jo' });
    await dries(called, onCalled);
    expect(await stop({ origin: first.at }, called)).toBe(404);

    // Whoever is no longer of it is out at once, at both.
    const watching = await opened(second.people.jo, { workshopId: id, act: 'play', streamId });
    await flows(camera, watching);
    const captioner = await ears(first, 'jo', id);
    await captioner.join(roomId);
    await second.people.lin.ask(NAME, { id, handle: null });
    await dries(camera, watching);
    await captioner.next('left', ({ room }) => room === roomId);
    for (const { people } of [first, second]) expect(await people.jo.refusal(LINES, { id: roomId })).toBe('NOT_FOUND');

    // Its end alone is told, too: nothing is sent any more that would end with it.
    const beforeStop = host.frames.length;
    expect(await stop({ origin: first.at }, camera)).toBe(200);
    await told(host, beforeStop);
    const beforeEnd = host.frames.length;
    await second.people.lin.ask(END, { id });
    await told(host, beforeEnd);
  });

  it('is seen, heard and counted by nobody else at either of them [TH11]', async () => {
    const [, id = ''] = ids;
    const before = await Promise.all(OTHERS.map((handle) => pageOf(second.people[handle], id)));
    const outside = [await ears(first, 'mara', id), await ears(second, 'mara', id), await ears(second, 'kit', id)];
    const from = outside.map(({ frames }) => frames.length);
    await second.people.nell.ask(START, { id });
    const roomId: string = (await pageOf(first.people.lin, id)).room.id;
    await first.people.lin.ask(SAY, say(roomId, 'Can you all read me?'));
    await second.people.jo.ask(WRITE, { id, text: 'One, two, three.' });
    const camera = await opened(second.people.lin, { workshopId: id, act: 'publish', source: 'camera' });
    const streamId = (await stageOf(second.people.nell, id)).streams[0]?.id ?? '';
    const watching = await opened(first.people.nell, { workshopId: id, act: 'play', streamId });
    await flows(camera, watching);
    for (const { at: here, people } of [first, second])
      for (const [place, handle] of OTHERS.entries()) {
        const person = people[handle];
        expect(await pageOf(person, id)).toEqual(before[place]);
        for (const [document, variables] of [
          [LINES, { id: roomId }],
          [SAY, say(roomId, 'Hello?')],
          [HERE, { id: roomId }],
        ] as const)
          expect(await person.refusal(document, variables)).toBe('NOT_FOUND');
        await expect(
          openMedia({ origin: first.at }, person, { workshopId: id, act: 'play', streamId }),
        ).rejects.toThrow(/FORBIDDEN|NOT_FOUND/u);
        const socket = await LiveClient.open(here, { cookie: person.cookie, origin });
        socket.tell({ t: 'join', room: roomId });
        expect(await socket.next('left')).toMatchObject({ room: roomId, reason: 'not_found' });
        socket.close();
      }

    // Ended at the other one than begun: sockets, pages and media of both are out of it, and nothing of it is left.
    const crew = [await ears(first, 'lin', id), await ears(second, 'nell', id)];
    for (const client of crew) await client.join(roomId);
    const seen = crew.map(({ frames }) => frames.length);
    await first.people.lin.ask(END, { id });
    for (const [place, client] of crew.entries()) {
      await client.next('room', ({ room, state }) => room === roomId && state.state === 'closed', seen[place]);
      await told(client, seen[place] ?? 0);
    }
    await dries(camera, watching);
    for (const media of [camera, watching]) expect(await stop({ origin: first.at }, media)).toBe(404);
    for (const { people } of [first, second]) {
      expect((await pageOf(people.nell, id)).practice).toEqual({ isOpen: false });
      expect((await people.nell.ask(LINES, { id: roomId })).room.lines.nodes).toEqual([]);
    }
    expect(await leftOf(id, roomId)).toEqual([]);

    await Promise.all(outside.map((client) => client.next('ping', undefined, client.frames.length)));
    for (const [place, { frames }] of outside.entries())
      expect(frames.slice(from[place]).filter(({ t }) => t !== 'ping')).toEqual([]);
  });

  it('ends with the doors at both of them, and the evening begins empty [TH11]', async () => {
    const [, , id = ''] = ids;
    await second.people.lin.ask(START, { id });
    const roomId: string = (await pageOf(first.people.nell, id)).room.id;
    await first.people.nell.ask(SAY, say(roomId, 'A line for nobody.'));
    await second.people.jo.ask(WRITE, { id, text: 'A caption for nobody.' });
    const camera = await opened(second.people.lin, { workshopId: id, act: 'publish', source: 'camera' });
    const streamId = (await stageOf(second.people.nell, id)).streams[0]?.id ?? '';
    const watching = await opened(second.people.nell, { workshopId: id, act: 'play', streamId });
    await flows(camera, watching);
    const crew = [await ears(first, 'lin', id), await ears(second, 'nell', id)];
    for (const client of crew) await client.join(roomId);

    await db
      .updateTable('workshop')
      .set({ startsAt: new Date(Date.now() + 600_000) })
      .where('id', '=', id)
      .execute();
    for (const client of crew) await client.next('left', ({ room }) => room === roomId);
    await dries(camera, watching);
    for (const media of [camera, watching]) expect(await stop({ origin: first.at }, media)).toBe(404);
    expect(await leftOf(id, roomId)).toEqual([]);
    const mainId: string = (await pageOf(second.people.lin, id)).room.id;
    expect(mainId).not.toBe(roomId);
    await second.people.sam.ask(HERE, { id: mainId });
    for (const { people } of [first, second]) {
      expect(await pageOf(people.lin, id)).toMatchObject({
        practice: null,
        room: { id: mainId, isPractice: false, isOpen: true },
        captions: { head: 0, lines: [] },
        stage: { streams: [], hands: [] },
      });
      expect((await people.lin.ask(LINES, { id: mainId })).room.lines.nodes).toEqual([]);
      expect(await people.lin.refusal(START, { id })).toBe('FORBIDDEN practice_over');
    }
  });
});
