import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { REPORTS_PER_HOUR } from '@between/rules/moderation.ts';
import { NO_FILTER } from '@between/rules/queue.ts';
import { caseReports, earlierCases } from '@between/server/features/moderation/case-view.queries.ts';
import { countsOf, laneCounts, openCases } from '@between/server/features/moderation/queue.queries.ts';
import type { Db } from '@between/server/platform/db.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskModerator, fillDesk } from '../bench/lib/desk.ts';
import { statementsOf } from '../bench/lib/statements.ts';
import { benchId } from '../bench/lib/world.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import { report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

/** `pnpm test:long` fills the desk of a place that has been there for years. */
const IS_LONG = process.env['BETWEEN_LONG_TESTS'] === '1';
const SIZE = IS_LONG ? { open: 10_000, past: 1_000_000 } : { open: 200, past: 2_000 };
const FILLING_MS = IS_LONG ? 40 * 60_000 : 120_000;
/** Everybody reports everything: at once, or `pnpm test:long`, fifty a second for more than twenty seconds. */
const WAVE = IS_LONG ? { people: 53, items: 19, perSecond: 50 } : { people: 5, items: 10, perSecond: Infinity };
/** An answer at the end of the wave comes this much after its question at most. */
const MOST_BEHIND_MS = 3_000;
const SEED = readFileSync(new URL('../bench/lib/seed.sql', import.meta.url), 'utf8');

const COUNTS = `{ laneCounts { lane open } queueViews { id name standing open } }`;
const OPEN = `query ($after: String) { cases(first: 50, after: $after) { nodes { id lane dueAt } pageInfo { hasNextPage endCursor } } }`;

let app: TestApp;
let pool: pg.Pool;
let sam: Persona;

beforeAll(async () => {
  app = await startApp();
  pool = new pg.Pool({ ...app.database.owner, max: 1 });
  await pool.query(`set bench.first = 1; set bench.last = 12000; set bench.threads = 200; ${SEED}`);
  await fillDesk(app.database.owner, SIZE);
  sam = await as(app, 'sam');
}, FILLING_MS);
afterAll(async () => {
  await pool.end();
  await app.close();
});

/** Blocks of 8 kB that the statements of some work read: what time is spent on, and the same on every machine. */
async function blocksOf(work: (db: Db) => Promise<unknown>): Promise<number> {
  let blocks = 0;
  for (const { text, values } of await statementsOf(app.database.owner, work)) {
    const { rows } = await pool.query(`explain (analyze, buffers, timing off, format json) ${text}`, values);
    const { Plan: plan } = rows[0]['QUERY PLAN'][0];
    blocks += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  }
  return blocks;
}

describe('a desk at size', () => {
  const facts = { now: new Date(), actor: deskModerator };
  const page = (db: Db) =>
    openCases(db, deskModerator, { filter: NO_FILTER, facts, after: null, limit: 31, freshSince: new Date() });

  it('opens its queue and a case, and counts, by reading little, however much was closed [MO01]', async () => {
    expect(await blocksOf(page)).toBeLessThan(2_000);
    expect(await blocksOf((db) => caseReports(db, benchId(17, 5)))).toBeLessThan(100);
    expect(await blocksOf((db) => earlierCases(db, benchId(1, 7), benchId(17, 5)))).toBeLessThan(10_000);
    // Each open case is looked at once, and no item: a few blocks a case at most.
    const most = 500 + 4 * SIZE.open;
    expect(await blocksOf((db) => laneCounts(db, deskModerator, new Date()))).toBeLessThan(most);
    expect(await blocksOf((db) => countsOf(db, deskModerator, [NO_FILTER], facts))).toBeLessThan(most);
  });

  it('keeps lanes and counts right while reports come in together [MO03] [MO47]', { timeout: 300_000 }, async () => {
    const group = await makeGroup(app, 'harbour');
    const [mara, ...reporters] = await Promise.all(
      ['mara', ...Array.from({ length: WAVE.people }, (_, n) => `reporter${n}`)].map((name) => as(app, name)),
    );
    if (mara === undefined) throw new Error('nobody');
    await joinAll(app, group, [mara, ...reporters]);
    const before = await counts();
    const items = await Promise.all(Array.from({ length: WAVE.items }, () => startThread(mara, group)));
    expect(items.length).toBeLessThan(REPORTS_PER_HOUR);
    // Every reporter about all of them: the first report of an item opens its case, the others fold into it.
    const startedAt = performance.now();
    const sent = Promise.all(
      reporters.flatMap((by, place) =>
        items.map(async ({ itemId }, n) => {
          await sleep(
            Math.max(0, startedAt + ((place * items.length + n) * 1000) / WAVE.perSecond - performance.now()),
          );
          return report(by, itemId, n === 0 ? 'worried_about_person' : 'unkind');
        }),
      ),
    );
    const wave = { isOver: false };
    void sent.finally(() => (wave.isOver = true));
    let last = before.all;
    while (!wave.isOver) {
      const now = await counts();
      expect(now.all).toBeGreaterThanOrEqual(last);
      expect(now.all).toBeLessThanOrEqual(before.all + items.length);
      expect(now.crisis).toBeLessThanOrEqual(before.crisis + 1);
      last = now.all;
    }
    await sent;
    // They came as fast as was asked for, and none waited behind the others.
    const planned = (reporters.length * items.length * 1000) / WAVE.perSecond;
    if (IS_LONG) expect(performance.now() - startedAt).toBeLessThan(planned + MOST_BEHIND_MS);
    const after = await counts();
    expect(after.all).toBe(before.all + items.length);
    expect(after.crisis).toBe(before.crisis + 1);
    expect(after.view).toBe(after.all);
    const reports = await app.db
      .selectFrom('report')
      .innerJoin('case', 'case.id', 'report.caseId')
      .select(({ fn }) => [fn.countAll<string>().as('all'), fn.count<string>('case.id').distinct().as('cases')])
      .where(
        'case.itemId',
        'in',
        items.map(({ itemId }) => itemId),
      )
      .executeTakeFirstOrThrow();
    expect([Number(reports.all), Number(reports.cases)]).toEqual([reporters.length * items.length, items.length]);

    // On its pages each case stands once, danger first.
    const seen: { id: string; lane: string }[] = [];
    for (let at: string | null = null, pages = 0; pages < 6; pages += 1) {
      const { cases }: any = await sam.ask(OPEN, { after: at });
      seen.push(...cases.nodes);
      if (!cases.pageInfo.hasNextPage) break;
      at = cases.pageInfo.endCursor;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    const lanes = seen.map(({ lane }) => lane);
    expect(lanes.lastIndexOf('crisis')).toBe(lanes.filter((lane) => lane === 'crisis').length - 1);
  });
});

async function counts(): Promise<{ all: number; crisis: number; view: number }> {
  const { laneCounts: lanes, queueViews } = await sam.ask(COUNTS);
  const openIn = (lane: string): number => lanes.find((each: any) => each.lane === lane)?.open ?? 0;
  return {
    all: openIn('crisis') + openIn('high') + openIn('normal'),
    crisis: openIn('crisis'),
    view: queueViews.find((view: any) => view.id === 'all' || (view.name == null && view.standing == null))?.open ?? -1,
  };
}
