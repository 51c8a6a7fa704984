import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { startCoturn, TURNSERVER, type RelayServer } from '../support/coturn.ts';
import { grantFor, GRANT, mediaEnvironment, openMedia, postOffer, stageOf, type OpenMedia } from '../support/media.ts';
import { MediaClient } from '../support/media-client.ts';
import { type Persona } from '../support/personas.ts';
import { flows, dries, openStage, type StageWorld } from '../support/stage-world.ts';
import { makeWorkshop, openRoom } from '../support/workshops.ts';

const PAUSE = `mutation ($id: UUID!) { pauseRoom(roomId: $id) { room { isPaused } } }`;
const RESUME = `mutation ($id: UUID!) { resumeRoom(roomId: $id) { room { isPaused } } }`;
const RAISE = `mutation ($id: UUID!) { raiseHand(workshopId: $id) { workshop { id } } }`;
const LOWER = `mutation ($id: UUID!) { lowerHand(workshopId: $id) { workshop { id } } }`;
const CALL = `mutation ($id: UUID!, $handle: String!) { callToStage(workshopId: $id, handle: $handle) { workshop { id } } }`;
const TAKE = `mutation ($id: UUID!, $handle: String!) { takeFromStage(workshopId: $id, handle: $handle) { workshop { id } } }`;
const DECLINE = `mutation ($id: UUID!, $handle: String!) { declineHand(workshopId: $id, handle: $handle, word: after) { workshop { id } } }`;
const MUTE = `mutation ($id: UUID!, $streamId: String!, $on: Boolean!) { muteOnStage(workshopId: $id, streamId: $streamId, isMuted: $on) { workshop { id } } }`;
const PIN = `mutation ($id: UUID!, $streamId: String!, $on: Boolean!) { pinOnStage(workshopId: $id, streamId: $streamId, isPinned: $on) { workshop { id } } }`;
const LEAVE_PRESENCE = `mutation ($id: UUID!) { endRoomPresence(roomId: $id) { room { state } } }`;
const GIVE_BACK = `mutation ($id: UUID!) { giveSeatBack(workshopId: $id) { workshop { id } } }`;
const POLL = { timeout: 20_000, interval: 20 };

let app: TestApp;
let relay: RelayServer | null;
let lin: Persona;
let sam: Persona;
let mara: Persona;
let jo: Persona;
let id: string;
let roomId: string;
let stage: StageWorld;

beforeAll(async () => {
  relay = TURNSERVER === null ? null : await startCoturn();
  const turn = relay === null ? {} : relay.environment;
  app = await startApp({ env: { ...(await mediaEnvironment()), ...turn, MEDIA_WORKERS: '2' } });
});
afterAll(async () => {
  await app?.close();
  await relay?.[Symbol.asyncDispose]();
});

beforeEach(async () => {
  stage = await openStage(app);
  ({ lin, sam, mara, jo, id, roomId } = stage);
});
afterEach(() => {
  for (const client of stage.clients) client.close();
});

