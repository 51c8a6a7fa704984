import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser, openPage, PHONE } from '../support/browser.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { startThread } from '../support/moderation.ts';
import { openSite } from '../support/newcomers.ts';
import { as, PASSWORD, type Persona } from '../support/personas.ts';

/** Sentences that must not be found again, each planted in another way. */
const PLANTED = {
  read: 'The marigold letter lies under the stairs',
  written: 'A heron stood in the kitchen this morning',
  draft: 'Nobody knows about the copper kettle yet',
  offline: 'The tunnel was longer than the violin',
} as const;

/** Everything a page of this origin can find on the device, as one text. Scripts of the page are text here. */
const KEPT = `(async () => {
  const texts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) texts.push(request.url, await (await cache.match(request)).text());
  }
  for (const { name } of await indexedDB.databases()) {
    const open = await new Promise((resolve) => Object.assign(indexedDB.open(name), { onsuccess: (event) => resolve(event.target.result) }));
    for (const store of open.objectStoreNames) {
      const all = await new Promise((resolve) => Object.assign(open.transaction(store).objectStore(store).getAll(), { onsuccess: (event) => resolve(event.target.result) }));
      texts.push(name + store + all.length, JSON.stringify(all, (_key, value) => (value instanceof ArrayBuffer ? String.fromCharCode(...new Uint8Array(value)) : value)));
    }
  }
  return texts.join('\\n');
})()`;

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let noa: Persona;
let address: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  await openSite(app);
  group = await makeGroup(app, 'harbour');
  noa = await as(app, 'noa');
  await joinAll(app, group, [noa, await as(app, 'ola')]);
  const { threadId } = await startThread(await as(app, 'ola'), group, { body: PLANTED.read });
  address = `${app.origin}/groups/harbour/t/${threadId}`;
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function signIn(page: Page): Promise<void> {
  await page.goto(`${app.origin}/sign-in`);
  await page.getByLabel('E-mail').fill(noa.email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** Reads, writes, keeps a draft and one more without a connection. */
async function leaveTraces(page: Page): Promise<void> {
  await signIn(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.fill('textarea[name=body]', PLANTED.written);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('article.rp', { hasText: PLANTED.written }).waitFor();
  await page.reload({ waitUntil: 'networkidle' });
  await page.fill('textarea[name=body]', PLANTED.draft);
  await page.getByText('Draft saved').waitFor();
  await page.context().setOffline(true);
  await page.fill('textarea[name=body]', PLANTED.offline);
  await page.getByText('Kept on this device').waitFor();
  await page.context().setOffline(false);
}

async function expectNothing(page: Page, when: string): Promise<void> {
  const text = `${await vi.waitFor(() => page.content(), 10_000)}\n${await page.evaluate('document.body.innerText')}`;
  for (const sentence of Object.values(PLANTED)) expect([when, text.includes(sentence)]).toEqual([when, false]);
}

describe('a device that several people use', () => {
  it('keeps no word readable while its member is signed in, and none at all after sign-out [ME14] [ME35]', async () => {
    const page = await openPage(browser, { viewport: PHONE });
    await leaveTraces(page);
    const before = String(await page.evaluate(KEPT));
    for (const sentence of Object.values(PLANTED))
      expect([sentence, before.includes(sentence)]).toEqual([sentence, false]);

    await page.goto(`${app.origin}/me`);
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.waitForURL(`${app.origin}/`);
    await expectNothing(page, 'after sign-out');
    expect(await page.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))')).toEqual([]);

    for (let back = 1; back <= 6; back += 1) {
      await page.goBack({ waitUntil: 'load' }).catch(() => null);
      await expectNothing(page, `Back ${back}`);
    }
    await page.goto(address);
    await expectNothing(page, 'the address typed again');
    await page.reload();
    await expectNothing(page, 'reload');
    await page.context().setOffline(true);
    await page.goto(address).catch(() => null);
    await expectNothing(page, 'offline');
    await page.reload().catch(() => null);
    await expectNothing(page, 'offline reload');
    await page.context().setOffline(false);

    await page.goto(`${app.origin}/help-now`);
    const kept = String(await page.evaluate(KEPT));
    for (const sentence of [...Object.values(PLANTED), 'noa', group.slug])
      expect([sentence, kept.includes(sentence)]).toEqual([sentence, false]);
    expect(await page.context().cookies()).not.toContainEqual(expect.objectContaining({ name: 'session' }));
    await page.context().close();
  });

  it('shows the next member nothing of the one before', async () => {
    const page = await openPage(browser);
    await leaveTraces(page);
    // The session ends elsewhere: nobody pressed anything here.
    await noa.ask('mutation { endOtherSessions { security { hasPassword } } }');
    const pia = await as(app, 'pia');
    await joinAll(app, group, [pia]);
    const [name = '', value = ''] = pia.cookie.split('=');
    await page.context().addCookies([{ name, value, url: app.origin }]);
    await page.goto(address, { waitUntil: 'networkidle' });
    const text = await page.content();
    expect(text).not.toContain(PLANTED.draft);
    expect(await page.inputValue('textarea[name=body]')).toBe('');
    await page.context().close();
  });
});

it('an answer to somebody is never kept by a cache on its way', async () => {
  for (const path of ['/groups', new URL(address).pathname, '/me', `/search?for=${randomUUID()}`]) {
    const answer = await fetch(app.origin + path, { headers: { cookie: noa.cookie }, redirect: 'manual' });
    expect([path, answer.headers.get('cache-control')]).toEqual([path, 'private, no-store']);
  }
});
