import { readdirSync, readFileSync } from 'node:fs';
import {
  BadOffer,
  type EngineEvent,
  type EngineSettings,
  type Library,
  type StreamName,
} from '@between/media/engine.ts';
import { MediaProcess } from '@between/media/media-process.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MediaClient } from '../support/media-client.ts';
import { gapsOf, POLL, sendUntil } from '../support/media-watching.ts';

const STAGE: StreamName = { room: 'room', participant: 'host', source: 'camera' };
const LOOPBACK: EngineSettings = { bindAddress: '127.0.0.1', publicAddress: null, udpPort: null };
const IS_LONG = process.env['BETWEEN_LONG_TESTS'] === '1';

let media: MediaProcess;
let events: EngineEvent[];
let clients: MediaClient[];

beforeEach(() => {
  events = [];
  clients = [];
});
afterEach(async () => {
  for (const client of clients) client.close();
  await media.close();
});

async function publish(over: { ssrc?: number; sequence?: number } = {}, stream = STAGE): Promise<MediaClient> {
  const { client, offer } = await MediaClient.offer('publish', over);
  clients.push(client);
  const answer = await media.publish(stream, offer);
  client.accept(answer.sdp);
  await expect.poll(() => client.isOpen, POLL).toBe(true);
  return client;
}

async function watch(participant: string): Promise<{ client: MediaClient; session: string }> {
  const { client, offer } = await MediaClient.offer('play');
  clients.push(client);
  const { session, sdp } = await media.play({ room: STAGE.room, participant }, STAGE, offer);
  client.accept(sdp);
  await expect.poll(() => client.isOpen, POLL).toBe(true);
  return { client, session };
}

async function watchProgramme(participant: string): Promise<{ client: MediaClient; session: string }> {
  const { client, offer } = await MediaClient.offer('play');
  clients.push(client);
  const { session, sdp } = await media.playProgramme({ room: STAGE.room, participant }, offer);
  client.accept(sdp);
  await expect.poll(() => client.isOpen, POLL).toBe(true);
  return { client, session };
}

