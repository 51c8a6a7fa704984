import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWNER_ROLE } from '@between/db/roles.ts';
import { hashToken } from '@between/server/platform/ids.ts';
import pg from 'pg';
import { type Child, freePort } from './children.ts';
import { startServer } from './server.ts';

const SEED = readFileSync(new URL('./seed.sql', import.meta.url), 'utf8');
const SETTLE_MS = 1_500;

/** A whole product on a database of its own, durable as in production, filled with a community of a realistic size. */
export interface World {
  origin: string;
  server: Child;
  /** Its data folder, with the key. */
  dataDir: string;
  /** The owner's way into the same database: for the seed and for limits. */
  connection: pg.PoolConfig;
  db: pg.Pool;
  /** A member of twenty groups who has accepted everything. */
  reader: { id: string; token: string; cookie: string };
  posts(): number;
  /** Adds posts until there are this many. */
  grow(posts: number): Promise<void>;
  /** A thread of about sixty posts, another one each time. */
  someThread(): string;
  close(): Promise<void>;
}

/** The id that seed.sql gives to the n-th thing of a kind. */
export function benchId(kind: number, n: number): string {
  const hex = `${(1_790_000_000_000 + n).toString(16).padStart(12, '0')}7${kind.toString(16).padStart(3, '0')}8000${n.toString(16).padStart(12, '0')}`;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const THREAD = 4;
export const REPLY = 6;

/** Starts the server with pages, without rate limits, which would be all we measure. */
export async function openWorld(posts: number): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'between-bench-'));
  chmodSync(dataDir, 0o711);
  const port = await freePort();
  const env = {
    PORT: String(port),
    DATA_DIR: dataDir,
    DEMO: '0',
    SIGN_UP: 'open',
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'silent',
  };
  const server = await startServer(env);
  const connection = { host: socketOf(dataDir), user: OWNER_ROLE, database: 'between' };
  const db = new pg.Pool({ ...connection, max: 4 });
  // PostgreSQL ends with the server: what it says to a connection then is no news.
  db.on('error', () => undefined).on('connect', (client) => void client.on('error', () => undefined));
  let count = 0;
  let turn = 0;
  const world: World = {
    origin: server.words,
    server,
    dataDir,
    connection,
    db,
    reader: await signIn(db, 'never'),
    posts: () => count,
    async grow(until) {
      await seed(db, count + 1, until);
      count = until;
      world.reader = await signIn(db, benchId(1, 7));
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    },
    someThread: () => benchId(THREAD, 2 + ((turn += 7919) % (threadsFor(count) - 2))),
    async close() {
      await db.end();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  try {
    await world.grow(posts);
    return world;
  } catch (error) {
    await world.close();
    throw error;
  }
}

function threadsFor(posts: number): number {
  return Math.floor(posts / 60);
}

function socketOf(dataDir: string): string {
  const [file] = globSync('**/postmaster.pid', { cwd: dataDir });
  if (file === undefined) throw new Error('the server started no PostgreSQL of its own');
  return readFileSync(join(dataDir, file), 'utf8').split('\n')[4] ?? '';
}

async function seed(db: pg.Pool, from: number, until: number): Promise<void> {
  const settings = { first: from, last: until, threads: threadsFor(until) };
  const set = Object.entries(settings).map(([name, value]) => `set bench.${name} = ${value};`);
  await db.query(`${set.join(' ')} begin; ${SEED} commit;`);
  await db.query('vacuum analyze');
  await db.query('checkpoint').catch(() => undefined);
}

/** A session straight in the database, as staff have them: its device key is only opened by the drafts of a browser. */
export async function signIn(db: pg.Pool, accountId: string): Promise<World['reader']> {
  const token = randomBytes(32).toString('base64url');
  const reader = { id: accountId, token, cookie: `session=${token}` };
  if (accountId === 'never') return reader;
  await db.query(
    `insert into session (id_hash, id, account_id, created_at, expires_at, absolute_expires_at, last_seen_at, proved_at, second_factor_at, device_label, device_key)
     values ($1, $2, $3, now(), now() + interval '30 days', now() + interval '90 days', now(), now(), now(), 'bench', '')`,
    [hashToken(token), randomUUID(), accountId],
  );
  await db.query(
    `insert into document_acceptance (account_id, document_version_id, accepted_at) select $1, id, now() from document_version on conflict do nothing`,
    [accountId],
  );
  return reader;
}
