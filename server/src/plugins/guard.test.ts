import {
  createServer,
  get,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { GENERAL_LIMIT, READ_ANYWAY_LIMIT, READ_ANYWAY_PLACE_LIMIT } from '@between/rules/http.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { systemClock } from '../platform/clock.ts';
import { idsOf } from '../platform/ids.ts';
import { makeLogger } from '../platform/logger.ts';
import { AddressLimits } from './address-limits.ts';
import { DatabaseWatch } from './database-watch.ts';
import { type GuardDeps, makeGuard } from './guard.ts';
import { LoadMeter } from './load-meter.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** The guard in front of a server that answers 200 to whatever passes. */
async function guarded(
  change: (deps: GuardDeps) => void,
  answers: (request: IncomingMessage, answer: ServerResponse) => void = (_request, answer) => void answer.end('passed'),
): Promise<string> {
  const deps: GuardDeps = {
    config: readConfig({}),
    log: makeLogger('silent'),
    ids: idsOf(systemClock),
    limits: new AddressLimits(false),
    load: new LoadMeter(),
    database: new DatabaseWatch({}),
    metrics: null,
  };
  change(deps);
  const guard = makeGuard(deps);
  const server = createServer((request, response) => guard(request, response, answers));
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

const page = (origin: string, path: string): Promise<Response> =>
  fetch(`${origin}${path}`, { headers: { accept: 'text/html' } });

describe('words that a limit would refuse', () => {
  const limited = (deps: GuardDeps): void => {
    deps.limits = new AddressLimits(true);
  };
  const said = (origin: string, words: string, over: { cookie?: string; json?: boolean } = {}): Promise<Response> =>
    fetch(`${origin}/groups/grief/chat?/say`, {
      method: 'POST',
      headers: {
        origin: 'http://localhost:3000',
        cookie: over.cookie ?? 'session=one',
        'content-type': over.json ? 'application/json' : 'application/x-www-form-urlencoded',
      },
      body: over.json
        ? JSON.stringify({ variables: { input: { body: words } } })
        : new URLSearchParams({ body: words }),
    });
  const CALM = 'The kettle is on and the window is open.';
  const RISK = 'I want to kill myself tonight';

  async function atTheLimit(): Promise<string> {
    const origin = await guarded(limited, (request, answer) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => answer.end(body));
    });
    for (let seen = 0; seen < GENERAL_LIMIT.points; seen += 1) await (await page(origin, '/groups')).arrayBuffer();
    return origin;
  }

  it('pass whole when they ask for people, as a form and as an operation; calm ones wait [R27]', async () => {
    const origin = await atTheLimit();
    expect((await said(origin, CALM)).status).toBe(429);
    const passed = await said(origin, RISK);
    expect([passed.status, await passed.text()]).toEqual([200, new URLSearchParams({ body: RISK }).toString()]);
    const operation = await said(origin, RISK, { json: true });
    expect([operation.status, (await operation.text()).includes(RISK)]).toEqual([200, true]);
    const long = `${RISK}. ${'It was a long day and the kettle is on. '.repeat(1_000)}`;
    expect((await said(origin, long)).status).toBe(200);
  });

  it('are read a bounded number of times, for a session and for an address, and for nobody without a session [R27]', async () => {
    const origin = await atTheLimit();
    expect((await said(origin, RISK, { cookie: 'theme=dark' })).status).toBe(429);
    for (let sent = 0; sent < READ_ANYWAY_LIMIT.points; sent += 1) expect((await said(origin, RISK)).status).toBe(200);
    expect((await said(origin, RISK)).status).toBe(429);
    expect((await said(origin, RISK, { cookie: 'session=two' })).status).toBe(200);
    const statuses = new Set<number>();
    for (let sent = 0; sent < READ_ANYWAY_PLACE_LIMIT.points; sent += 1)
      statuses.add((await said(origin, RISK, { cookie: `session=made-up-${sent}` })).status);
    expect([...statuses].sort()).toEqual([200, 429]);
  });

  it('pass where there is more to do than can be done well, too [R27]', async () => {
    const origin = await guarded((deps) => void (deps.load.inFlight = 100_000));
    expect((await said(origin, CALM)).status).toBe(503);
    expect((await said(origin, RISK)).status).toBe(200);
  });
});

describe('with more to do than can be done well', () => {
  const busy = (deps: GuardDeps): void => void (deps.load.inFlight = 100_000);

  it('a page asks to come back in a few seconds, and shows the way to help', async () => {
    const answer = await page(await guarded(busy), '/groups');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.text()).toContain('href="/help-now"');
  });

  it('the API says so with a code', async () => {
    const answer = await fetch(`${await guarded(busy)}/graphql`, { method: 'POST', body: '{}' });
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 } }],
    });
  });

  it.each(['/help-now', '/help-now/breathe', '/away', '/healthz', '/_app/immutable/x.js'])(
    '%s opens all the same',
    async (path) => {
      expect((await page(await guarded(busy), path)).status).toBe(200);
    },
  );
});

describe('without a database', () => {
  const away = (deps: GuardDeps): void => void (deps.database.isThere = false);

  it('pages say so, help opens, and the API answers for itself', async () => {
    const origin = await guarded(away);
    expect((await page(origin, '/groups')).status).toBe(503);
    expect((await page(origin, '/help-now')).status).toBe(200);
    expect((await page(origin, '/graphql')).status).toBe(200);
  });
});

describe('an ordinary moment', () => {
  it('counts what is under way and lets go of it', async () => {
    let load: LoadMeter | null = null;
    const origin = await guarded((deps) => void (load = deps.load));
    expect(await (await page(origin, '/groups')).text()).toBe('passed');
    await expect.poll(() => load?.inFlight).toBe(0);
  });
});

describe('another name of this machine', () => {
  const navigate = { 'sec-fetch-mode': 'navigate' };
  /** Configured as localhost, asked as 127.0.0.1 of the same port. */
  async function asked(headers: OutgoingHttpHeaders, env: Record<string, string> = {}): Promise<IncomingMessage> {
    let deps: GuardDeps | undefined;
    const origin = await guarded((each) => (deps = each));
    if (deps !== undefined) deps.config = readConfig({ PORT: new URL(origin).port, ...env });
    // `fetch` writes this header by itself.
    return new Promise((answer) => get(`${origin}/groups?page=2`, { headers }, (got) => answer(got.resume())));
  }

  it('leads a browser to the name that sign-in holds for', async () => {
    const { statusCode, headers } = await asked(navigate);
    expect(statusCode).toBe(307);
    expect(headers.location).toMatch(/^http:\/\/localhost:\d+\/groups\?page=2$/);
  });

  it('leaves programs and whoever brings a cookie where they are', async () => {
    expect((await asked({})).statusCode).toBe(200);
    expect((await asked({ ...navigate, cookie: 'session=one' })).statusCode).toBe(200);
  });

  it('leads nowhere when the configured origin is another place', async () => {
    expect((await asked(navigate, { PUBLIC_ORIGIN: 'http://localhost:1' })).statusCode).toBe(200);
  });
});
