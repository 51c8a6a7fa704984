import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { hashToken } from '@between/server/platform/ids.ts';
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
  const found: PlanNode[][] = [];
  for (const { text, values } of Object.values(statements)) {
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
