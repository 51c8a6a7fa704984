import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { BadOffer, type EngineEvent, type Library, type StreamName } from '@between/media/engine.ts';
import { MediaProcess } from '@between/media/media-process.ts';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MediaClient } from '../support/media-client.ts';

const IS_LONG = process.env['BETWEEN_LONG_TESTS'] === '1';
const VIEWER = fileURLToPath(new URL('../support/media-viewer.ts', import.meta.url));
const STAGE: StreamName = { room: 'room', participant: 'host', source: 'camera' };
const POLL = { timeout: 20_000, interval: 20 };

let media: MediaProcess;
let events: EngineEvent[];
let clients: MediaClient[];
let viewers: ChildProcess[];

beforeEach(() => {
  events = [];
  clients = [];
  viewers = [];
});
afterEach(async () => {
  for (const client of clients) client.close();
  for (const viewer of viewers) viewer.kill('SIGKILL');
  await media.close();
});

async function newClient(role: 'publish' | 'play'): Promise<{ client: MediaClient; offer: string }> {
  const made = await MediaClient.offer(role);
  clients.push(made.client);
  return made;
}

async function publish(): Promise<{ client: MediaClient; offer: string }> {
  const made = await newClient('publish');
  made.client.accept((await media.publish(STAGE, made.offer)).sdp);
  await expect.poll(() => made.client.isOpen, POLL).toBe(true);
  return made;
}

async function watch(): Promise<MediaClient> {
  const { client, offer } = await newClient('play');
  client.accept((await media.play({ room: STAGE.room, participant: 'viewer' }, STAGE, offer)).sdp);
  await expect.poll(() => client.isOpen, POLL).toBe(true);
  return client;
}

async function flows(from: MediaClient, to: MediaClient, more = 20): Promise<void> {
  const goal = to.sequences.length + more;
  await expect
    .poll(() => {
      from.send();
      return to.sequences.length;
    }, POLL)
    .toBeGreaterThanOrEqual(goal);
}

/** An offer as somebody sends it who wants to see what happens: cut, with lines doubled, swapped or changed. */
function brokenOffers(offer: string): string[] {
  const lines = offer.split('\r\n');
  const place = fc.nat({ max: lines.length - 1 });
  const change = fc.tuple(fc.constantFrom('cut', 'drop', 'double', 'noise'), place, fc.string({ maxLength: 60 }));
  const broken = fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) => {
    const left = [...lines];
    for (const [how, at, noise] of changes) {
      if (how === 'cut') left.splice(at);
      if (how === 'drop') left.splice(at, 1);
      if (how === 'double') left.splice(at, 0, ...left.slice(at, at + 4));
      if (how === 'noise') left[at] = `${left[at]?.slice(0, noise.length) ?? ''}${noise}`;
    }
    return left.join('\r\n');
  });
  return fc.sample(broken, { numRuns: 60, seed: 7 });
}

describe.each<Library>(['node-datachannel', 'werift'])('against %s', (library) => {
  beforeEach(() => {
    const settings = { bindAddress: '127.0.0.1', publicAddress: null, udpPort: null, library };
    media = new MediaProcess(settings, (event) => events.push(event));
  });

  it('an offer that is broken anywhere is refused or answered, and the stage goes on', async () => {
    const { client: sender, offer } = await publish();
    const viewer = await watch();
    const { pid } = media;
    const wrong = [
      offer.replace('VP8/90000', 'H265/90000'),
      offer.replace('opus/48000/2', 'PCMU/8000'),
      offer.slice(0, offer.indexOf('m=')),
      offer.replaceAll('sendonly', 'recvonly'),
      'a'.repeat(1_000_000),
    ];
    const hostile = { ...STAGE, participant: 'hostile' };
    for (const each of wrong) await expect(media.publish(hostile, each)).rejects.toThrow(BadOffer);
    for (const each of brokenOffers(offer)) {
      const outcome = await media.publish(hostile, each).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(BadOffer);
    }
    await flows(sender, viewer);
    expect(media.pid).toBe(pid);
  });

  it('an offer that somebody else sends again opens nothing, and its owner goes on', async () => {
    const { client: sender, offer } = await publish();
    const viewer = await watch();
    await media.publish({ ...STAGE, participant: 'thief' }, offer);
    await flows(sender, viewer, 50);
    expect(await media.numbers()).toMatchObject({ viewers: 1 });
  });

  it('packets that are noise, cut off or full of claims reach nobody’s page in pieces', async () => {
    const { client: sender } = await publish();
    const viewer = await watch();
    const { pid } = media;
    const head = fc.constantFrom(
      [0x80, 96],
      [0x90, 96],
      [0xbf, 96],
      [0x80, 200],
      [0x81, 201],
      [0x8f, 206],
      [0x9f, 205],
    );
    const packet = fc
      .tuple(head, fc.uint8Array({ maxLength: 120 }))
      .map(([first, rest]) => Buffer.from([...first, ...rest]));
    for (const each of fc.sample(packet, { numRuns: 500, seed: 11 })) {
      sender.sendRaw(each);
      viewer.sendRaw(each);
    }
    await flows(sender, viewer, 50);
    expect(media.pid).toBe(pid);
  });

  it('a viewer who stops reading costs nobody else a packet', { timeout: IS_LONG ? 180_000 : 60_000 }, async () => {
    const { client: sender } = await publish();
    const viewer = await watch();
    const frozen = fork(VIEWER);
    viewers.push(frozen);
    const [offer] = await once(frozen, 'message');
    const { session, sdp } = await media.play({ room: STAGE.room, participant: 'frozen' }, STAGE, offer);
    frozen.send(sdp);
    await once(frozen, 'message');
    frozen.kill('SIGSTOP');

    const from = viewer.sequences.length;
    await flows(sender, viewer, 500);
    const steps = viewer.sequences
      .slice(from + 1)
      .map((each, at) => (each - (viewer.sequences[from + at] ?? 0)) & 0xffff);
    expect(new Set(steps)).toEqual(new Set([1]));
    if (!IS_LONG) return;
    const gone = (): boolean => events.some((event) => event.event === 'session-gone' && event.session === session);
    await expect.poll(gone, { timeout: 90_000, interval: 500 }).toBe(true);
  });
});
