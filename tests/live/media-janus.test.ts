import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { BadOffer, type EngineEvent, NotServed, type StreamName } from '@between/media/engine.ts';
import { JanusEngine } from '@between/media/janus.ts';
import { readGrant, signGrant } from '@between/server/features/media/grant-token.ts';
import { PROGRAMME } from '@between/server/features/media/stage.model.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startApp } from '../support/app.ts';
import { JANUS, type JanusServer, outwardAddress, startJanus } from '../support/janus.ts';
import { GRANT, grantFor, postOffer, stageOf } from '../support/media.ts';
import { MediaClient } from '../support/media-client.ts';
import { openStage } from '../support/stage-world.ts';
import { gapsOf, POLL, sendUntil } from '../support/media-watching.ts';

const IS_LONG = process.env['BETWEEN_LONG_TESTS'] === '1';
const VIEWER = fileURLToPath(new URL('../support/media-viewer.ts', import.meta.url));
const STAGE: StreamName = { room: 'room', participant: 'host', source: 'camera' };
const own = { address: outwardAddress() };

let janus: JanusServer;
let media: JanusEngine;
let events: EngineEvent[];
let clients: MediaClient[];

async function publish(over: { ssrc?: number; sequence?: number } = {}): Promise<MediaClient> {
  const { client, offer } = await MediaClient.offer('publish', { ...own, ...over });
  clients.push(client);
  client.accept((await media.publish(STAGE, offer)).sdp);
  await expect.poll(() => client.isOpen, POLL).toBe(true);
  return client;
}

async function watch(participant: string): Promise<{ client: MediaClient; session: string }> {
  const { client, offer } = await MediaClient.offer('play', own);
  clients.push(client);
  const { session, sdp } = await media.play({ room: STAGE.room, participant }, STAGE, offer);
  client.accept(sdp);
  await expect.poll(() => client.isOpen, POLL).toBe(true);
  return { client, session };
}

/** Marked pictures are sent until one with the second mark comes: by then one with the first would have. */
async function passes(sender: MediaClient, viewer: MediaClient, mark: number): Promise<void> {
  await expect
    .poll(() => {
      sender.send({ mark });
      return viewer.pictures.at(-1)?.mark;
    }, POLL)
    .toBe(mark);
}

