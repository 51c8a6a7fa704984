import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuOf, cpuOfAll, descendantsOf } from './machine.ts';
import { quantile } from './quantile.ts';

export interface Shot {
  path: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

export interface Load {
  /** Process that answers. */
  pid: number;
  /** Process below which PostgreSQL works. */
  databaseUnder: number;
  origin: string;
  connections?: number;
  seconds?: number;
  /** Makes the next request. */
  shot(): Shot;
  /** Says whether an answer is the right one; a fast refusal is no figure. */
  isRight(status: number, body: string): boolean;
}

export interface Measured {
  perSecond: number;
  p99: number;
  /** Milliseconds of processor time a request: of the server and of PostgreSQL. */
  cpu: number;
  serverCpu: number;
  databaseCpu: number;
}

/** Code is compiled and plans are made by then: after 400 requests a page still cost twice what it costs after 2,000. */
const WARM_REQUESTS = 2_000;
const WARM_SECONDS = 1;

/** Closed loop on loopback: each connection asks again as soon as it has its answer. @throws when an answer is wrong. */
export async function measure(load: Load): Promise<Measured> {
  await run(load, { seconds: WARM_SECONDS, requests: WARM_REQUESTS });
  const database = descendantsOf(load.databaseUnder);
  const cpuNow = () => ({
    server: cpuOf(load.pid),
    database: cpuOfAll(database),
  });
  const before = cpuNow();
  const startedAt = performance.now();
  const latencies = await run(load, { seconds: load.seconds ?? 3, requests: 0 });
  const wall = performance.now() - startedAt;
  const after = cpuNow();
  const count = latencies.length;
  const sorted = latencies.sort((a, b) => a - b);
  const serverCpu = (after.server - before.server) / count;
  const databaseCpu = (after.database - before.database) / count;
  return {
    perSecond: (count * 1000) / wall,
    p99: quantile(sorted, 0.99),
    cpu: serverCpu + databaseCpu,
    serverCpu,
    databaseCpu,
  };
}

/**
 * The slowest of a hundred answers while this many are asked for a second, each at its own moment whether the one before is answered
 * or not. @throws when an answer is wrong.
 */
export async function measurePaced(
  load: Pick<Load, 'origin' | 'shot' | 'isRight'>,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const startedAt = performance.now();
  const one = async (place: number): Promise<number> => {
    await sleep(Math.max(0, startedAt + (place * 1000) / perSecond - performance.now()));
    const at = performance.now();
    await askRight(load, agent, load.shot());
    return performance.now() - at;
  };
  try {
    const latencies = await Promise.all(Array.from({ length: perSecond * seconds }, (_, place) => one(place)));
    return quantile(
      latencies.sort((a, b) => a - b),
      0.99,
    );
  } finally {
    agent.destroy();
  }
}

async function run(load: Load, least: { seconds: number; requests: number }): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections ?? 8 });
  const latencies: number[] = [];
  const until = performance.now() + least.seconds * 1000;
  const loop = async (): Promise<void> => {
    while (performance.now() < until || latencies.length < least.requests) {
      const at = performance.now();
      await askRight(load, agent, load.shot());
      latencies.push(performance.now() - at);
    }
  };
  try {
    await Promise.all(Array.from({ length: load.connections ?? 8 }, loop));
  } finally {
    agent.destroy();
  }
  return latencies;
}

async function askRight(load: Pick<Load, 'origin' | 'isRight'>, agent: Agent, shot: Shot): Promise<void> {
  const { status, body } = await ask(load, agent, shot);
  if (!load.isRight(status, body)) throw new Error(`${load.origin} answered ${status}: ${body.slice(0, 300)}`);
}

function ask(load: Pick<Load, 'origin'>, agent: Agent, shot: Shot): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${load.origin}${shot.path}`,
      { agent, method: shot.method ?? 'GET', headers: shot.headers ?? {} },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(shot.body);
  });
}
