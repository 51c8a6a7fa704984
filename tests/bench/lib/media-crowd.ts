import { setTimeout as sleep } from 'node:timers/promises';
import type { MediaEngine } from '@between/media/engine.ts';
import { MediaClient } from '../../support/media-client.ts';
import { cpuOf, memoryOf } from './machine.ts';
import { quantile } from './quantile.ts';

export const VIEWERS = 200;
/** As many at a time as open a page in the same moment. */
const AT_A_TIME = 20;
/** Packets a second of a camera at 500 kbit/s and its voice, as measured with Chromium. */
const PACKETS = 119;
const SECONDS = 8;
const PATIENCE_MS = 20_000;

/** An engine under test, the process that its media goes through, and where on this machine its clients are. */
export interface Tried {
  engine: MediaEngine;
  pid(): number;
  address: string;
}

export interface Load {
  /** Milliseconds of processor time a viewer costs a second. */
  cpu: number;
  /** Milliseconds from the first to the last viewer of one packet. */
  spreadP50: number;
  spreadP95: number;
  /** Of each packet and viewer, 0 to 1. */
  missed: number;
  /** MiB. */
  memory: number;
}

/** One headless sender and {@link VIEWERS} viewers. @throws {Error} when one of them is not connected in time */
export async function underCrowd({ engine, pid, address }: Tried): Promise<Load> {
  const stage = { room: 'bench', participant: 'headless', source: 'camera' } as const;
  const clients: MediaClient[] = [];
  const join = async (act: 'publish' | 'play'): Promise<MediaClient> => {
    const { client, offer } = await MediaClient.offer(act, { address });
    clients.push(client);
    const viewer = { room: stage.room, participant: `viewer${clients.length}` };
    client.accept((await (act === 'publish' ? engine.publish(stage, offer) : engine.play(viewer, stage, offer))).sdp);
    await until(() => client.isOpen);
    return client;
  };
  try {
    const sender = await join('publish');
    while (clients.length <= VIEWERS) await Promise.all(Array.from({ length: AT_A_TIME }, () => join('play')));
    return await measured(pid(), sender, clients.slice(1));
  } finally {
    for (const client of clients) client.close();
  }
}

/** Sends at its pace and notes when each packet reached the first viewer, and when the last. */
async function measured(pid: number, sender: MediaClient, viewers: readonly MediaClient[]): Promise<Load> {
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
  const sent = await sendFor(SECONDS, sender);
  // On a busy machine much is still on its way: it is work of these seconds, too.
  await untilQuiet(viewers);
  const cpu = (cpuOf(pid) - before) / SECONDS / viewers.length;
  const memory = memoryOf(pid);
  const all = [...arrivals.values()];
  const came = all.reduce((sum, { count }) => sum + count, 0);
  const spreads = Float64Array.from(all, ({ first, last }) => last - first).sort();
  return {
    cpu,
    memory,
    spreadP50: quantile(spreads, 0.5),
    spreadP95: quantile(spreads, 0.95),
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
