import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { hashToken } from '@between/server/platform/ids.ts';
import { type ProgrammeFilter, WHOLE_PROGRAMME } from '@between/rules/programme.ts';
import { NO_FILTER, type QueueFilter } from '@between/rules/queue.ts';
import { spansOf } from '@between/server/features/workshops/programme-times.ts';
import { countsWithout, workshopsFor } from '@between/server/features/workshops/programme.queries.ts';
import { countsOf, laneCounts, openCases } from '@between/server/features/moderation/queue.queries.ts';
import { caseReports, earlierCases } from '@between/server/features/moderation/case-view.queries.ts';
import type { Db } from '@between/server/platform/db.ts';
import { deskModerator, fillDesk } from '../bench/lib/desk.ts';
import { statementsOf } from '../bench/lib/statements.ts';
import { benchId } from '../bench/lib/world.ts';
import { threadStatements } from '../bench/lib/thread-statements.ts';
import pg from 'pg';
import { startApp, type TestApp } from '../support/app.ts';

const SEED = readFileSync(new URL('../bench/lib/seed.sql', import.meta.url), 'utf8');
const POSTS = 12_000;

/** One node of PostgreSQL's plan, as far as we look at it. */
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  Plans?: PlanNode[];
}

let app: TestApp;
let pool: pg.Pool;
let longest: string;
const reader = { id: '', token: randomBytes(32).toString('base64url'), cookie: '' };

beforeAll(async () => {
  app = await startApp();
  pool = new pg.Pool({ ...app.database.owner, max: 1 });
  const bounds = Object.entries({ first: 1, last: POSTS, threads: POSTS / 60 });
  await pool.query(`${bounds.map(([name, value]) => `set bench.${name} = ${value};`).join(' ')} ${SEED}`);
  await pool.query('vacuum analyze');
  const { rows } = await pool.query<{ thread: string; account: string }>(
    'select bench_id(4, 1) as thread, bench_id(1, 7) as account',
  );
  longest = rows[0]?.thread ?? '';
  reader.id = rows[0]?.account ?? '';
  await pool.query(
    `insert into session (id_hash, id, account_id, created_at, expires_at, absolute_expires_at, last_seen_at, proved_at, device_label, device_key)
     values ($1, gen_random_uuid(), $2, now(), now() + interval '1 day', now() + interval '1 day', now(), now(), '', '')`,
    [hashToken(reader.token), reader.id],
  );
}, 120_000);
afterAll(async () => {
  await pool.end();
  await app.close();
});

/** Plans of one reading of the longest thread, each statement as the product sends it. */
async function plansOf(where: Record<string, unknown>): Promise<PlanNode[][]> {
  const variables = { id: longest, place: `thread:${longest}`, ...where };
  const statements = await threadStatements({ connection: app.database.owner, reader }, variables);
  return explained(Object.values(statements));
}

