import { CONNECTION_TESTS, CONNECTION_TESTS_AT_ONCE } from '@between/rules/media.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { grantFor, mediaEnvironment, type OpenMedia, openMedia, postOffer, stageOf } from '../support/media.ts';
import { MediaClient } from '../support/media-client.ts';
import { as, type Persona } from '../support/personas.ts';
import { dries, flows, openStage, type StageWorld } from '../support/stage-world.ts';
import { makeWorkshop, REGISTER } from '../support/workshops.ts';

const TEST = `mutation ($id: UUID!) { testConnection(workshopId: $id) { test { ways { isRelayed
  send { token path iceServers { urls } } watch { token path iceServers { urls } } } } } }`;
const HERE = `mutation ($id: UUID!) { confirmRoomPresence(roomId: $id) { room { state } } }`;
const POLL = { timeout: 20_000, interval: 20 };
/** A minute, and some seconds to notice. */
const MOST_MS = 64_000;

interface Grant {
  token: string;
  path: string;
  iceServers: { urls: string[] }[];
}
interface Way {
  isRelayed: boolean;
  send: Grant;
  watch: Grant;
}

let app: TestApp;
let stage: StageWorld;
let mara: Persona;
let lin: Persona;
let id: string;

beforeAll(async () => {
  const turn = { TURN_URLS: 'turn:127.0.0.1:9', TURN_SECRET: 'a secret of this test' };
  app = await startApp({ env: { ...(await mediaEnvironment()), ...turn, MEDIA_WORKERS: '2' } });
});
afterAll(async () => {
  await app?.close();
});
beforeEach(async () => {
  stage = await openStage(app);
  ({ mara, lin, id } = stage);
});
afterEach(() => {
  for (const client of stage.clients) client.close();
});

async function waysFor(person: Persona, workshopId = id): Promise<Way[]> {
  return (await person.ask(TEST, { id: workshopId })).testConnection.test.ways;
}

async function straight(person: Persona, workshopId = id): Promise<Way> {
  const [way] = await waysFor(person, workshopId);
  if (way === undefined) throw new Error('there is no way');
  return way;
}

/** Sends or watches with a grant, until it stands. */
async function open(act: 'publish' | 'play', grant: Grant): Promise<OpenMedia> {
  const { client, offer } = await MediaClient.offer(act);
  stage.clients.push(client);
  const response = await postOffer(app, grant, offer);
  expect(response.status).toBe(201);
  client.accept(await response.text());
  await expect.poll(() => client.isOpen, POLL).toBe(true);
  return { client, token: grant.token, location: response.headers.get('location') ?? '' };
}

function streams(): Promise<unknown[]> {
  return app.db.selectFrom('mediaStream').select('accountId').execute();
}

