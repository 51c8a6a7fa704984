import { randomUUID } from 'node:crypto';
import { documentShot } from './lib/document-shot.ts';
import type { Figure } from './lib/figures.ts';
import { measure, type Measured } from './lib/load.ts';
import { documentOf } from './lib/thread-statements.ts';
import type { World } from './lib/world.ts';

/** One look of the search opens so many; before and after there are at least as many. */
const DAYS_BEFORE = 400;
/** Three years, one entry a day. */
const DAYS_AFTER = 1_096;
const DAY_MS = 86_400_000;
const WORDS =
  'The whole way home I had the list in my head again, and then the bridge, and then I was humming. '.repeat(6);

const WRITE = documentOf('WritePrivateEntry');
const LIST = documentOf('PrivateEntries');
const SEARCH = documentOf('SearchPrivateEntries');

/** Row 9: three years of daily entries beside one: the newest page, the deepest page, one look of the search. */
export async function privateYears(world: World): Promise<Figure[]> {
  await write(world, 0, DAYS_BEFORE);
  const before = await look(world, DAYS_BEFORE);
  await write(world, DAYS_BEFORE, DAYS_AFTER);
  const after = await look(world, DAYS_AFTER);
  return (['newest', 'deepest', 'search'] as const).map((what) => ({
    bench: 'private-years',
    what: `${what === 'search' ? 'one look of the search' : `${what} page`}, ${DAYS_AFTER} entries beside ${DAYS_BEFORE}`,
    value: after[what].cpu,
    unit: 'CPU ms/req',
    limit: before[what].cpu,
    goal: '≤ 1.3',
  }));
}

async function write(world: World, from: number, to: number): Promise<void> {
  for (let day = from; day < to; day += 1) {
    const body = JSON.stringify({ text: `${WORDS} Day ${day}.`, tags: ['steps'] });
    const input = { id: randomUUID(), kind: 'journal', version: 0, body, at: dayBefore(day) };
    const { ok } = await fetch(`${world.origin}/graphql`, documentShot(world, WRITE.hash, { input }));
    if (!ok) throw new Error('an entry was refused');
  }
}

async function look(world: World, days: number): Promise<Record<'newest' | 'deepest' | 'search', Measured>> {
  const kind = 'journal';
  return {
    newest: await page(world, LIST.hash, { input: { kind, first: 30 } }),
    deepest: await page(world, LIST.hash, { input: { kind, first: 30, to: dayBefore(days - 31) } }),
    search: await page(world, SEARCH.hash, { input: { kind, words: 'nobody wrote this' } }),
  };
}

function dayBefore(days: number): string {
  return new Date(Date.parse('2026-11-22T12:00:00Z') - days * DAY_MS).toISOString();
}

function page(world: World, hash: string, variables: Record<string, unknown>): Promise<Measured> {
  return measure({
    pid: world.server.pid,
    databaseUnder: world.server.pid,
    origin: world.origin,
    shot: () => documentShot(world, hash, variables),
    isRight: (status, body) => status === 200 && !body.includes('"errors"'),
  });
}
