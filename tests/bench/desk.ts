import { deskModeratorId, fillDesk } from './lib/desk.ts';
import { documentShot } from './lib/document-shot.ts';
import type { Figure } from './lib/figures.ts';
import { measure, measurePaced, type Shot } from './lib/load.ts';
import { documentOf } from './lib/thread-statements.ts';
import { benchId, signIn, type World } from './lib/world.ts';
import { threadShot } from './thread-graphql.ts';

const SIZE = { open: 10_000, past: 50_000 };
const CASE = 17;
const PACE = { perSecond: 50, seconds: 6 };

const QUEUE = documentOf('Queue');
const NEXT = documentOf('NextCase');
const CASE_VIEW = documentOf('CaseView');

/** Row 11: the queue, a case and the next one at a desk with 10,000 open cases, beside the thread query of the same run. */
export async function desk(world: World): Promise<Figure[]> {
  await fillDesk(world.connection, SIZE);
  const { cookie } = await signIn(world.db, deskModeratorId);
  let turn = 0;
  const queue = (): Shot => documentShot(world, QUEUE.hash, { filter: {}, isNarrow: false, after: null }, cookie);
  const next = (): Shot => documentShot(world, NEXT.hash, { filter: {}, after: null }, cookie);
  const one = (): Shot =>
    documentShot(world, CASE_VIEW.hash, { id: benchId(CASE, 1 + ((turn += 7919) % SIZE.open)) }, cookie);
  const place = { pid: world.server.pid, databaseUnder: world.server.pid, origin: world.origin, isRight };
  const thread = await measure({ ...place, shot: () => threadShot(world) });
  const queueCost = await measure({ ...place, shot: queue });
  const nextCost = await measure({ ...place, shot: next });
  const caseCost = await measure({ ...place, shot: one });
  const figure = (what: string, cpu: number): Figure => ({
    bench: 'desk',
    what,
    value: cpu,
    unit: 'CPU ms/req',
    limit: thread.cpu,
    goal: '≤ 1.5',
  });
  const atPace = async (what: string, shot: () => Shot): Promise<Figure> => ({
    bench: 'desk',
    what: `${what} at ${PACE.perSecond}/s`,
    value: await measurePaced({ ...place, shot }, PACE),
    unit: 'p99 ms',
    goal: '≤ 60',
  });
  return [
    figure('open the queue, 10,000 open cases', queueCost.cpu),
    figure('open a case', caseCost.cpu),
    figure('find the next case', nextCost.cpu),
    { bench: 'desk', what: 'the queue, PostgreSQL alone', value: queueCost.databaseCpu, unit: 'CPU ms/req' },
    { bench: 'desk', what: 'a case, PostgreSQL alone', value: caseCost.databaseCpu, unit: 'CPU ms/req' },
    await atPace('queue', queue),
    await atPace('a case', one),
    await atPace('the next case', next),
  ];
}

const isRight = (status: number, body: string): boolean =>
  status === 200 && body.length > 500 && !body.includes('"errors"');
