import { Audience, type Delivered } from './lib/audience.ts';
import { freePort, startChild } from './lib/children.ts';
import type { Figure } from './lib/figures.ts';
import { enterRoom, makeRoom, sayIn } from './lib/live-room.ts';
import { openMany, RawSocket } from './lib/raw-socket.ts';
import type { World } from './lib/world.ts';

const RAW = new URL('./limits/raw-ws.ts', import.meta.url);
const SECONDS = 4;
/** Deliveries a second in all, whatever the size of the room. */
const FIXED = 5_000;
const GOALS: Readonly<Record<number, string>> = { 100: '≤ 12', 1_000: '≤ 40', 5_000: '≤ 120' };

interface Runs {
  most: Delivered;
  fixed: Delivered;
}

/** Rows 5 and 7: lines of a room to everybody there, durable and checked, beside a bare server that only sends. */
export async function fanOut(world: World): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of [100, 1_000, 5_000]) {
    const limit = await runRaw(size);
    const ours = await runOurs(world, size);
    figures.push(...figuresOf(size, ours, limit));
  }
  return figures;
}

async function runs(audience: Audience, size: number, pids: readonly number[]): Promise<Runs> {
  const most = await audience.run({ window: 8 }, { seconds: SECONDS, pids });
  const fixed = await audience.run({ perSecond: FIXED / size }, { seconds: SECONDS * 2, pids });
  return { most, fixed };
}

async function runOurs(world: World, size: number): Promise<Runs> {
  const room = await makeRoom(world.db, size);
  const sockets = await enterRoom(room, { at: world.origin, origin: world.origin });
  const [voice] = sockets;
  if (voice === undefined) throw new Error('nobody came');
  const result = await runs(new Audience(sockets, (text) => sayIn(room.roomId, voice, text)), size, [world.server.pid]);
  for (const socket of sockets) socket.close();
  return result;
}

async function runRaw(size: number): Promise<Runs> {
  const port = await freePort();
  const server = await startChild(RAW, /listening/, { PORT: String(port) });
  const sockets = await openMany(size, () => RawSocket.open(`http://127.0.0.1:${port}/`, {}));
  const [voice] = sockets;
  const result = await runs(new Audience(sockets, (text) => voice?.send(text)), size, [server.pid]);
  for (const socket of sockets) socket.close();
  await server.stop();
  return result;
}

function figuresOf(size: number, { most, fixed }: Runs, limit: Runs): Figure[] {
  const bench = 'fan-out';
  const to = `to ${size} people`;
  return [
    {
      bench,
      what: `deliveries ${to}, 8 lines in flight`,
      value: most.deliveriesPerSecond,
      unit: '/s',
      limit: limit.most.deliveriesPerSecond,
      ...(size === 1_000 && { goal: '≥ 1.3' }),
    },
    {
      bench,
      what: `a delivery ${to}, server alone`,
      value: most.cpuMicros,
      unit: 'CPU µs',
      limit: limit.most.cpuMicros,
      ...(size === 1_000 && { goal: '≤ 0.75' }),
    },
    { bench, what: `lost ${to}`, value: most.lost + fixed.lost, unit: 'lines', goal: '0' },
    {
      bench,
      what: `${FIXED} deliveries a second ${to}`,
      value: fixed.p99,
      unit: 'p99 ms',
      limit: limit.fixed.p99,
      goal: `${GOALS[size] ?? ''}, ≤ 1.2`,
    },
    {
      bench,
      what: `${FIXED} deliveries a second ${to}, server alone`,
      value: fixed.cpuMicros,
      unit: 'CPU µs',
      limit: limit.fixed.cpuMicros,
    },
  ];
}