describe('a stage', () => {
  it('is sent to whoever has a seat, keeps its viewers when its host reloads, and ends where it was opened', async () => {
    const host = await stage.publish(lin);
    expect((await stageOf(mara, id)).streams).toMatchObject([
      { handle: 'lin', source: 'camera', isHere: true, isMuted: false, isMine: false },
    ]);
    const viewer = await stage.watch(mara, 'lin');
    await flows(host, viewer);
    const again = await stage.publish(lin, { ssrc: 77, sequence: 3 });
    await flows(again, viewer, 20);
    const steps = viewer.client.sequences
      .slice(1)
      .map((sequence, at) => (sequence - (viewer.client.sequences[at] ?? 0)) & 0xffff);
    expect(new Set(steps)).toEqual(new Set([1]));
    expect((await stageOf(mara, id)).streams).toHaveLength(1);

    const stop = (by: OpenMedia, at = by.location): Promise<Response> =>
      fetch(app.origin + at, { method: 'DELETE', headers: { authorization: `Bearer ${by.token}` } });
    expect((await stop(viewer, again.location)).status).toBe(403);
    expect((await fetch(app.origin + again.location, { method: 'DELETE' })).status).toBe(401);
    expect((await stop(again)).status).toBe(200);
    expect((await stop(again)).status).toBe(404);
    expect((await stageOf(mara, id)).streams).toEqual([]);
  });

  it('opens for a grant once, in time, for what it says, and for nothing else', async () => {
    const { offer, client } = await MediaClient.offer('publish');
    stage.clients.push(client);
    const mine = { workshopId: id, act: 'publish', source: 'camera' };
    const status = async (at: { path: string; token?: string }, words = offer): Promise<number> =>
      (await postOffer(app, at, words)).status;

    expect(await status({ path: `/whip/${id}` })).toBe(401);
    const grant = await grantFor(lin, mine);
    const [head = '', body = ''] = grant.token.split('.');
    expect(await status({ path: grant.path, token: `${head}.${body}.${'A'.repeat(43)}` })).toBe(401);
    expect(await status({ path: grant.path.replace('whip', 'whep'), token: grant.token })).toBe(403);
    const other = await makeWorkshop(app, { hours: 0.2 });
    expect(await status({ path: `/whip/${other}`, token: grant.token })).toBe(403);
    expect(await status(grant)).toBe(201);
    expect(await status(grant)).toBe(401);

    const streamId = (await stageOf(mara, id)).streams[0]?.id;
    const play = await grantFor(mara, { workshopId: id, act: 'play', streamId });
    expect(await status({ path: `/whip/${id}`, token: play.token })).toBe(403);

    const late = await grantFor(lin, mine);
    await app.advance(61);
    expect(await status(late)).toBe(401);
    await openRoom(app, id);

    for (const broken of [
      offer.slice(0, 200),
      'hello',
      `${offer}m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\na=mid:9\r\n`,
    ])
      expect(await status(await grantFor(lin, mine), broken)).toBe(400);
    expect(await status(await grantFor(lin, mine), 'a'.repeat(1_000_000))).toBe(413);
  });

  it('is for hosts and whoever was called; nobody sends before the safety moderator is here, or in a pause [TH05] [TH12]', async () => {
    const input = { workshopId: id, act: 'publish', source: 'camera' };
    expect(await mara.refusal(GRANT, { input })).toBe('FORBIDDEN not_on_stage');
    expect((await stageOf(lin, id)).viewerCan).toMatchObject({ speak: true, run: true });
    await sam.ask(PAUSE, { id: roomId });
    expect(await lin.refusal(GRANT, { input })).toBe('FORBIDDEN room_paused');
    await sam.ask(RESUME, { id: roomId });
    await sam.ask(LEAVE_PRESENCE, { id: roomId });
    await app.advance(61);
    expect(await lin.refusal(GRANT, { input })).toBe('FORBIDDEN safety_moderator_away');
    expect((await stageOf(lin, id)).viewerCan.speakRefusal).toBe('safety_moderator_away');
  });

  it('takes hands in order; who is called speaks, and is stopped at the server when taken off [TH12] [TH13]', async () => {
    await mara.ask(RAISE, { id });
    await jo.ask(RAISE, { id });
    await mara.ask(RAISE, { id });
    expect((await stageOf(sam, id)).hands).toEqual([
      { handle: 'mara', state: 'raised' },
      { handle: 'jo', state: 'raised' },
    ]);
    expect((await stageOf(jo, id)).hands).toBeNull();
    expect(await lin.refusal(RAISE, { id })).toBe('FORBIDDEN own_workshop');
    expect(await jo.refusal(CALL, { id, handle: 'mara' })).toBe('FORBIDDEN staff_only');

    await lin.ask(CALL, { id, handle: 'mara' });
    const speaker = await stage.publish(mara);
    const viewer = await stage.watch(jo, 'mara');
    await flows(speaker, viewer);
    await sam.ask(TAKE, { id, handle: 'mara' });
    await dries(speaker, viewer);
    expect((await stageOf(jo, id)).streams).toEqual([]);
    expect(await mara.refusal(GRANT, { input: { workshopId: id, act: 'publish', source: 'camera' } })).toBe(
      'FORBIDDEN not_on_stage',
    );

    await lin.ask(DECLINE, { id, handle: 'jo' });
    expect((await stageOf(jo, id)).myHand).toEqual({ state: 'declined', word: 'after' });
    expect(await lin.refusal(CALL, { id, handle: 'jo' })).toBe('CONFLICT hand_down');
    await jo.ask(RAISE, { id });
    await jo.ask(LOWER, { id });
    expect((await stageOf(sam, id)).hands).toEqual([]);
  });

  it('keeps a mute of those who run it, also when its person comes back', async () => {
    await stage.publish(lin);
    const streamId = (await stageOf(sam, id)).streams[0]?.id;
    expect(await mara.refusal(MUTE, { id, streamId, on: true })).toBe('FORBIDDEN staff_only');
    await sam.ask(MUTE, { id, streamId, on: true });
    await stage.publish(lin, { ssrc: 5, sequence: 1 });
    expect((await stageOf(mara, id)).streams).toMatchObject([{ isMuted: true }]);
  });

  it('is a programme of one picture and one sound for any player; who is kept in the picture is said by those who run it [TH12]', async () => {
    await mara.ask(RAISE, { id });
    await lin.ask(CALL, { id, handle: 'mara' });
    const host = await stage.publish(lin);
    const guest = await stage.publish(mara, { ssrc: 800, sequence: 1 });
    const viewer = await openMedia(app, jo, { workshopId: id, act: 'play' });
    stage.clients.push(viewer.client);
    const shows = (mark: number): Promise<void> =>
      expect
        .poll(() => {
          for (const [each, { client }] of [host, guest].entries()) {
            client.send({ mark: each + 1 });
            client.speak({ mark: each + 1, level: each === 0 ? 20 : 127 });
          }
          return viewer.client.pictures.at(-1)?.mark;
        }, POLL)
        .toBe(mark);
    await shows(1);
    const streamId = (await stageOf(lin, id)).streams.find(({ handle }) => handle === 'mara')?.id;
    expect(await jo.refusal(PIN, { id, streamId, on: true })).toBe('FORBIDDEN staff_only');
    await lin.ask(PIN, { id, streamId, on: true });
    await shows(2);
    expect(viewer.client.sounds.at(-1)?.mark).toBe(1);
    await lin.ask(PIN, { id, streamId, on: false });
    await shows(1);
    await jo.ask(GIVE_BACK, { id });
    await dries(host, viewer);
  });

  it('hands out a relay with a password of this evening, which opens it, and no other does', async ({ skip }) => {
    if (relay === null) skip('coturn is not installed');
    const [server] = (await grantFor(lin, { workshopId: id, act: 'publish', source: 'camera' })).iceServers;
    if (server === undefined) throw new Error('no relay was handed out');
    const ways = async (credential: string): Promise<number> => {
      const { client, offer } = await MediaClient.offer('publish', { relay: { ...server, credential } });
      stage.clients.push(client);
      return offer.match(/^a=candidate:.* typ relay/gm)?.length ?? 0;
    };
    expect(await ways(server.credential)).toBe(1);
    expect(await ways('guessed')).toBe(0);
    // The same word for a longer evening: the password is of this very name.
    const [until = '', who = ''] = server.username.split(':');
    const { client, offer } = await MediaClient.offer('publish', {
      relay: { ...server, username: `${Number(until) + 60}:${who}` },
    });
    stage.clients.push(client);
    expect(offer).not.toContain('typ relay');
  });
});
