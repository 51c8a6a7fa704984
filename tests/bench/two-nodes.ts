import { Audience, type Delivered } from './lib/audience.ts';
import { freePort, startProgram } from './lib/children.ts';
import type { Figure } from './lib/figures.ts';
import { enterRoom, makeRoom, sayIn } from './lib/live-room.ts';
import { type NodeServer, startNode } from './lib/node-server.ts';
import type { World } from './lib/world.ts';

const PEOPLE = 1_000;
const SECONDS = 4;
/** Messages a second at which delays are compared. */
const CALM = 5;

/** Row 15: a room on one node, and the same room over two nodes and Redis. Says nothing where there is no redis-server. */
export async function twoNodes(world: World): Promise<Figure[]> {
  const redis = await startRedis();
  const bus = { REDIS_URL: redis.url };
  const nodes = await Promise.all([startNode(world, bus), startNode(world, bus)]);
  try {
    const alone = await run(world, nodes.slice(0, 1));
    const together = await run(world, nodes);
    const bench = 'two-nodes';
    return [
      {
        bench,
        what: `deliveries to ${PEOPLE} people over two nodes, beside one`,
        value: together.most.deliveriesPerSecond,
        unit: '/s',
        limit: alone.most.deliveriesPerSecond,
        goal: '≥ 1.7 where cores allow',
      },
      {
        bench,
        what: 'a delivery over two nodes, both servers, beside one',
        value: together.most.cpuMicros,
        unit: 'CPU µs',
        limit: alone.most.cpuMicros,
      },
      {
        bench,
        what: 'delivery over two nodes at 5 lines a second, beside one',
        value: together.calm.p99,
        unit: 'p99 ms',
        limit: alone.calm.p99,
        goal: '≤ 2',
      },
      { bench, what: 'lost over two nodes', value: together.most.lost + together.calm.lost, unit: 'lines', goal: '0' },
    ];
  } finally {
    await Promise.all(nodes.map(({ child }) => child.stop()));
    await redis.stop();
  }
}

/** The same people in the same room, spread evenly over the nodes; the one who speaks is on the first. */
async function run(world: World, nodes: readonly NodeServer[]): Promise<{ most: Delivered; calm: Delivered }> {
  const room = await makeRoom(world.db, PEOPLE);
  const share = PEOPLE / nodes.length;
  const sockets = (
    await Promise.all(
      nodes.map((node, place) =>
        enterRoom({ ...room, cookies: room.cookies.slice(place * share, (place + 1) * share) }, node),
      ),
    )
  ).flat();
  const [voice] = sockets;
  if (voice === undefined) throw new Error('nobody came');
  const audience = new Audience(sockets, (text) => sayIn(room.roomId, voice, text));
  const pids = nodes.map(({ child }) => child.pid);
  const most = await audience.run({ window: 8 }, { seconds: SECONDS, pids });
  const calm = await audience.run({ perSecond: CALM }, { seconds: SECONDS * 2, pids });
  for (const socket of sockets) socket.close();
  return { most, calm };
}

async function startRedis(): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = await startProgram('redis-server', options, /(Ready to accept connections)/);
  return { url: `redis://127.0.0.1:${port}`, stop: () => child.stop() };
}
