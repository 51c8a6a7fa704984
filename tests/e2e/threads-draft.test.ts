import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { as, type Persona } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let mara: Persona;
let jo: Persona;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  group = await makeGroup(app, 'waves');
  [mara, jo] = [await as(app, 'mara'), await as(app, 'jo')];
  await joinAll(app, group, [mara, jo]);
  // The first page loads the code of all: it may take longer than a page is allowed to.
  await fetch(`${app.origin}/groups`);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function pageOf(persona: Persona, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = persona.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  return page;
}

async function startThread(by: Persona, over: Record<string, unknown> = {}): Promise<string> {
  const { startThread } = await by.ask(
    `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`,
    {
      input: {
        groupId: group.id,
        clientId: randomUUID(),
        title: 'The hour before',
        body: 'On the stairs in a coat.',
        intent: 'be_heard',
        ...over,
      },
    },
  );
  return `${app.origin}/groups/${group.slug}/t/${startThread.thread.id}`;
}

async function send(page: Page): Promise<void> {
  await page.locator('.comp .act > button').click();
}

describe('a draft', () => {
  it('survives a reload, a refusal and a failed send [ME14]', async () => {
    const address = await startThread(jo);
    const page = await pageOf(mara);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.fill('textarea[name=body]', 'Half a sentence');
    await page.getByText('Draft saved').waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.inputValue('textarea[name=body]')).toBe('Half a sentence');
    expect(await page.getByText('Not sent. Your words are kept.').isVisible()).toBe(false);
    await page.context().setOffline(true);
    await send(page);
    await page.getByText('Not sent. Your words are kept.').waitFor();
    expect(await page.inputValue('textarea[name=body]')).toBe('Half a sentence');
    await page.context().setOffline(false);
    await send(page);
    await page.locator('article.rp', { hasText: 'Half a sentence' }).waitFor();
    await page.context().close();
  });

  it('waits for whoever leaves a refused form to mend something, with and without script [ME14]', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await pageOf(mara, { javaScriptEnabled });
      await page.goto(`${app.origin}/groups/${group.slug}/new`);
      await page.fill('input[name=title]', `Refused ${javaScriptEnabled}`);
      await page.fill('textarea[name=body]', `Words without an intent ${javaScriptEnabled}`);
      await page.getByRole('button', { name: 'Post to' }).click();
      await page.getByRole('alert').getByText('Choose what would help').waitFor();
      await page.goto(`${app.origin}/help-now`);
      await page.goto(`${app.origin}/groups/${group.slug}/new`);
      expect(await page.inputValue('textarea[name=body]')).toBe(`Words without an intent ${javaScriptEnabled}`);
      expect(await page.inputValue('input[name=title]')).toBe(`Refused ${javaScriptEnabled}`);
      await page.context().close();
    }
  });

  it('stays in the box when the session ended meanwhile, and is sent after signing in again [ME14]', async () => {
    const address = await startThread(jo);
    const page = await pageOf(mara);
    await page.goto(address, { waitUntil: 'networkidle' });
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.fill('textarea[name=body]', 'Written a moment too late');
    await send(page);
    await page.getByText('you are signed out here').waitFor();
    expect(await page.inputValue('textarea[name=body]')).toBe('Written a moment too late');
    await page.context().addCookies(cookies);
    await send(page);
    await page.locator('article.rp', { hasText: 'Written a moment too late' }).waitFor();
    await page.context().close();
  });

  it('is kept on the device while there is no connection, unreadable there, and found again [ME14]', async () => {
    const address = await startThread(jo);
    const page = await pageOf(mara);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.fill('textarea[name=body]', 'Begun with a connection');
    await page.getByText('Draft saved').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.fill('textarea[name=body]', 'Marigold words on the train');
    await page.getByText('Kept on this device').waitFor();
    const stored =
      await page.evaluate(`new Promise((resolve) => { const open = indexedDB.open('drafts', 1); open.onsuccess = () => {
      const all = open.result.transaction('words').objectStore('words').getAll(); all.onsuccess = () => resolve(all.result.map((each) => String.fromCharCode(...new Uint8Array(each.box))).join('')); }; })`);
    expect(stored).not.toBe('');
    expect(stored).not.toContain('Marigold');
    // The browser goes down: not even the last request of a page that is left gets out.
    const down = page.waitForEvent('crash');
    page.goto('chrome://crash').catch(() => undefined);
    await down;
    const later = await page.context().newPage();
    await later.goto(address, { waitUntil: 'networkidle' });
    await later.getByText('Words from this device').waitFor();
    expect(await later.inputValue('textarea[name=body]')).toBe('Marigold words on the train');
    await later.context().close();
  });
});

describe('a box on a page without a framework', () => {
  it('says how many characters are left near the end and over it, and that words are being sent', async () => {
    const address = await startThread(jo);
    const page = await pageOf(mara);
    await page.goto(address, { waitUntil: 'networkidle' });
    const box = page.locator('textarea[name=body]');
    await box.fill('Short');
    expect(await page.getByText('Characters').count()).toBe(0);
    await box.fill('é'.repeat(9_990));
    await page.getByText('Characters left: 10').waitFor();
    await box.fill('é'.repeat(10_002));
    await page.getByText('Characters too many: 2.').waitFor();

    await box.fill('On its way');
    let letThrough = (): void => undefined;
    const wait = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route(/\/t\//, async (route) => {
      if (route.request().method() === 'POST') await wait;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('button', { name: 'Sending…' }).waitFor();
    letThrough();
    await page.locator('article.rp', { hasText: 'On its way' }).waitFor();
    expect(await page.getByRole('button', { name: 'Send', exact: true }).count()).toBe(1);
    await page.context().close();
  });
});
