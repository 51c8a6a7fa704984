import { documentShot } from './lib/document-shot.ts';
import type { Figure } from './lib/figures.ts';
import { measure, type Measured } from './lib/load.ts';
import { THREAD_PAGE } from './lib/thread-statements.ts';
import { benchId, THREAD, type World } from './lib/world.ts';

const TIMES = 10;

/** Row 9: the first and the deepest page of the longest thread, before and after the place has grown. */
export async function growth(world: World): Promise<Figure[]> {
  const small = world.posts();
  const before = { first: await page(world, {}), deepest: await page(world, { fromEnd: true }) };
  await world.grow(small * TIMES);
  const after = { first: await page(world, {}), deepest: await page(world, { fromEnd: true }) };
  const figure = (what: 'first' | 'deepest'): Figure => ({
    bench: 'growth',
    what: `${what} page, ${world.posts()} posts beside ${small}`,
    value: after[what].cpu,
    unit: 'CPU ms/req',
    limit: before[what].cpu,
    goal: '≤ 1.3',
  });
  return [figure('first'), figure('deepest')];
}

function page(world: World, where: Record<string, unknown>): Promise<Measured> {
  const id = benchId(THREAD, 1);
  return measure({
    pid: world.server.pid,
    databaseUnder: world.server.pid,
    origin: world.origin,
    shot: () => documentShot(world, THREAD_PAGE.hash, { id, place: `thread:${id}`, ...where }),
    isRight: (status, body) => status === 200 && body.length > 5_000,
  });
}
