import { releaseDocuments } from '@between/server/graphql/documents.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, makeAccount, PASSWORD } from '../support/personas.ts';

const SITE_QUERY = 'query Probe { site { name } }';
const INTROSPECTION = '{ __schema { types { name } } }';
const ORIGIN = 'https://place.example';

let trial: TestApp;
let production: TestApp;
beforeAll(async () => {
  trial = await startApp();
  production = await startApp({
    env: {
      NODE_ENV: 'production',
      PUBLIC_ORIGIN: ORIGIN,
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'a@place.example',
      RATE_LIMIT: 'on',
    },
  });
});
afterAll(async () => {
  await trial.close();
  await production.close();
});

describe('a query that asks for too much', () => {
  it.each([
    ['40 levels', `{ viewer { ${'security { '.repeat(40)} hasPassword ${'} '.repeat(40)} } }`, 'too_deep'],
    ['40 levels through fragments', fragments(40), 'too_deep'],
    ['5,000 aliases', `{ ${aliases(5_000)} }`, 'too_many_fields'],
    [
      '5,000 aliases through a fragment',
      `query { ...All } fragment All on Query { ${aliases(5_000)} }`,
      'too_many_fields',
    ],
  ])('of %s is refused before it runs', async (_name, document, reason) => {
    const { errors, data } = await trial.graphql(document);
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions?.['reason'])).toContain(reason);
  });

  it('of fragments that name each other is refused', async () => {
    const { errors } = await trial.graphql('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('does not make others wait', async () => {
    const bombs = Array.from({ length: 20 }, () => trial.graphql(`{ ${aliases(5_000)} }`));
    expect((await trial.graphql(SITE_QUERY)).status).toBe(200);
    await Promise.all(bombs);
  });
});

describe('in production', () => {
  it('only documents of the release run; any other is told to reload', async () => {
    for (const document of [SITE_QUERY, INTROSPECTION, '{ __typename }', 'not a query', '']) {
      const answer = await post(production, { query: document });
      expect([document, answer.errors?.[0]?.extensions?.code]).toEqual([document, 'DOCUMENT_UNKNOWN']);
    }
    const hash = 'f'.repeat(64);
    const answer = await post(production, { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
    expect(answer.errors?.[0]?.extensions?.code).toBe('DOCUMENT_UNKNOWN');
  });

  it('a known hash cannot smuggle another document in', async () => {
    const [hash] = [...releaseDocuments()].find(([, text]) => text.startsWith('query Landing')) ?? [];
    const answer = await post(production, {
      query: INTROSPECTION,
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    });
    expect(JSON.stringify(answer)).not.toContain('__schema');
    expect(answer.data).toHaveProperty('site');
  });

  it('there is no explorer, no development outbox and no clock to move', async () => {
    const port = production.server.services.config.listen.port;
    for (const path of ['/graphiql', '/dev/mail', '/test/clock'])
      expect([path, (await fetch(`http://127.0.0.1:${port}${path}`)).status]).toEqual([path, 404]);
  });

  it('the session cookie is bound to the origin, to HTTPS and away from scripts', async () => {
    const { email } = await makeAccount(production, 'mara');
    const line = await signInLine(production, email);
    expect(line).toMatch(/^__Host-session=[\w-]{40,}; /);
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(line).toContain(flag);
    expect(line).not.toContain('Domain=');
  });
});

describe('a session', () => {
  it('never takes an id that the browser brought along', async () => {
    const { email } = await as(trial, 'mara');
    const planted = `session=${'a'.repeat(43)}`;
    const line = await signInLine(trial, email, planted);
    expect(line).toMatch(/^session=[\w-]{40,}; /);
    expect(line).not.toContain(planted);
    expect((await trial.graphql('{ viewer { id } }', {}, planted)).data).toEqual({ viewer: null });
  });

  it.each(['', 'x', "' or 1=1 --", '\u00e9'.repeat(20), 'a'.repeat(9_000)])(
    'that is malformed is nobody: %#',
    async (token) => {
      const answer = await fetch(`${trial.origin}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: trial.origin,
          cookie: `session=${encodeURIComponent(token)}`,
        },
        body: JSON.stringify({ query: '{ viewer { id } }' }),
      });
      expect(await answer.json()).toEqual({ data: { viewer: null } });
    },
  );
});

/** The whole `set-cookie` line of a sign-in. */
async function signInLine(app: TestApp, email: string, cookie?: string): Promise<string> {
  const { listen, publicOrigin } = app.server.services.config;
  const document = [...releaseDocuments().values()].find((text) => text.startsWith('mutation SignIn('));
  const answer = await fetch(`http://127.0.0.1:${listen.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: publicOrigin.origin, ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query: document, variables: { input: { email, password: PASSWORD } } }),
  });
  return answer.headers.getSetCookie().find((line) => line.includes('session=')) ?? '';
}

async function post(
  app: TestApp,
  body: object,
): Promise<{ data?: unknown; errors?: { extensions?: { code?: string } }[] }> {
  const answer = await fetch(`http://127.0.0.1:${app.server.services.config.listen.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
}

function aliases(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}: site { name }`).join(' ');
}

function fragments(levels: number): string {
  const parts = Array.from(
    { length: levels },
    (_, at) => `fragment F${at} on Security { passkeys { name } sessions { id } ...F${at + 1} }`,
  );
  const deep = `fragment F${levels} on Security { ${'x { '.repeat(20)} y ${'} '.repeat(20)} }`;
  return `{ viewer { security { ...F0 } } } ${parts.join(' ')} ${deep}`;
}
