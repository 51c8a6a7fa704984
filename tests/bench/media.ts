import { setTimeout as sleep } from 'node:timers/promises';
import type { StreamName } from '@between/media/engine.ts';
import { MediaProcess } from '@between/media/media-process.ts';
import { MediaClient } from '../support/media-client.ts';
import type { Figure } from './lib/figures.ts';
import { cpuOf, memoryOf } from './lib/machine.ts';
import { MediaPage } from './lib/media-page.ts';
import { quantile } from './lib/quantile.ts';

const STAGE: StreamName = { room: 'bench', participant: 'host', source: 'camera' };
const VIEWERS = 200;
/** As many at a time as open a page in the same moment. */
const AT_A_TIME = 20;
/** Packets a second of a camera at 500 kbit/s and its voice, as measured with Chromium. */
const PACKETS = 119;
const SECONDS = 8;
const TRIES = 9;
/** A process that is used to this much of its core still answers whoever joins. */
const USED_CORE = 0.8;
const PATIENCE_MS = 20_000;

interface Load {
  /** Milliseconds of processor time a viewer costs a second. */
  cpu: number;
  /** Milliseconds from the first to the last viewer of one packet, sorted. */
  spreads: Float64Array;
  missed: number;
  /** MiB. */
  memory: number;
}

/** Row 14: one stage on one media process; first with a browser at both ends, then with two hundred headless viewers. */
export async function media(): Promise<Figure[]> {
  const engine = new MediaProcess({ bindAddress: '127.0.0.1', publicAddress: null, udpPort: null }, () => undefined);
  try {
    const seen = await inBrowser(engine);
    return [...seen, ...(await toCrowd(engine))].map((figure) => ({ bench: 'media', ...figure }));
  } finally {
    await engine.close();
  }
}

async function inBrowser(engine: MediaProcess): Promise<Omit<Figure, 'bench'>[]> {
  const page = await MediaPage.open({
    publish: async (offer) => (await engine.publish(STAGE, offer)).sdp,
    play: async (offer) => (await engine.play({ room: STAGE.room, participant: 'viewer' }, STAGE, offer)).sdp,
  });
  try {
    await page.publish();
    const first: number[] = [];
    for (let each = 0; each < TRIES; each += 1) first.push(await page.firstFrame());
    const reload: number[] = [];
    for (let each = 0; each < TRIES; each += 1) reload.push(await page.reload());
    const glass = sorted(await page.glassToGlass(SECONDS));
    return [
      { what: 'first picture in Chromium, from the press on', value: median(first), unit: 'p50 ms', goal: '≤ 500' },
      { what: 'host anew, until the viewer sees it', value: median(reload), unit: 'p50 ms', goal: '≤ 500' },
      { what: 'glass to glass', value: quantile(glass, 0.5), unit: 'p50 ms' },
      { what: 'glass to glass', value: quantile(glass, 0.95), unit: 'p95 ms' },
    ];
  } finally {
    await page.close();
  }
}

async function toCrowd(engine: MediaProcess): Promise<Omit<Figure, 'bench'>[]> {
  const stage = { ...STAGE, participant: 'headless' };
  const clients: MediaClient[] = [];
  const join = async (act: 'publish' | 'play'): Promise<void> => {
    const { client, offer } = await MediaClient.offer(act);
    clients.push(client);
    const viewer = { room: stage.room, participant: `viewer${clients.length}` };
    client.accept((await (act === 'publish' ? engine.publish(stage, offer) : engine.play(viewer, stage, offer))).sdp);
    await until(() => client.isOpen);
  };
  try {
    await join('publish');
    const [sender] = clients;
    if (sender === undefined) throw new Error('nobody sends');
    while (clients.length <= VIEWERS) await Promise.all(Array.from({ length: AT_A_TIME }, () => join('play')));
    const { cpu, spreads, missed, memory } = await underLoad(engine.pid ?? 0, sender, clients.slice(1));
    return [
      { what: `${VIEWERS} viewers, each`, value: cpu, unit: 'CPU ms/s' },
      { what: 'viewers a core, at 80 % of it', value: (USED_CORE * 1_000) / cpu, unit: '', goal: '≥ 350' },
      { what: 'a packet, first to last viewer', value: quantile(spreads, 0.5), unit: 'p50 ms', goal: '≤ 10' },
      { what: 'a packet, first to last viewer', value: quantile(spreads, 0.95), unit: 'p95 ms' },
      { what: 'missed of a million packets', value: missed * 1_000_000, unit: '' },
      { what: `media process with ${VIEWERS} viewers`, value: memory, unit: 'MiB' },
    ];
  } finally {
    for (const client of clients) client.close();
  }
}

/** Sends at its pace and notes when each packet reached the first viewer, and when the last. */
async function underLoad(pid: number, sender: MediaClient, viewers: readonly MediaClient[]): Promise<Load> {
  await sendFor(2, sender);
  await untilQuiet(viewers);
  const arrivals = new Map<number, { first: number; last: number; count: number }>();
  for (const viewer of viewers)
    viewer.onSequence = (sequence) => {
      const at = performance.now();
      const known = arrivals.get(sequence);
      if (known === undefined) arrivals.set(sequence, { first: at, last: at, count: 1 });
      else {
        known.last = at;
        known.count += 1;
      }
    };
  const before = cpuOf(pid);
  const startedAt = performance.now();
  const sent = await sendFor(SECONDS, sender);
  const cpu = (cpuOf(pid) - before) / ((performance.now() - startedAt) / 1_000) / viewers.length;
  const memory = memoryOf(pid);
  await untilQuiet(viewers);
  const all = [...arrivals.values()];
  const came = all.reduce((sum, { count }) => sum + count, 0);
  return {
    cpu,
    memory,
    spreads: sorted(all.map(({ first, last }) => last - first)),
    missed: 1 - came / (sent * viewers.length),
  };
}

/** @returns how many packets were sent. */
async function sendFor(seconds: number, sender: MediaClient): Promise<number> {
  const startedAt = performance.now();
  const packets = PACKETS * seconds;
  for (let sent = 0; sent < packets; sent += 1) {
    const wait = startedAt + (sent * 1_000) / PACKETS - performance.now();
    if (wait > 1) await sleep(wait);
    sender.send();
  }
  return packets;
}

/** What is on its way arrives before anything is counted. */
async function untilQuiet(viewers: readonly MediaClient[]): Promise<void> {
  const arrived = (): number => viewers.reduce((sum, { sequences }) => sum + sequences.length, 0);
  for (let before = -1, now = arrived(); now !== before; now = arrived()) {
    before = now;
    await sleep(500);
  }
}

async function until(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error('a viewer was not connected in time');
    await sleep(5);
  }
}

function sorted(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}

function median(values: readonly number[]): number {
  return quantile(sorted(values), 0.5);
}
