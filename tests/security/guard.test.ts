import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GENERAL_LIMIT, STRICT_LIMIT } from '@between/rules/http.ts';
import { type GraphqlAnswer, type TestApp, startApp } from '../support/app.ts';
import { recordOf, WORDS } from '../support/safety.ts';
import { REPLY, talkIn } from '../support/talk.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.close();
});

const JSON_TYPE = { 'content-type': 'application/json' };
const SITE = JSON.stringify({ query: '{ site { name } }' });
const post = (headers: Record<string, string>, body: string = SITE, path = '/graphql') =>
  fetch(`${app.origin}${path}`, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body });

describe('where a change may come from', () => {
  it.each([
    ['our own pages', { cookie: 'session=x' }, { origin: 'ours' }, 200],
    ['a program without a cookie', {}, {}, 200],
    [
      'a plain form of ours, which sends no origin under our referrer policy',
      { cookie: 'session=x', origin: 'null', 'sec-fetch-site': 'same-origin' },
      {},
      200,
    ],
    ['another site', { cookie: 'session=x', origin: 'https://elsewhere.example' }, {}, 403],
    ['another site, without a cookie', { origin: 'https://elsewhere.example' }, {}, 403],
    ['a sandboxed frame', { cookie: 'session=x', origin: 'null', 'sec-fetch-site': 'cross-site' }, {}, 403],
    ['nobody knows, with a cookie', { cookie: 'session=x' }, {}, 403],
    ['a name that only begins like ours', { cookie: 'session=x' }, { origin: 'like ours' }, 403],
  ])('%s', async (_name, headers, { origin }: { origin?: string }, status) => {
    const from =
      origin === 'ours' ? { origin: app.origin } : origin === 'like ours' ? { origin: `${app.origin}0` } : {};
    expect((await post({ ...headers, ...from })).status).toBe(status);
  });

  it('is any page for media, which a grant opens and a cookie never does', async () => {
    const origin = 'https://elsewhere.example';
    const path = `/whip/${randomUUID()}`;
    const send = (headers: Record<string, string>): Promise<Response> =>
      post({ ...headers, 'content-type': 'application/sdp' }, 'v=0', path);
    const open = await send({ origin });
    expect([open.status, open.headers.get('access-control-allow-origin')]).toEqual([401, '*']);
    expect(open.headers.get('access-control-expose-headers')).toBe('Location, Link');
    expect((await send({ origin, cookie: 'session=x' })).status).toBe(403);
    const asked = await fetch(app.origin + path, { method: 'OPTIONS', headers: { origin } });
    expect([asked.status, asked.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('says why, in words and with a code', async () => {
    const answer = await post({ cookie: 'session=x' });
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', requestId: answer.headers.get('x-request-id') } }],
    });
  });
});

describe('what is too large', () => {
  it('is refused with 413 and a clear text before it is read', async () => {
    const answer = await post(
      {},
      JSON.stringify({ query: '{ site { name } }', variables: { text: 'x'.repeat(10_000_000) } }),
    );
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('larger than we can take');
  });

  it('is a page for a browser', async () => {
    const answer = await post({ accept: 'text/html', 'content-type': 'text/plain' }, 'x'.repeat(2_000_000), '/groups');
    expect(answer.status).toBe(413);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('Get help now');
  });

  it('is refused too when its length is not told', async () => {
    const stream = new ReadableStream({
      start(controller) {
        for (let sent = 0; sent < 40; sent += 1) controller.enqueue(new TextEncoder().encode('x'.repeat(100_000)));
        controller.close();
      },
    });
    // The DOM's types do not know that Node streams a body only when told so.
    const streaming = { method: 'POST', headers: JSON_TYPE, body: stream, duplex: 'half' };
    const answer = await fetch(`${app.origin}/graphql`, streaming);
    expect(answer.status).toBe(413);
  });
});

describe('a false Host', () => {
  it('does not reach links or answers', async () => {
    const port = Number(new URL(app.origin).port);
    const text = await new Promise<string>((resolve, reject) => {
      const ask = httpRequest(
        {
          port,
          host: '127.0.0.1',
          path: '/dev/mail',
          headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
        },
        (answer) => {
          let read = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => (read += chunk));
          answer.on('end', () => resolve(read + JSON.stringify(answer.headers)));
        },
      );
      ask.on('error', reject);
      ask.end();
    });
    expect(text).not.toContain('evil.example');
  });
});

describe('many tries from one address', () => {
  it('to sign in by form are asked to wait, whatever X-Forwarded-For says', async () => {
    await using limited = await limitedApp();
    const statuses: number[] = [];
    for (let tries = 0; tries < 200; tries += 1) {
      const answer = await fetch(`${limited.origin}/sign-in`, {
        method: 'POST',
        headers: { origin: limited.origin, 'x-forwarded-for': `203.0.113.${tries}` },
        body: new URLSearchParams({ email: 'mara@demo.example', password: `guess ${tries}` }),
      });
      statuses.push(answer.status);
      await answer.arrayBuffer();
    }
    expect(statuses.filter((status) => status !== 429)).toHaveLength(STRICT_LIMIT.points);
    const refused = await fetch(`${limited.origin}/sign-in`, {
      method: 'POST',
      headers: { origin: limited.origin, accept: 'text/html' },
      body: '',
    });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('A short pause, please');
  });

  it('to sign in by API are counted one by one, aliases too', async () => {
    await using limited = await limitedApp();
    const aliases = Array.from(
      { length: 30 },
      (_, at) => `a${at}: signIn(input: { email: "a@b.example", password: "guess number ${at}" }) { __typename }`,
    );
    const answer = await limited.graphql(`mutation { ${aliases.join(' ')} }`);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('are not counted for a field that only bears the name of such a mutation', async () => {
    await using limited = await limitedApp();
    const asked = Array.from({ length: STRICT_LIMIT.points + 5 }, (_, at) => `a${at}: site { name }`);
    // `join` is a try where a mutation bears the name; here it is a field of a case that a guest does not see.
    const harmless = `query { ${asked.join(' ')} crisis(id: "01970000-0000-7000-8000-000000000000") { viewerCan { ${asked
      .map((_each, at) => `j${at}: join`)
      .join(' ')} } } }`;
    const answer = await limited.graphql(harmless);
    // It was carried out, and refused for no more than what it is.
    expect(answer.errors.map(({ extensions }: any) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('are counted too when the path is written another way', async () => {
    await using limited = await limitedApp();
    const ways = ['/sign-in', '/%73ign-in', '/sign-in%2Fx/../sign-in', '/help-now/../sign-in', '/_app/../sign-in'];
    for (let tries = 0; tries < STRICT_LIMIT.points; tries += 1) await postAsWritten(limited.origin, '/sign-in');
    for (const way of ways) expect([way, await postAsWritten(limited.origin, way)]).toEqual([way, 429]);
  });

  it('come from the address a trusted proxy names', async () => {
    await using limited = await limitedApp({ TRUST_PROXY: '127.0.0.1' });
    const tryFrom = async (address: string): Promise<number> => {
      const headers = { origin: limited.origin, 'x-forwarded-for': `198.51.100.1, ${address}` };
      return (await fetch(`${limited.origin}/sign-in`, { method: 'POST', headers, body: '' })).status;
    };
    for (let tries = 0; tries < STRICT_LIMIT.points; tries += 1) await tryFrom('203.0.113.1');
    expect(await tryFrom('203.0.113.1')).toBe(429);
    expect(await tryFrom('203.0.113.2')).not.toBe(429);
  });
});

describe('many pages from one address', () => {
  it('are asked to wait, while help and the way out go on opening [ME31] [ME35]', async () => {
    await using limited = await limitedApp();
    const open = async (path: string): Promise<number> => {
      const answer = await fetch(`${limited.origin}${path}`, { redirect: 'manual' });
      await answer.arrayBuffer();
      return answer.status;
    };
    for (let seen = 0; seen < GENERAL_LIMIT.points; seen += 1) await open('/groups/__data.json');
    expect(await open('/groups/__data.json')).toBe(429);
    expect(await open('/groups')).toBe(429);
    expect(await open('/help-now')).not.toBe(429);
    expect(await postAsWritten(limited.origin, '/away')).not.toBe(429);
  });
});

describe('words that ask for people', () => {
  it('are stored and call people although their address has asked for too much, while calm ones wait [R27]', async () => {
    await using limited = await limitedApp();
    const { mara, start } = await talkIn(limited);
    const { id: threadId } = await start(mara);
    for (let seen = 0; seen < GENERAL_LIMIT.points; seen += 1)
      await (await fetch(`${limited.origin}/groups/__data.json`)).arrayBuffer();
    const say = (body: string): Promise<GraphqlAnswer> =>
      mara.graphql(REPLY, { input: { threadId, clientId: randomUUID(), body } });
    expect((await say(WORDS.calm)).errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
    const { data } = await say(WORDS.imminent);
    const item = await limited.db.selectFrom('item').select('id').where('body', '=', WORDS.imminent).executeTakeFirst();
    expect(data).not.toBeNull();
    expect((await recordOf(limited, item?.id ?? '')).crisis?.level).toBe('imminent');
  });
});

describe('the monitor', () => {
  it('sees figures only with the token, and nothing that names anybody', async () => {
    const token = 'a token of 24 characters';
    await using watched = await limitedApp({ METRICS_TOKEN: token });
    await fetch(`${watched.origin}/people/mara?q=secret`);

    expect((await fetch(`${watched.origin}/metrics`)).status).toBe(401);
    const figures = await (
      await fetch(`${watched.origin}/metrics`, { headers: { authorization: `Bearer ${token}` } })
    ).text();
    expect(figures).toContain('between_database_up 1');
    expect(figures).toContain('route="/people/:id"');
    expect(figures).not.toMatch(/mara|secret/);
  });

  it('finds no figures where there is no token', async () => {
    expect((await fetch(`${app.origin}/metrics`)).status).toBe(404);
  });
});

/** Sends a form to a path exactly as it is written: `fetch` would tidy it first. */
function postAsWritten(origin: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    const ask = httpRequest({ port, host: '127.0.0.1', path, method: 'POST', headers: { origin } }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    ask.on('error', reject);
    ask.end();
  });
}

async function limitedApp(env: Record<string, string> = {}): Promise<TestApp & AsyncDisposable> {
  const limited = await startApp({ env: { RATE_LIMIT: 'on', ...env } });
  return { ...limited, [Symbol.asyncDispose]: () => limited.close() };
}
