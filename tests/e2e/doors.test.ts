import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';

/** What every answer carries, whichever door it came through. */
const SAME = [
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'origin-agent-cluster',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-dns-prefetch-control',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
];

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ web: true });
});
afterAll(async () => {
  await app.close();
});

const HTML = { accept: 'text/html' };
const get = (path: string): Promise<Response> => fetch(`${app.origin}${path}`, { headers: HTML, redirect: 'manual' });
const postForm = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = { origin: app.origin },
): Promise<Response> =>
  fetch(`${app.origin}${path}`, {
    method: 'POST',
    headers: { ...HTML, ...headers },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });

/** Address of a file that a page names. */
async function fileOfPage(path: string): Promise<string> {
  const html = await (await get(path)).text();
  return /(?:href|src)="(\/_app\/[^"]+)"/.exec(html)?.[1] ?? '/no-file-in-page';
}

describe('both doors', () => {
  it('send the same security headers with page, form action, file, 404, refusal, too large and API', async () => {
    const answers: Record<string, Response> = {
      page: await get('/'),
      'form action': await postForm('/sign-in?/password', {
        email: 'nobody@place.example',
        password: 'a wrong password',
      }),
      file: await get(await fileOfPage('/sign-in')),
      'page not found': await get('/no-such-page'),
      'refused by the guard': await postForm('/sign-in', {}, { origin: 'https://elsewhere.example' }),
      'too large': await postForm('/sign-in', { email: 'x'.repeat(2_000_000) }),
      API: await fetch(`${app.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ site { name } }"}',
      }),
      'broken API request': await fetch(`${app.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{',
      }),
      'API not found': await get('/dev/nothing'),
      health: await get('/healthz'),
    };
    const first = Object.fromEntries(SAME.map((name) => [name, answers['page']?.headers.get(name)]));
    for (const [name, answer] of Object.entries(answers)) {
      expect({ name, ...Object.fromEntries(SAME.map((header) => [header, answer.headers.get(header)])) }).toEqual({
        name,
        ...first,
      });
      expect(answer.headers.get('content-security-policy'), name).toMatch(/frame-ancestors 'none'/);
      expect(answer.headers.get('x-request-id'), name).toMatch(/^[0-9a-f-]{36}$/);
      expect(answer.headers.get('x-powered-by'), name).toBeNull();
      await answer.arrayBuffer();
    }
    expect(Object.values(first).every(Boolean)).toBe(true);
  });

  it('answer a page with the status it means', async () => {
    expect((await get('/')).status).toBe(200);
    expect((await get('/no-such-page')).status).toBe(404);
    expect((await postForm('/sign-in', {}, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await postForm('/sign-in', { email: 'x'.repeat(2_000_000) })).status).toBe(413);
  });

  it('keep answers that depend on who asks out of every cache', async () => {
    for (const path of ['/sign-in', '/groups', '/me/notices']) {
      expect((await get(path)).headers.get('cache-control'), path).toMatch(/no-store/);
    }
  });

  it('allow no script that the page did not name, and nothing from elsewhere', async () => {
    const policy = (await get('/sign-in')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  });

  it('a plain form of ours passes under our referrer policy, where browsers send no origin', async () => {
    const answer = await postForm(
      '/sign-in?/password',
      { email: 'nobody@place.example', password: 'a wrong password' },
      { origin: 'null', 'sec-fetch-site': 'same-origin' },
    );
    expect(answer.status).not.toBe(403);
  });
});