async function explained(statements: readonly { text: string; values: unknown[] }[]): Promise<PlanNode[][]> {
  const found: PlanNode[][] = [];
  for (const { text, values } of statements) {
    const { rows } = await pool.query(`explain (analyze, timing off, format json) ${text}`, values);
    found.push(nodesOf(rows[0]['QUERY PLAN'][0].Plan));
  }
  return found;
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** What grows with the place, and is large here. */
const LARGE = ['item', 'post', 'thread', 'account', 'reaction', 'block'];
/** Rows a page of fifty may touch in one table: the page, one more, and those left out between them. */
const TOUCHED = 200;

describe('the statements behind a thread page', () => {
  it.each([
    ['first', {}],
    ['deepest', { fromEnd: true }],
    ['middle', { after: '01a0c450-9000-7006-8000-000000000000' }],
  ])('find the %s page of the longest thread by indexes', async (_name, where) => {
    for (const nodes of await plansOf(where)) {
      const scans = nodes.filter(
        (node) => node['Node Type'] === 'Seq Scan' && LARGE.includes(node['Relation Name'] ?? ''),
      );
      expect(scans.map((node) => node['Relation Name'])).toEqual([]);
      for (const node of nodes.filter((each) => LARGE.includes(each['Relation Name'] ?? '')))
        expect(
          (node['Actual Rows'] ?? 0) * (node['Actual Loops'] ?? 0),
          JSON.stringify(node).slice(0, 200),
        ).toBeLessThan(TOUCHED);
    }
  });
});

const OPEN = 300;
const PAST = 12_000;
/** What grows with every case that was ever closed. */
const HISTORY = ['case', 'item', 'report', 'decision', 'snapshot', 'case_event', 'verdict', 'account'];
/** Rows that a card may touch in one table, with those that were passed over. */
const PAGE = 31;

describe('the statements behind the desk', () => {
  beforeAll(() => fillDesk(app.database.owner, { open: OPEN, past: PAST }), 120_000);

  const page = (filter: Partial<QueueFilter>) => (db: Db) =>
    openCases(db, deskModerator, {
      filter: { ...NO_FILTER, ...filter },
      facts: { now: new Date(), actor: deskModerator },
      after: null,
      limit: PAGE,
      freshSince: new Date(),
    });
  const views: QueueFilter[] = [NO_FILTER, { ...NO_FILTER, standing: 'mine' }, { ...NO_FILTER, rule: 'SPAM' }];

  it.each<[string, (db: Db) => Promise<unknown>, number]>([
    ['a page of the queue', page({}), TOUCHED],
    ['a page of what points to a rule', page({ rule: 'SPAM' }), OPEN + PAGE],
    ['a page of one group', page({ group: 'bench-3' }), OPEN + PAGE],
    ['the counts of the lanes', (db) => laneCounts(db, deskModerator, new Date()), OPEN + PAGE],
    [
      'the counts of views',
      (db) => countsOf(db, deskModerator, views, { now: new Date(), actor: deskModerator }),
      2 * (OPEN + PAGE),
    ],
    ['the reports of a case', (db) => caseReports(db, benchId(17, 5)), TOUCHED],
    ['earlier decisions about an author', (db) => earlierCases(db, benchId(1, 7), benchId(17, 5)), TOUCHED],
  ])('find %s without a look at what was closed long ago', async (_name, work, most) => {
    for (const nodes of await explained(await statementsOf(app.database.owner, work))) {
      const scans = nodes.filter((node) => node['Node Type'] === 'Seq Scan');
      expect(scans.map((node) => node['Relation Name']).filter((name) => HISTORY.includes(name ?? ''))).toEqual([]);
      for (const node of nodes.filter((each) => HISTORY.includes(each['Relation Name'] ?? '')))
        expect(
          (node['Actual Rows'] ?? 0) * (node['Actual Loops'] ?? 0),
          JSON.stringify(node).slice(0, 200),
        ).toBeLessThanOrEqual(most);
    }
  });
});

const HELD = 9_600;
const AHEAD = 400;

describe('the statements behind the programme', () => {
  beforeAll(async () => {
    await pool.query(
      `insert into workshop (id, host_id, group_id, title, description, html, html_version, language, time_zone, starts_at, ends_at, capacity, seats_taken, state, kind, created_at, changed_at)
       select bench_id(30, g), bench_id(1, 1 + g % 40), case when g % 4 = 0 then bench_id(2, 1 + g % 20) end, 'Bench ' || g, 'For measuring.', '<p>For measuring.</p>', 1,
         case when g % 10 = 0 then 'de' else 'en' end, 'Europe/London', now() + (g - $1::int) * interval '5 hours', now() + (g - $1::int) * interval '5 hours' + interval '1 hour',
         10, g % 11, case when g <= $1::int then 'ended' else 'published' end, case when g % 3 = 0 then 'webinar' else 'workshop' end, now(), now()
       from generate_series(1, $2::int) g`,
      [HELD, HELD + AHEAD],
    );
    await pool.query('vacuum analyze workshop');
  }, 60_000);

  const now = new Date();
  const request = (only: Partial<ProgrammeFilter>, view: 'upcoming' | 'past' | 'mine' = 'upcoming') => ({
    view,
    only: { ...WHOLE_PROGRAMME, ...only },
    spans: only.when == null ? null : spansOf(only.when, now, 'Europe/Berlin'),
    now,
  });
  const list = (only: Partial<ProgrammeFilter>, view?: 'upcoming' | 'past' | 'mine') => (db: Db) =>
    workshopsFor(db, deskModerator, { ...request(only, view), page: { limit: 20, after: null } });
  const narrow = { kind: 'webinar', language: 'de', group: 'bench-3', when: 'evenings', hasFreeSeats: true } as const;

  it.each<[string, (db: Db) => Promise<unknown>, number]>([
    ['the next ones', list({}), AHEAD],
    ['those of an evening', list({ when: 'evenings' }), AHEAD],
    ['those that fit everything', list({ ...narrow, hasCaptions: true }), AHEAD],
    ['those one has a seat in', list({}, 'mine'), AHEAD],
    ['the latest past ones', list({}, 'past'), AHEAD + 22],
    ['what to loosen', (db) => countsWithout(db, deskModerator, request(narrow)), AHEAD],
  ])('find %s in one look along the index, past none of the 9,600 held before', async (_name, work, most) => {
    const statements = await statementsOf(app.database.owner, work);
    expect(statements).toHaveLength(1);
    for (const nodes of await explained(statements))
      for (const node of nodes.filter((each) => each['Relation Name'] === 'workshop')) {
        expect(node['Node Type']).toMatch(/^(Index Scan|Bitmap Heap Scan)$/u);
        expect((node['Actual Rows'] ?? 0) * (node['Actual Loops'] ?? 0)).toBeLessThanOrEqual(most);
      }
  });
});
