import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Figure } from './lib/figures.ts';
import { inspected } from './lib/held-memory.ts';
import { enterRoom, makeRoom, sayIn } from './lib/live-room.ts';
import { cpuOf, cpuOfAll, descendantsOf } from './lib/machine.ts';
import { startNode } from './lib/node-server.ts';
import { quantile } from './lib/quantile.ts';
import type { RawSocket } from './lib/raw-socket.ts';
import type { World } from './lib/world.ts';

const PEOPLE = 100;
const SECONDS = 5;
/** A quiet room: lines a second, and for how long. */
const CALM = 5;
const CALM_SECONDS = 20;
const IDLE_SOCKETS = 2_000;
/** Code is loaded and pools are filled by then. */
const WARM_SOCKETS = 500;
const BODY = 'I sat on the stairs with my coat on and did not go. It helps to say it here.';

/** Rows 6 and 8: lines on disk, in a room of a hundred; and what a connection costs that only listens. */
export async function lines(world: World): Promise<Figure[]> {
  const room = await makeRoom(world.db, PEOPLE, 1);
  const sockets = await enterRoom(room, { at: world.origin, origin: world.origin });
  const voices = new Voices(room.roomId, sockets);
  await voices.closedLoop(1);
  const database = descendantsOf(world.server.pid);
  const before = [cpuOf(world.server.pid), cpuOfAll(database)] as const;
  const most = await voices.closedLoop(SECONDS);
  const said = most.perSecond * SECONDS;
  const cpu = {
    server: (cpuOf(world.server.pid) - before[0]) / said,
    database: (cpuOfAll(database) - before[1]) / said,
  };
  const calm = await voices.paced(CALM, CALM_SECONDS);
  const bare = await commitsPaced(world, CALM, CALM_SECONDS);
  const busy = await voices.paced(1_000, SECONDS);
  for (const socket of sockets) socket.close();
  const bench = 'lines';
  return [
    {
      bench,
      what: 'durable lines, a room of 100, everybody at once',
      value: most.perSecond,
      unit: '/s',
      goal: '≥ 2,000',
    },
    { bench, what: 'a line, told to a hundred, server alone', value: cpu.server, unit: 'CPU ms' },
    { bench, what: 'a line, database', value: cpu.database, unit: 'CPU ms' },
    { bench, what: 'the same, acknowledged', value: most.p99, unit: 'p99 ms' },
    { bench, what: 'acknowledged at 5 lines a second', value: calm.p50, unit: 'p50 ms', limit: bare.p50 },
    { bench, what: 'acknowledged at 5 lines a second', value: calm.p99, unit: 'p99 ms', limit: bare.p99, goal: '≤ 25' },
    { bench, what: 'acknowledged at 1,000 lines a second', value: busy.p99, unit: 'p99 ms', goal: '≤ 100' },
    { bench, what: 'an idle connection in a room', value: await idleKib(world), unit: 'KiB', goal: '≤ 20' },
  ];
}

class Voices {
  readonly #roomId: string;
  readonly #sockets: readonly RawSocket[];
  readonly #waiting = new Map<string, { at: number; done: () => void }>();
  #latencies: number[] = [];

  constructor(roomId: string, sockets: readonly RawSocket[]) {
    this.#roomId = roomId;
    this.#sockets = sockets;
    for (const socket of sockets) socket.onFrame = (frame) => this.#hear(frame);
  }

  /** Everybody says the next line as soon as the last one is on disk. */
  async closedLoop(seconds: number): Promise<{ perSecond: number; p99: number }> {
    this.#latencies = [];
    const end = performance.now() + seconds * 1_000;
    await Promise.all(
      this.#sockets.map(async (socket) => {
        while (performance.now() < end) await this.#say(socket, performance.now());
      }),
    );
    return { perSecond: this.#latencies.length / seconds, p99: this.#latency(0.99) };
  }

  async paced(perSecond: number, seconds: number): Promise<{ p50: number; p99: number }> {
    this.#latencies = [];
    const startedAt = performance.now();
    const said: Promise<void>[] = [];
    for (let count = 0; count < perSecond * seconds; count += 1) {
      const dueAt = startedAt + (count * 1_000) / perSecond;
      if (dueAt - performance.now() > 1) await sleep(dueAt - performance.now());
      const socket = this.#sockets[count % this.#sockets.length];
      if (socket !== undefined) said.push(this.#say(socket, dueAt));
    }
    await Promise.all(said);
    return { p50: this.#latency(0.5), p99: this.#latency(0.99) };
  }

  #say(socket: RawSocket, dueAt: number): Promise<void> {
    const id = randomUUID();
    return new Promise((done) => {
      this.#waiting.set(id, { at: dueAt, done });
      sayIn(this.#roomId, socket, BODY, id);
    });
  }

  #hear(frame: Buffer): void {
    if (frame[6] !== 0x73 || frame[7] !== 0x65) return;
    const { id }: { id: string } = JSON.parse(frame.toString());
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    this.#latencies.push(performance.now() - waiting.at);
    waiting.done();
  }

  #latency(share: number): number {
    return quantile(Float64Array.from(this.#latencies).sort(), share);
  }
}

/** One row and its commit at the same pace: what of a line's time is the disk's. */
async function commitsPaced({ db }: World, perSecond: number, seconds: number): Promise<{ p50: number; p99: number }> {
  await db.query('create table if not exists bench_commit (at timestamptz not null)');
  const latencies: number[] = [];
  for (let count = 0; count < perSecond * seconds; count += 1) {
    const at = performance.now();
    await db.query('insert into bench_commit values (now())');
    latencies.push(performance.now() - at);
    await sleep(Math.max(0, 1_000 / perSecond - (performance.now() - at)));
  }
  const sorted = latencies.sort((a, b) => a - b);
  return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) };
}

/** Resident memory a connection adds, in KiB: in a server that did nothing else, with its garbage collected. */
async function idleKib(world: World): Promise<number> {
  const room = await makeRoom(world.db, IDLE_SOCKETS + WARM_SOCKETS);
  const node = await startNode(world);
  const { heldMemory, close } = await inspected(node.child);
  const sockets: RawSocket[] = [];
  const enter = async (from: number, until?: number): Promise<number> => {
    sockets.push(...(await enterRoom({ ...room, cookies: room.cookies.slice(from, until) }, node)));
    return heldMemory();
  };
  try {
    const before = await enter(0, WARM_SOCKETS);
    return (((await enter(WARM_SOCKETS)) - before) * 1_024) / IDLE_SOCKETS;
  } finally {
    for (const socket of sockets) socket.close();
    close();
    await node.child.stop();
  }
}
