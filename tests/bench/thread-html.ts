import { startChild } from './lib/children.ts';
import { compared, type Figure } from './lib/figures.ts';
import { type Load, measure, type Measured, type Shot } from './lib/load.ts';
import { threadStatements } from './lib/thread-statements.ts';
import { benchId, THREAD, type World } from './lib/world.ts';
import { startKitPage } from './limits/kit-page.ts';
import { limitGiven } from './thread-graphql.ts';

/** Row 1: the page of a thread for somebody signed in, beside the same statements drawn by one bare component. */
export async function threadHtml(world: World): Promise<Figure[]> {
  const limit = await startChild(
    new URL('./limits/render-page.ts', import.meta.url),
    /ready (\S+)/,
    await limitGiven(world),
  );
  const pages = await pagesOf(world);
  let turn = 0;
  const load = {
    databaseUnder: world.server.pid,
    shot: () => ({
      path: pages[(turn += 7919) % pages.length] ?? '/',
      headers: { cookie: world.reader.cookie, accept: 'text/html' },
    }),
    isRight: (status: number, body: string) => status === 200 && body.includes('id="post-'),
  };
  try {
    const ours = await measure({ ...load, pid: world.server.pid, origin: world.origin });
    const bare = await measure({ ...load, pid: limit.pid, origin: limit.words });
    const small = await measure({
      ...load,
      shot: () => compressedShot(load.shot()),
      isRight: (status) => status === 200,
      pid: world.server.pid,
      origin: world.origin,
    });
    return [
      ...compared('thread-html', 'thread page, signed in', ours, bare, { rate: '≥ 310 req/s', cpu: '≤ 3.7 ms' }),
      { bench: 'thread-html', what: 'thread page, compressed (zstd)', value: small.cpu, unit: 'CPU ms/req' },
      ...(await besideKit(world, load, ours)),
    ];
  } finally {
    await limit.stop();
  }
}

function compressedShot(shot: Shot): Shot {
  return { ...shot, headers: { ...shot.headers, 'accept-encoding': 'zstd' } };
}

/** The goal's own comparison: an ordinary page of SvelteKit with the same statement, hydrated, in the same run. */
async function besideKit(world: World, load: Omit<Load, 'pid' | 'origin'>, ours: Measured): Promise<Figure[]> {
  const threadId = world.someThread();
  const { page } = await threadStatements(world, { id: threadId, place: `thread:${threadId}` });
  const kit = await startKitPage({ connection: world.connection, page, threadId });
  try {
    const shot = (): Shot => ({ path: `/t/${load.shot().path.split('/').at(-1)}` });
    const limit = await measure({ ...load, shot, pid: kit.pid, origin: kit.words });
    const what = 'thread page beside an ordinary page of SvelteKit';
    return [
      { bench: 'thread-html', what, value: ours.perSecond, unit: 'req/s', limit: limit.perSecond },
      { bench: 'thread-html', what, value: ours.cpu, unit: 'CPU ms/req', limit: limit.cpu, goal: '≤ 0.8' },
    ];
  } finally {
    await kit.close();
  }
}

/** Addresses of threads; the limit looks at their last part only. */
async function pagesOf(world: World): Promise<string[]> {
  const { rows } = await world.db.query<{ path: string }>(
    `select '/groups/' || g.slug || '/t/' || t.id as path from thread t join "group" g on g.id = t.group_id join item o on o.id = t.opening_item_id
     where t.id <> $1 and not exists (select from block b where b.blocker_id in ($2, o.author_id) and b.blocked_id in ($2, o.author_id)) order by t.id limit 300`,
    [benchId(THREAD, 1), world.reader.id],
  );
  return rows.map(({ path }) => path);
}
