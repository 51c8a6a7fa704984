import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import { startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';
import { keepLog } from '../support/traces.ts';

const WORDS = 'lighthouse';
const { logTo, logged } = keepLog();

let app: TestApp;
let browser: Browser;
let mara: Persona;
let jo: Persona;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true, logTo }), openBrowser()]);
  const group = await makeGroup(app, 'harbour');
  [mara, jo] = await Promise.all([as(app, 'mara'), as(app, 'jo')]);
  await joinAll(app, group, [mara, jo]);
  await startThread(jo, group, { title: 'The lighthouse at four', body: 'I count its turns.' });
  await startThread(jo, group, { title: 'A kettle', body: 'It is on again.' });
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function search(options: Parameters<typeof openPage>[1] = {}): Promise<{ page: Page; addresses: string[] }> {
  const page = await openPage(browser, options);
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  const [name = '', value = ''] = mara.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(`${app.origin}/search`);
  await look(page, WORDS);
  return { page, addresses };
}

async function look(page: Page, words: string): Promise<void> {
  await page.getByLabel('Words to look for').fill(words);
  const before = page.url();
  await page.getByLabel('Words to look for').press('Enter');
  await page.waitForURL((url) => url.href !== before && url.searchParams.has('for'));
}

describe.each([true, false])('what somebody looks for (with script: %s)', (javaScriptEnabled) => {
  it('stands in no address and in no log, and Back and reload still show it', async () => {
    const { page, addresses } = await search({ javaScriptEnabled });
    const hit = page.locator('main a', { hasText: 'The lighthouse at four' });
    await hit.waitFor();
    expect(await page.getByLabel('Words to look for').inputValue()).toBe(WORDS);
    const first = page.url();
    await look(page, 'kettle');
    await page.locator('main a', { hasText: 'A kettle' }).waitFor();
    await page.goBack();
    await hit.waitFor();
    expect(page.url()).toBe(first);
    await page.reload();
    await hit.click();
    await page.getByText('I count its turns.').waitFor();
    await page.goBack();
    await hit.waitFor();
    expect(addresses.filter((address) => /lighthouse|kettle|[?&]q=/.test(new URL(address).search))).toEqual([]);
    expect(logged.filter((line) => /lighthouse|kettle/.test(line))).toEqual([]);
    await page.context().close();
  });
});

it('what somebody looked for opens to nobody else, and a made-up address shows an empty box', async () => {
  const { page } = await search();
  const { search: sealed } = new URL(page.url());
  const [name = '', value = ''] = jo.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  for (const query of [sealed, '?for=', '?for=AAAA', `?for=${'a'.repeat(5_000)}`, '?q=lighthouse']) {
    const answer = await page.goto(`${app.origin}/search${query}`);
    expect(answer?.status()).toBe(200);
    expect(await page.getByLabel('Words to look for').inputValue()).toBe('');
    expect(await page.locator('main').innerText()).not.toContain('lighthouse');
  }
  await page.context().close();
});
