import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { Kysely } from 'kysely';
import type { DB } from '@between/db/schema.generated.ts';
import { type RunningServer, startServer } from '@between/server/boot/start-server.ts';
import { tellDemoFirst } from '@between/server/boot/tell-first.ts';
import { readConfig } from '@between/server/config.ts';
import { type DevMail, newestDevMails } from '@between/server/features/notices/dev-mail.queries.ts';
import { MovableClock } from '@between/server/platform/clock.ts';
import { makeLogger } from '@between/server/platform/logger.ts';
import { loadWeb } from '@between/server/plugins/web.ts';
import { type TestDatabase, cloneDatabase, freshDatabase, testDatabase } from './database.ts';

/** The same for every test, so that a copy of a database can be opened. */
const TEST_KEY = Buffer.alloc(32, 'between test key');

export type Mail = Pick<DevMail, 'toAddress' | 'subject' | 'bodyText' | 'createdAt'>;

export interface GraphqlAnswer {
  status: number;
  data: Record<string, unknown> | null;
  errors: readonly { message: string; extensions?: Record<string, unknown> }[];
  /** The session cookie the answer sets, ready to send back, or null. */
  cookie: string | null;
}

/** A whole server of a test: real HTTP on a port of its own, a database of its own, a clock to move. */
export interface TestApp {
  origin: string;
  server: RunningServer;
  db: Kysely<DB>;
  database: TestDatabase;
  clock: MovableClock;
  /** What was mailed, oldest first, once all jobs are done. */
  mails(): Promise<Mail[]>;
  graphql(document: string, variables?: Record<string, unknown>, cookie?: string | null): Promise<GraphqlAnswer>;
  /** Waits until every job that is due has run and every page that is due has left. */
  settle(): Promise<void>;
  /** Moves the clock, lets what is due happen and waits for its jobs. */
  advance(seconds: number): Promise<void>;
  close(): Promise<void>;
}

export interface AppOptions {
  /** Tells the demo world first. */
  demo?: boolean;
  env?: Record<string, string>;
  clock?: MovableClock;
  /** Takes every line the server logs, at every level. */
  logTo?: NodeJS.WritableStream;
  /** Serves the built pages too. */
  web?: boolean;
  /** A database to go on with, instead of a fresh one; it is not dropped at the end. */
  database?: TestDatabase;
}

/** Starts a server as `pnpm start` does, in this process. */
export async function startApp(options: AppOptions = {}): Promise<TestApp> {
  const port = await freePort();
  const database = options.database ?? (await freshDatabase());
  const clock = options.clock ?? new MovableClock();
  const config = readConfig({
    PORT: String(port),
    SECRET_KEY: TEST_KEY.toString('base64'),
    DEMO: options.demo ? '1' : '0',
    SIGN_UP: 'open',
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'silent',
    ...options.env,
  });
  const deps = {
    config,
    database: { owner: database.owner, app: database.app, isAuditProtected: true },
    secretKey: config.secretKey ?? TEST_KEY,
    log: makeLogger(options.logTo === undefined ? config.logLevel : 'trace', options.logTo),
    clock,
  };
  if (config.isDemo) await tellDemoFirst(deps);
  const server = await startServer({ ...deps, web: options.web ? await loadWeb() : null });
  await server.listen();
  return testApp({ server, database, clock, isOwnDatabase: options.database === undefined });
}

function testApp(parts: {
  server: RunningServer;
  database: TestDatabase;
  clock: MovableClock;
  isOwnDatabase: boolean;
}): TestApp {
  const { server, database, clock } = parts;
  const { db } = server.services;
  const { port } = server.services.config.listen;
  const { origin } = server.services.config.publicOrigin;
  const settle = async (): Promise<void> => {
    await server.worker?.settled();
    await server.pager?.settled();
  };
  return {
    origin,
    server,
    db,
    database,
    clock,
    settle,
    async mails() {
      await settle();
      return (await newestDevMails(db, { to: null, limit: 500 })).toReversed();
    },
    graphql: (document, variables = {}, cookie = null) =>
      askGraphql({ at: `http://127.0.0.1:${port}`, origin, document, variables, cookie }),
    async advance(seconds) {
      clock.advance(seconds);
      // A look that is under way began before the clock moved: only the next one sees the new time.
      await server.worker?.tick();
      await server.worker?.tick();
      await settle();
    },
    async close() {
      await server.close();
      if (parts.isOwnDatabase) await database.drop();
    },
  };
}

/** One question over HTTP, as a page asks it. */
export async function askGraphql(request: {
  at: string;
  origin: string;
  document: string;
  variables: Record<string, unknown>;
  cookie: string | null;
}): Promise<GraphqlAnswer> {
  const response = await fetch(`${request.at}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(request.cookie === null ? {} : { cookie: request.cookie, origin: request.origin }),
    },
    body: JSON.stringify({ query: request.document, variables: request.variables }),
  });
  const answer: Partial<Pick<GraphqlAnswer, 'data' | 'errors'>> = JSON.parse(await response.text());
  const cookie = response.headers.getSetCookie().find((line) => /^(__Host-)?session=/.test(line));
  return {
    status: response.status,
    data: answer.data ?? null,
    errors: answer.errors ?? [],
    cookie: cookie?.split(';')[0] ?? null,
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const address = probe.address();
  await new Promise<void>((closed) => probe.close(() => closed()));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Starts on a copy of a database that another server of this run has filled and closed. */
export async function startAppOnCopy(of: TestDatabase, options: Omit<AppOptions, 'database'> = {}): Promise<TestApp> {
  const name = `${of.name}_${randomBytes(3).toString('hex')}`;
  await cloneDatabase(of.name, name);
  const copy = testDatabase(name);
  const app = await startApp({ ...options, database: copy });
  return {
    ...app,
    async close() {
      await app.close();
      await copy.drop();
    },
  };
}