describe.skipIf(JANUS === null)('a Janus as the engine', () => {
  beforeAll(async () => {
    janus = await startJanus();
  });
  afterAll(() => janus[Symbol.asyncDispose]());
  beforeEach(() => {
    events = [];
    clients = [];
    media = new JanusEngine(janus.settings, (event) => events.push(event));
  });
  afterEach(async () => {
    vi.useRealTimers();
    for (const client of clients) client.close();
    await media.close();
  });

  it('sends a stream to whoever waited and whoever came late without a gap, and over the return of its sender', async () => {
    const early = await watch('early');
    const first = await publish();
    await sendUntil(first, [early.client], 20);
    const before = first.keyFramesAskedFor;
    const late = await Promise.all(Array.from({ length: 20 }, (_, index) => watch(`late ${index}`)));
    const all = [early, ...late].map(({ client }) => client);
    await sendUntil(first, all, 40);
    expect(first.keyFramesAskedFor).toBeGreaterThan(before);
    const second = await publish({ ssrc: 9_000, sequence: 12 });
    await sendUntil(second, all, 20);
    for (const viewer of all) expect(gapsOf(viewer)).toEqual([]);
    expect(await media.numbers()).toEqual({ publishers: 1, viewers: 21 });
    expect(events.filter(({ event }) => event === 'stream-started')).toHaveLength(1);
    expect(events.some(({ event }) => event === 'stream-stopped')).toBe(false);
  });

  it('lets nothing of it through while muted or paused, whoever comes meanwhile, and goes on without a gap', async () => {
    const sender = await publish();
    const { client } = await watch('viewer');
    await passes(sender, client, 1);
    const shut = [
      (is: boolean) => media.setMuted(STAGE, 'video', is),
      (is: boolean) => media.setPaused(STAGE.room, is),
    ];
    for (const [at, set] of shut.entries()) {
      await set(true);
      const meanwhile = await watch(`meanwhile ${at}`);
      for (let each = 0; each < 50; each += 1) sender.send({ mark: 9 });
      // Asked behind what was sent, and answered: by then it was there, and went nowhere.
      await media.setMuted(STAGE, 'audio', true);
      await media.setMuted(STAGE, 'audio', false);
      await set(false);
      await passes(sender, client, 2 + at);
      await passes(sender, meanwhile.client, 2 + at);
    }
    for (const viewer of clients) expect(viewer.pictures.filter(({ mark }) => mark === 9)).toEqual([]);
    expect(gapsOf(client)).toEqual([]);
  });

  it('ends at once what a person sends, and what they watch; a session ends once', async () => {
    const sender = await publish();
    const { client, session } = await watch('viewer');
    const other = await watch('other');
    await sendUntil(sender, [client, other.client], 5);
    await media.kick({ room: STAGE.room, participant: 'viewer' }, 'everything');
    await expect.poll(() => client.isOpen, POLL).toBe(false);
    expect(await media.stop(session)).toBe(false);
    expect(await media.numbers()).toEqual({ publishers: 1, viewers: 1 });
    await sendUntil(sender, [other.client], 5);

    await media.kick({ room: STAGE.room, participant: STAGE.participant }, 'sending');
    await expect.poll(() => sender.isOpen, POLL).toBe(false);
    expect(events).toContainEqual({ event: 'stream-stopped', ...STAGE });
    expect(await media.numbers()).toEqual({ publishers: 0, viewers: 1 });
    await media.closeRoom(STAGE.room);
    await expect.poll(() => other.client.isOpen, POLL).toBe(false);
    expect(await media.numbers()).toEqual({ publishers: 0, viewers: 0 });
  });

  it('refuses what is no offer and what Janus does not have, and goes on', async () => {
    const { offer } = await MediaClient.offer('publish', own);
    for (const broken of ['', 'v=0', offer.slice(0, 200), 'v=0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\n'])
      await expect(media.publish(STAGE, broken)).rejects.toThrow(BadOffer);
    await expect(media.playProgramme()).rejects.toThrow(NotServed);
    const sender = await publish();
    const { client } = await watch('viewer');
    for (const length of [1, 2, 7, 12, 13, 28, 900]) sender.sendRaw(Buffer.alloc(length, 0xff));
    await sendUntil(sender, [client], 5);
  });

  it('refuses the programme in words before a grant is used up, and by HTTP, and lets the same person watch one stream', async () => {
    const { url, secret } = janus.settings;
    const app = await startApp({ env: { MEDIA_ENGINE: 'janus', JANUS_URL: url, JANUS_SECRET: secret ?? '' } });
    try {
      const { lin, mara, id } = await openStage(app);
      const ask = async (act: 'publish' | 'play', grant: { path: string; token: string }): Promise<Response> => {
        const { client, offer } = await MediaClient.offer(act, own);
        clients.push(client);
        return postOffer(app, grant, offer);
      };
      const [refused] = (await mara.graphql(GRANT, { input: { workshopId: id, act: 'play' } })).errors;
      expect(refused).toMatchObject({
        message: 'There is no one picture and sound of the whole stage here. Ask for a grant for one stream.',
        extensions: { code: 'CONFLICT', reason: 'no_programme' },
      });
      expect(await app.db.selectFrom('mediaGrant').select('id').execute()).toEqual([]);

      const camera = await grantFor(lin, { workshopId: id, act: 'publish', source: 'camera' });
      expect((await ask('publish', camera)).status).toBe(201);
      const [stream] = (await stageOf(mara, id)).streams;
      const watch = await grantFor(mara, { workshopId: id, act: 'play', streamId: stream?.id });
      // A grant of a server that does not know what the one with media has.
      const { vault } = app.server.services;
      const claims = readGrant(vault, watch.token);
      if (claims === null) throw new Error('no grant');
      const answer = await ask('play', { ...watch, token: signGrant(vault, { ...claims, stream: PROGRAMME }) });
      expect(answer.status).toBe(501);
      expect(await answer.text()).toBe(
        'There is no one picture and sound of the whole stage here. Ask for a grant for one stream.\n',
      );
      const again = await grantFor(mara, { workshopId: id, act: 'play', streamId: stream?.id });
      expect((await ask('play', again)).status).toBe(201);
    } finally {
      await app.close();
    }
  });

  it('is not spoken to with another secret', async () => {
    const stranger = new JanusEngine({ ...janus.settings, secret: 'guessed' }, () => undefined);
    const { client, offer } = await MediaClient.offer('publish', own);
    clients.push(client);
    await expect(stranger.publish(STAGE, offer)).rejects.toThrow('Janus said 403');
    await stranger.close();
  });

  it('ends whoever came to send and sends nothing after 45 seconds, not before, and nobody who sent once', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    const sender = await publish();
    const { client } = await watch('viewer');
    await sendUntil(sender, [client], 5);
    const { client: mute, offer } = await MediaClient.offer('publish', own);
    clients.push(mute);
    mute.accept((await media.publish({ ...STAGE, participant: 'mute' }, offer)).sdp);
    await expect.poll(() => mute.isOpen, POLL).toBe(true);
    vi.advanceTimersByTime(44_000);
    expect(await media.numbers()).toEqual({ publishers: 2, viewers: 1 });
    vi.advanceTimersByTime(3_000);
    expect(await media.numbers()).toEqual({ publishers: 1, viewers: 1 });
    await expect.poll(() => mute.isOpen, POLL).toBe(false);
    expect(events).toContainEqual({ event: 'stream-stopped', ...STAGE, participant: 'mute' });
    await sendUntil(sender, [client], 5);
  });

  // Janus waits a minute: `pnpm test:long` does.
  it.runIf(IS_LONG)(
    'ends what somebody watches who went without a word, and nobody else',
    { timeout: 150_000 },
    async () => {
      const sender = await publish();
      const { client } = await watch('viewer');
      const gone = fork(VIEWER, [own.address]);
      const pace = setInterval(() => sender.send(), 50);
      try {
        const [offer] = await once(gone, 'message');
        const { session, sdp } = await media.play({ room: STAGE.room, participant: 'gone' }, STAGE, String(offer));
        gone.send(sdp);
        await once(gone, 'message');
        gone.kill('SIGKILL');
        const isOver = (): boolean =>
          events.some((event) => event.event === 'session-gone' && event.session === session);
        await expect.poll(isOver, { timeout: 90_000, interval: 500 }).toBe(true);
        expect(await media.numbers()).toEqual({ publishers: 1, viewers: 1 });
      } finally {
        clearInterval(pace);
        gone.kill('SIGKILL');
      }
      await sendUntil(sender, [client], 5);
    },
  );

  it('that ends takes everything with it, and says what', async () => {
    await using other = await startJanus();
    media = new JanusEngine(other.settings, (event) => events.push(event));
    await publish();
    const { session } = await watch('viewer');
    process.kill(other.pid, 'SIGKILL');
    await expect
      .poll(() => events, POLL)
      .toContainEqual({ event: 'lost', process: session.slice(0, session.indexOf('.') + 1) });
    expect(await media.numbers()).toEqual({ publishers: 0, viewers: 0 });
  });
});
