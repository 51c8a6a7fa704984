import { randomUUID } from 'node:crypto';
import { documentShot } from './lib/document-shot.ts';
import type { Figure } from './lib/figures.ts';
import { measure } from './lib/load.ts';
import { REPLY } from './lib/thread-statements.ts';
import { benchId, THREAD, type World } from './lib/world.ts';
import { insertReplies } from './limits/insert-reply.ts';

const BODY = 'I had a week like that too, and what helped was telling one person. '.repeat(5).trim();
const CONNECTIONS = 8;

/** Row 4: a reply with everything that belongs to it, beside its bare transaction. */
export async function reply(world: World): Promise<Figure[]> {
  const groups = await groupsOfReader(world);
  let turn = 0;
  const threads = (): string => groups[(turn += 7919) % groups.length] ?? '';
  const limit = () =>
    insertReplies(world.connection, {
      connections: CONNECTIONS,
      seconds: 3,
      threads,
      authorId: world.reader.id,
      body: BODY,
    });
  const before = await limit();
  const ours = await measure({
    pid: world.server.pid,
    databaseUnder: world.server.pid,
    origin: world.origin,
    connections: CONNECTIONS,
    shot: () => documentShot(world, REPLY.hash, { input: { threadId: threads(), clientId: randomUUID(), body: BODY } }),
    isRight: (status, body) => status === 200 && body.startsWith('{"data":{"replyToThread"'),
  });
  const after = await limit();
  const bare = Math.max(before.perSecond, after.perSecond);
  return [
    { bench: 'reply', what: 'reply by GraphQL', value: ours.perSecond, unit: 'req/s', limit: bare, goal: '≥ 0.25' },
    { bench: 'reply', what: 'reply by GraphQL', value: ours.cpu, unit: 'CPU ms/req' },
    { bench: 'reply', what: 'reply by GraphQL, server alone', value: ours.serverCpu, unit: 'CPU ms/req' },
    {
      bench: 'reply',
      what: 'reply by GraphQL',
      value: ours.p99,
      unit: 'p99 ms',
      limit: Math.min(before.p99, after.p99),
      goal: '≤ 40 ms or ≤ 3',
    },
  ];
}

/** Threads the reader may write in; nobody blocks anybody there. */
async function groupsOfReader(world: World): Promise<string[]> {
  const { rows } = await world.db.query<{ id: string }>(
    `select t.id from thread t join item o on o.id = t.opening_item_id
     where t.id <> $2 and not exists (select from block b where (b.blocker_id = o.author_id and b.blocked_id = $1) or (b.blocker_id = $1 and b.blocked_id = o.author_id))
     order by t.id limit 300`,
    [world.reader.id, benchId(THREAD, 1)],
  );
  return rows.map(({ id }) => id);
}