describe('a test of the connection', () => {
  it('is a room of its own: what is sent comes back to its person, and no stage, no grant and no table knows of it', async () => {
    const [first, second] = await waysFor(mara);
    if (first === undefined || second === undefined) throw new Error('there are two ways');
    expect([first.isRelayed, first.send.iceServers.length, second.isRelayed, second.watch.iceServers.length]).toEqual([
      false,
      0,
      true,
      1,
    ]);
    expect(first.send.path).toMatch(/^\/whip\/test:[0-9a-f-]{36}$/);
    expect(first.watch.path).toBe(first.send.path.replace('whip', 'whep'));
    expect(new Set([first.send.path, second.send.path]).size).toBe(2);
    const grants = await app.db.selectFrom('mediaGrant').select('id').execute();

    const sending = await open('publish', first.send);
    const watching = await open('play', first.watch);
    await flows(sending, watching);
    expect(await streams()).toEqual([]);
    expect((await stageOf(mara, id)).streams).toEqual([]);
    expect(await app.db.selectFrom('mediaGrant').select('id').execute()).toEqual(grants);

    // What settles the rooms of workshops leaves it alone.
    await stage.publish(lin);
    await app.server.services.live.recheck([mara.id, lin.id]);
    await flows(sending, watching);

    const stop = (token: string): Promise<Response> =>
      fetch(app.origin + sending.location, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } });
    expect((await stop(watching.token)).status).toBe(403);
    expect((await stop(sending.token)).status).toBe(200);
    await dries(sending, watching);
    expect((await stop(sending.token)).status).toBe(404);
  });

  it('opens with its own grant, once and in time, and with nothing else; it opens nothing else either', async () => {
    const { offer, client } = await MediaClient.offer('publish');
    stage.clients.push(client);
    const status = async (at: { path: string; token?: string }): Promise<number> =>
      (await postOffer(app, at, offer)).status;
    const mine = await straight(mara);
    const others = await straight(lin);

    expect(await status({ path: mine.send.path })).toBe(401);
    const [head = '', body = ''] = mine.send.token.split('.');
    expect(await status({ path: mine.send.path, token: `${head}.${body}.${'A'.repeat(43)}` })).toBe(401);
    expect(await status({ path: mine.watch.path, token: mine.send.token })).toBe(403);
    expect(await status({ path: mine.send.path, token: mine.watch.token })).toBe(403);
    expect(await status({ path: mine.send.path, token: others.send.token })).toBe(403);
    expect(await status({ path: mine.watch.path, token: others.watch.token })).toBe(403);

    for (const path of [`/whip/${id}`, `/whep/${id}`])
      for (const { token } of [mine.send, mine.watch]) expect(await status({ path, token })).toBe(401);
    const real = await grantFor(lin, { workshopId: id, act: 'publish', source: 'camera' });
    expect(await status({ path: others.send.path, token: real.token })).toBe(401);
    const programme = await grantFor(mara, { workshopId: id, act: 'play' });
    expect(await status({ path: mine.watch.path, token: programme.token })).toBe(401);
    expect(await status({ path: `/whip/test:${id}`, token: real.token })).toBe(401);
    expect(await status({ path: '/whip/test:', token: mine.send.token })).toBe(404);

    expect(await status(mine.send)).toBe(201);
    expect(await status(mine.send)).toBe(401);
    const late = await straight(mara);
    await app.advance(61);
    expect(await status(late.send)).toBe(401);
  });

  it('is for whoever comes: those who run it and whoever has a seat, and so often in a while', async () => {
    const { sam, jo } = stage;
    for (const person of [lin, sam, mara, jo]) expect(await waysFor(person)).toHaveLength(2);
    const kit = await as(app, 'kit');
    expect(await kit.refusal(TEST, { id })).toBe('FORBIDDEN no_seat');

    const limited = await startApp({ env: { ...(await mediaEnvironment()), RATE_LIMIT: 'on' } });
    try {
      const eager = await as(limited, 'mara');
      const workshop = await makeWorkshop(limited);
      await eager.ask(REGISTER, { id: workshop });
      for (let each = 0; each < CONNECTION_TESTS; each += 1) await eager.ask(TEST, { id: workshop });
      expect(await eager.refusal(TEST, { id: workshop })).toBe('RATE_LIMITED too_many_tests');
    } finally {
      await limited.close();
    }
  });

  it('goes on for twenty people at once, also when all of them begin in the same moment, and for the next when one is over', async () => {
    const fresh = await startApp({ env: await mediaEnvironment() });
    const clients: MediaClient[] = [];
    try {
      const world = await openStage(fresh);
      const grants = await Promise.all(
        Array.from({ length: CONNECTION_TESTS_AT_ONCE + 1 }, async () => (await straight(world.mara, world.id)).send),
      );
      const offered = await Promise.all(
        grants.map(async (grant) => {
          const { client, offer } = await MediaClient.offer('publish');
          clients.push(client);
          const response = await postOffer(fresh, grant, offer);
          return { grant, offer, status: response.status, location: response.headers.get('location') ?? '' };
        }),
      );
      const [one, ...taken] = offered.filter(({ status }) => status === 201);
      const [refused, ...others] = offered.filter(({ status }) => status === 429);
      if (one === undefined || refused === undefined) throw new Error('all were taken, or all were refused');
      expect([taken.length, others.length]).toEqual([CONNECTION_TESTS_AT_ONCE - 1, 0]);

      const headers = { authorization: `Bearer ${one.grant.token}` };
      expect((await fetch(fresh.origin + one.location, { method: 'DELETE', headers })).status).toBe(200);
      // A grant that was refused is not used up.
      expect((await postOffer(fresh, refused.grant, refused.offer)).status).toBe(201);
    } finally {
      for (const client of clients) client.close();
      await fresh.close();
    }
  });

  it('is over after a minute, whatever its page does; a stage beside it goes on', async () => {
    const way = await straight(mara);
    const sending = await open('publish', way.send);
    const watching = await open('play', way.watch);
    const host = await openMedia(app, lin, { workshopId: id, act: 'publish', source: 'camera' });
    stage.clients.push(host.client);
    const viewer = await stage.watch(mara, 'lin');
    await flows(sending, watching);
    const began = performance.now();
    let heard = { count: 0, at: began };
    await expect
      .poll(
        () => {
          for (const each of [sending, host]) each.client.send();
          const count = watching.client.sequences.length;
          if (count > heard.count) heard = { count, at: performance.now() };
          return performance.now() - heard.at;
        },
        { timeout: MOST_MS + 5_000, interval: 100 },
      )
      .toBeGreaterThan(3_000);
    expect(heard.at - began).toBeGreaterThan(50_000);
    expect(heard.at - began).toBeLessThan(MOST_MS);
    for (const { location, token } of [sending, watching]) {
      const headers = { authorization: `Bearer ${token}` };
      expect((await fetch(app.origin + location, { method: 'DELETE', headers })).status).toBe(404);
    }
    // Its safety moderator was silent meanwhile: without them a stage stands still.
    await stage.sam.ask(HERE, { id: stage.roomId });
    await flows(host, viewer);
  });
});
