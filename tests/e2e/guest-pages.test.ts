import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';

let app: TestApp;
let sam: Persona;
let mara: Persona;
beforeAll(async () => {
  app = await startApp({ web: true, demo: true });
  [sam, mara] = await Promise.all([as(app, 'samuel', { roles: [{ role: 'moderator' }] }), as(app, 'maralyn')]);
});
afterAll(() => app.close());

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${app.origin}${path}`, {
    headers: { accept: 'text/html', ...headers },
    redirect: 'manual',
  });
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}

/** A second later, as the clock of the place tells. */
const later = (): void => app.clock.advance(1.5);

describe('pages for people who are not signed in', () => {
  it('are the same bytes to everybody, each with a request id of its own and the strict policy', async () => {
    for (const path of ['/', '/help-now', '/legal/privacy']) {
      later();
      const [first, second] = [await get(path), await get(path)];
      expect(second.html).toBe(first.html);
      expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
      for (const { headers } of [first, second]) {
        expect(headers.get('cache-control')).toBe('private, no-store');
        expect(headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/);
        expect(headers.get('content-security-policy')).not.toMatch(/nonce-|unsafe-inline/);
        expect(headers.get('vary')).toBe('Accept-Encoding');
      }
      const names = (headers: Headers): string[] => [...headers.keys()].sort();
      expect(names(second.headers)).toEqual(names(first.headers));
      expect(first.html).not.toContain('<script>');
    }
  });

  it('come compressed to whoever takes that, and mean the same', async () => {
    const plain = await get('/help-now', { 'accept-encoding': 'identity' });
    for (const coding of ['br', 'gzip', 'zstd']) {
      const small = await get('/help-now', { 'accept-encoding': coding });
      expect(small.headers.get('content-encoding')).toBe(coding);
      expect(Number(small.headers.get('content-length'))).toBeLessThan(plain.html.length / 2);
      expect(small.html).toBe(plain.html);
      expect(small.headers.get('etag')).toBe(plain.headers.get('etag'));
    }
    expect((await get('/help-now', { 'if-none-match': plain.headers.get('etag') ?? '' })).status).toBe(304);
  });

  it('say that somebody is there as soon as somebody is [R4]', async () => {
    await app.db.updateTable('duty').set({ endedAt: app.clock.now() }).where('endedAt', 'is', null).execute();
    later();
    const before = await get('/');
    await sam.ask(`mutation { startDuty { since } }`);
    const during = await get('/');
    await sam.ask(`mutation { endDuty { since } }`);
    const after = await get('/');
    expect(during.html).not.toBe(before.html);
    expect(after.html).toBe(before.html);
  });

  it('never answer a request with a session, and a page for a member is never kept', async () => {
    later();
    await get('/');
    const home = await get('/', { cookie: mara.cookie });
    expect(home).toMatchObject({ status: 303 });
    expect(home.headers.get('location')).toBe('/today');
    const terms = await get('/legal/privacy', { cookie: mara.cookie });
    expect(terms.html).toContain('maralyn');
    expect((await get('/legal/privacy')).html).not.toContain('maralyn');
  });

  it('hang on look, country and language', async () => {
    later();
    const plain = await get('/help-now');
    const dark = await get('/help-now', { cookie: 'theme=dark' });
    const german = await get('/help-now', { cookie: 'help_country=DE' });
    const french = await get('/help-now', { 'accept-language': 'fr-FR' });
    expect(dark.html).toContain('data-theme="dark"');
    expect(new Set([plain, dark, german, french].map(({ html }) => html)).size).toBe(4);
    expect((await get('/help-now')).html).toBe(plain.html);
    expect((await get('/help-now?country=DE')).headers.get('set-cookie')).toContain('help_country=DE');
  });

  it('send whoever left quickly to the neutral page', async () => {
    later();
    await get('/');
    expect(await get('/', { cookie: 'away=1' })).toMatchObject({ status: 303 });
  });

  it('serve many who ask at once from one drawing', async () => {
    later();
    const answers = await Promise.all(Array.from({ length: 40 }, () => get('/')));
    expect(new Set(answers.map(({ html, status }) => `${status} ${html}`)).size).toBe(1);
  });
});