const descriptors = (): number => readdirSync(`/proc/${media.pid}/fd`).length;
const memory = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${media.pid}/status`, 'utf8'))?.[1]);

describe.each<Library>(['node-datachannel', 'werift'])('the media process with %s', (library) => {
  beforeEach(() => {
    media = new MediaProcess({ ...LOOPBACK, library }, (event) => events.push(event));
  });

  it('sends a stream to every viewer without a gap, over the wrap of its numbers and the return of its sender', async () => {
    const first = await publish();
    const size = IS_LONG && library === 'node-datachannel' ? 200 : 20;
    const viewers: Awaited<ReturnType<typeof watch>>[] = [];
    while (viewers.length < size)
      viewers.push(
        ...(await Promise.all(Array.from({ length: 20 }, (_, index) => watch(`${viewers.length + index}`)))),
      );
    const all = viewers.map(({ client }) => client);
    await sendUntil(first, all, 60);
    const second = await publish({ ssrc: 9_000, sequence: 12 });
    await sendUntil(second, all, 20);
    for (const viewer of all) {
      expect(gapsOf(viewer)).toEqual([]);
      expect(viewer.timestamps.slice(1).every((at, index) => ((at - (viewer.timestamps[index] ?? 0)) | 0) > 0)).toBe(
        true,
      );
    }
    expect(await media.numbers()).toEqual({ publishers: 1, viewers: size });
    expect(events.filter(({ event }) => event === 'stream-started')).toHaveLength(1);
    expect(first.keyFramesAskedFor + second.keyFramesAskedFor).toBeGreaterThan(0);
  });

  it('lets nothing through while muted or paused, and goes on without a gap', async () => {
    const sender = await publish();
    const { client } = await watch('viewer');
    await sendUntil(sender, [client], 5);
    for (const shut of [true, false]) {
      await media.setMuted(STAGE, 'video', shut);
      if (shut) for (let each = 0; each < 30; each += 1) sender.send();
    }
    await sendUntil(sender, [client], 5);
    await media.setPaused(STAGE.room, true);
    // Numbered behind what was sent: by then all of it was taken, and none of it passed on.
    for (let each = 0; each < 30; each += 1) sender.send();
    await media.numbers();
    await media.setPaused(STAGE.room, false);
    await sendUntil(sender, [client], 5);
    expect(gapsOf(client)).toEqual([]);
  });

  it('ends what a person sends at once when they leave the stage, and what they watch when they are removed [TH12]', async () => {
    const sender = await publish();
    const { client } = await watch('viewer');
    await sendUntil(sender, [client], 3);
    await media.kick({ room: STAGE.room, participant: STAGE.participant }, 'sending');
    await expect.poll(() => events.some(({ event }) => event === 'stream-stopped'), POLL).toBe(true);
    expect(await media.numbers()).toEqual({ publishers: 0, viewers: 1 });
    await media.kick({ room: STAGE.room, participant: 'viewer' }, 'everything');
    expect(await media.numbers()).toEqual({ publishers: 0, viewers: 0 });
  });

  it('stops a session once', async () => {
    const { session } = await watch('viewer');
    expect(await media.stop(session)).toBe(true);
    expect(await media.stop(session)).toBe(false);
  });

  it('refuses what is no offer and goes on, whatever else is sent to it', async () => {
    for (const offer of ['', 'v=0', 'v=0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\n'])
      await expect(media.publish(STAGE, offer)).rejects.toThrow(BadOffer);
    const sender = await publish();
    const { client } = await watch('viewer');
    for (const length of [1, 2, 7, 12, 13, 28, 900]) {
      sender.sendRaw(Buffer.alloc(length, 0xff));
      sender.sendRaw(Buffer.concat([Buffer.from([0x80, 200, 0xff, 0xff]), Buffer.alloc(length)]));
      sender.sendRaw(Buffer.concat([Buffer.from([0x9f, 201, 0, 1]), Buffer.alloc(length)]));
    }
    await sendUntil(sender, [client], 5);
  });

  it('gives back what its viewers took', async () => {
    // A small heap collects at once what is over, and ends the process when it is kept: V8 alone would wait for more.
    const small = ['--max-old-space-size=40', '--max-semi-space-size=4'];
    media = new MediaProcess({ ...LOOPBACK, library }, (event) => events.push(event), small);
    const sender = await publish();
    const round = async (): Promise<number> => {
      const viewers = await Promise.all(Array.from({ length: 20 }, (_, index) => watch(`viewer${index}`)));
      await sendUntil(
        sender,
        viewers.map(({ client }) => client),
        10,
      );
      for (const { client, session } of viewers) {
        await media.stop(session);
        client.close();
      }
      clients = [sender];
      expect(await media.numbers()).toEqual({ publishers: 1, viewers: 0 });
      return memory();
    };
    await round();
    const after = await round();
    const open = descriptors();
    const kilobytes: number[] = [];
    // Three hundred joins in all when there is time.
    for (let each = 0; each < (IS_LONG ? 13 : 3); each += 1) kilobytes.push((await round()) - after);
    expect(Math.min(...kilobytes.slice(-3))).toBeLessThan(10_240);
    await expect.poll(descriptors, POLL).toBeLessThanOrEqual(open);
  }, 300_000);

  it('makes a programme of one picture and one sound: who speaks, whoever is pinned, or the screen, on one line of numbers', async () => {
    const mara: StreamName = { ...STAGE, participant: 'mara' };
    const screen: StreamName = { ...STAGE, source: 'screen' };
    // The same source number twice: what counts is the connection.
    const host = await publish({ sequence: 500 });
    const guest = await publish({ sequence: 40_000 }, mara);
    const { client: viewer } = await watchProgramme('viewer');
    const stage = { host: { mark: 1, level: 20 }, guest: { mark: 2, level: 127 } };
    let asked = 0;
    /** Both send, as people do, until the viewer gets this. */
    const until = (picture: number, sound: number): Promise<void> =>
      expect
        .poll(
          () => {
            const before = guest.keyFramesAskedFor;
            host.send({ mark: stage.host.mark });
            guest.send({ mark: stage.guest.mark, isKey: guest.keyFramesAskedFor > asked });
            asked = before;
            host.speak(stage.host);
            guest.speak(stage.guest);
            return [viewer.pictures.at(-1)?.mark, viewer.sounds.at(-1)?.mark];
          },
          { timeout: 20_000, interval: 15 },
        )
        .toEqual([picture, sound]);
    await until(1, 1);

    // The picture follows the sound, after a while, and begins with a whole one.
    [stage.host.level, stage.guest.level] = [127, 20];
    await until(1, 2);
    await until(2, 2);
    expect(viewer.pictures.find(({ mark }) => mark === 2)?.isKey).toBe(true);

    await media.setPinned(STAGE.room, STAGE);
    await until(1, 2);
    const sharing = await publish({ ssrc: 77, sequence: 9 }, screen);
    await expect
      .poll(() => {
        sharing.send({ mark: 3 });
        return viewer.pictures.at(-1)?.mark;
      }, POLL)
      .toBe(3);
    await media.kick({ room: STAGE.room, participant: STAGE.participant }, 'sending');
    await media.setPinned(STAGE.room, null);
    await until(2, 2);

    // Muted, nothing of it comes, and what comes after it follows on. A picture sent behind the sound says when the sound was there.
    await media.setMuted(mara, 'audio', true);
    for (let each = 0; each < 30; each += 1) guest.speak({ mark: 5 });
    await expect
      .poll(() => {
        guest.send({ mark: 6 });
        return viewer.pictures.at(-1)?.mark;
      }, POLL)
      .toBe(6);
    await media.setMuted(mara, 'audio', false);
    await expect
      .poll(() => {
        guest.speak({ mark: 4 });
        return viewer.sounds.at(-1)?.mark;
      }, POLL)
      .toBe(4);
    expect(viewer.sounds.some(({ mark }) => mark === 5)).toBe(false);

    expect(gapsOf(viewer)).toEqual([]);
    expect(gapsOf({ sequences: viewer.sounds.map(({ sequence }) => sequence) })).toEqual([]);
    expect(viewer.sounds.some(({ hasExtension }) => hasExtension)).toBe(false);
    expect(await media.numbers()).toEqual({ publishers: 1, viewers: 1 });
  });

  it('is there again after it died, and says what went with it', async () => {
    await publish();
    const { session: before } = await watch('viewer');
    process.kill(media.pid ?? 0, 'SIGKILL');
    const lost = () => events.find(({ event }) => event === 'lost');
    await expect.poll(lost, POLL).toBeDefined();
    const sender = await publish();
    const { client, session } = await watch('viewer');
    await sendUntil(sender, [client], 3);
    expect(lost()).toEqual({ event: 'lost', process: before.slice(0, before.indexOf('.') + 1) });
    expect(session.slice(0, session.indexOf('.'))).not.toBe(before.slice(0, before.indexOf('.')));
  });

  it('has no environment and, where we are root, no rights', async () => {
    await publish();
    const names = readFileSync(`/proc/${media.pid}/environ`, 'utf8')
      .split('\0')
      .map((pair) => pair.split('=')[0] ?? '');
    expect(names.filter((name) => name !== '' && !name.startsWith('NODE_CHANNEL'))).toEqual([]);
    if (process.getuid?.() !== 0) return;
    expect(readFileSync(`/proc/${media.pid}/status`, 'utf8')).toMatch(/Uid:\s+65534/);
  });
});

/** As on a platform that nobody built the library for. */
const NO_PREBUILT = `import { registerHooks } from 'node:module';
registerHooks({ resolve(name, context, next) {
  if (name === 'node-datachannel') throw new Error('no prebuilt');
  return next(name, context);
} });`;

describe('a machine without a prebuilt', () => {
  it('serves with the other library, and says so', async () => {
    const preload = `--import=data:text/javascript,${encodeURIComponent(NO_PREBUILT)}`;
    media = new MediaProcess(LOOPBACK, (event) => events.push(event), [preload]);
    const sender = await publish();
    const { client } = await watch('viewer');
    await sendUntil(sender, [client], 5);
    expect(events).toContainEqual({ event: 'fallen-back' });
  });

  it('needs no other library where there is one', async () => {
    media = new MediaProcess(LOOPBACK, (event) => events.push(event));
    await publish();
    expect(events).not.toContainEqual({ event: 'fallen-back' });
  });
});
