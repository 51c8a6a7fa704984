import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashToken } from '@between/server/platform/ids.ts';
import { deskModeratorId, fillDesk } from './lib/desk.ts';
import type { Figure } from './lib/figures.ts';
import { measure, type Measured, type Shot } from './lib/load.ts';
import { quantile } from './lib/quantile.ts';
import { documentOf } from './lib/thread-statements.ts';
import { benchId, type World } from './lib/world.ts';
import { threadShot } from './thread-graphql.ts';

const SIZE = { open: 10_000, past: 50_000 };
const CASE = 17;
const PER_SECOND = 50;
const SECONDS = 6;

const QUEUE = documentOf('Queue');
const CASE_VIEW = documentOf('CaseView');

/** Row 11: the queue and a case of a desk with 10,000 open cases, beside the thread query of the same run. */
export async function desk(world: World): Promise<Figure[]> {
  await fillDesk(world.connection, SIZE);
  const cookie = await signInModerator(world);
  let turn = 0;
  const shots: Record<'queue' | 'case', () => Shot> = {
    queue: () => shotOf(world, cookie, QUEUE.hash, { filter: {}, isNarrow: false, after: null }),
    case: () => shotOf(world, cookie, CASE_VIEW.hash, { id: benchId(CASE, 1 + ((turn += 7919) % SIZE.open)) }),
  };
  const load = (shot: () => Shot): Promise<Measured> =>
    measure({ pid: world.server.pid, databaseUnder: world.server.pid, origin: world.origin, shot, isRight });
  const thread = await load(() => threadShot(world));
  const queue = await load(shots.queue);
  const one = await load(shots.case);
  const figure = (what: string, cpu: number): Figure => ({
    bench: 'desk',
    what,
    value: cpu,
    unit: 'CPU ms/req',
    limit: thread.cpu,
    goal: '≤ 1.5',
  });
  return [
    figure('open the queue, 10,000 open cases', queue.cpu),
    figure('open a case', one.cpu),
    { bench: 'desk', what: 'the queue, PostgreSQL alone', value: queue.databaseCpu, unit: 'CPU ms/req' },
    { bench: 'desk', what: 'a case, PostgreSQL alone', value: one.databaseCpu, unit: 'CPU ms/req' },
    { bench: 'desk', what: 'queue at 50/s', value: await paced(world, shots.queue), unit: 'p99 ms', goal: '≤ 60' },
    { bench: 'desk', what: 'a case at 50/s', value: await paced(world, shots.case), unit: 'p99 ms', goal: '≤ 60' },
  ];
}

/** The slowest of a hundred answers while fifty are asked for a second, answered or not. */
async function paced(world: World, shot: () => Shot): Promise<number> {
  const asked: Promise<number>[] = [];
  for (let n = 0; n < PER_SECOND * SECONDS; n += 1) {
    asked.push(ask(world, shot()));
    await sleep(1000 / PER_SECOND);
  }
  return quantile(
    (await Promise.all(asked)).sort((a, b) => a - b),
    0.99,
  );
}

async function ask(world: World, { path, headers, body }: Shot): Promise<number> {
  const at = performance.now();
  const answer = await fetch(world.origin + path, { method: 'POST', headers: headers ?? {}, body: body ?? '' });
  await answer.text();
  return performance.now() - at;
}

function shotOf(world: World, cookie: string, sha256Hash: string, variables: Record<string, unknown>): Shot {
  return {
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: world.origin },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables }),
  };
}

async function signInModerator({ db }: World): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.query(
    `insert into session (id_hash, id, account_id, created_at, expires_at, absolute_expires_at, last_seen_at, proved_at, second_factor_at, device_label, device_key)
     values ($1, $2, $3, now(), now() + interval '30 days', now() + interval '90 days', now(), now(), now(), 'bench', '')`,
    [hashToken(token), randomUUID(), deskModeratorId],
  );
  return `session=${token}`;
}

const isRight = (status: number, body: string): boolean =>
  status === 200 && body.length > 1_000 && !body.includes('"errors"');
