import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { type TestApp, startApp } from '../support/app.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { as } from '../support/personas.ts';

const VIEWER = '{ viewer { handle } }';
/** Scripts of the page are text here: these files know no browser. */
const WHAT_IS_LEFT = `({
  text: document.body.innerText,
  isHidden: document.documentElement.hidden,
  title: document.title,
  kept: localStorage.length + sessionStorage.length,
})`;
const VISIT = [
  '/',
  '/help-now',
  '/help-now/breathe',
  '/help-now/grounding',
  '/help-now/tonight',
  '/help-now/leaving',
  '/sign-in',
  '/',
  '/help-now/awful',
  '/',
];

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function visitTenPages(): Promise<Page> {
  const page = await openPage(browser);
  for (const path of VISIT) await page.goto(app.origin + path);
  return page;
}

async function pressShift(page: Page, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press('Shift');
}

async function waitForNeutralPage(page: Page): Promise<void> {
  await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(`${app.origin}/away`);
  await expect.poll(() => page.title(), { timeout: 10_000 }).toBe('Reading list');
}

describe('leaving quickly', () => {
  it.each([
    ['pressing Shift three times', (page: Page) => pressShift(page, 3)],
    ['the button', (page: Page) => page.locator('.exit').click()],
  ])('by %s shows the neutral page, and Back ten times shows no other page of ours [ME35]', async (_name, leave) => {
    const page = await visitTenPages();
    await leave(page);
    await waitForNeutralPage(page);

    for (let back = 0; back < 10; back += 1) {
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      await expect
        .poll(async () => `${page.url()} ${await page.title()}`, { timeout: 10_000 })
        .toMatch(/\/away Reading list$|^about:blank /u);
      expect(await page.locator('body').innerText()).not.toContain('Get help now');
    }
  });

  it('needs three presses within five seconds, and nothing but Shift between them [ME35]', async () => {
    const page = await openPage(browser);
    await page.goto(`${app.origin}/help-now`);
    await pressShift(page, 2);
    await page.keyboard.press('a');
    await pressShift(page, 2);
    expect(page.url()).toBe(`${app.origin}/help-now`);
  });

  it('empties what the browser kept and leaves the page blank before anything is asked [ME35]', async () => {
    const page = await openPage(browser);
    await page.goto(`${app.origin}/help-now`);
    await page.evaluate("localStorage.setItem('draft', 'planted'); sessionStorage.setItem('draft', 'planted')");
    // No content: the browser asks, and stays where it is.
    await page.route('**/away', (route) => route.fulfill({ status: 204 }));
    await pressShift(page, 3);
    const left = await page.evaluate(WHAT_IS_LEFT);
    expect(left).toEqual({ text: '', isHidden: true, title: '', kept: 0 });
  });

  it('leaves no store behind that a page held open [ME35]', async () => {
    const page = await openPage(browser);
    await page.goto(`${app.origin}/help-now`);
    await page.evaluate(
      "new Promise((opened) => Object.assign(indexedDB.open('drafts'), { onsuccess: () => opened(null) }))",
    );
    await pressShift(page, 3);
    await waitForNeutralPage(page);
    await expect.poll(() => page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
  });

  it('works without script: the button leaves, and addresses of ours lead to the neutral page [ME35]', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${app.origin}/help-now`);
    await page.locator('.exit').click();
    await expect.poll(() => page.title()).toBe('Reading list');
    await page.goto(`${app.origin}/`);
    expect(page.url()).toBe(`${app.origin}/away`);
  });

  it('never cuts off from help or from signing in again [ME31] [ME35]', async () => {
    const page = await openPage(browser);
    await page.goto(`${app.origin}/help-now`);
    await pressShift(page, 3);
    await waitForNeutralPage(page);
    await page.goto(`${app.origin}/help-now/breathe`);
    expect(await page.locator('h1').innerText()).toBe('Breathe with me');
    await page.goto(`${app.origin}/sign-in`);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });

  it('locks the session of the member who left [ME35]', async () => {
    const mara = await as(app, 'mara');
    const [name = '', value = ''] = mara.cookie.split('=');
    const page = await openPage(browser);
    await page.context().addCookies([{ name, value, url: app.origin }]);
    await page.goto(`${app.origin}/help-now`);
    expect(await mara.ask(VIEWER)).toEqual({ viewer: { handle: 'mara' } });

    await pressShift(page, 3);
    await waitForNeutralPage(page);
    await expect.poll(() => mara.ask(VIEWER)).toEqual({ viewer: null });
  });

  it('goes to the address of the operator when one is set [ME35]', async () => {
    const other = await startApp({ web: true, env: { EXIT_URL: 'https://weather.example/' } });
    const page = await openPage(browser);
    await page.route('https://weather.example/**', (route) =>
      route.fulfill({ body: 'rain', contentType: 'text/plain' }),
    );
    await page.goto(`${other.origin}/help-now`);
    await pressShift(page, 3);
    await expect.poll(() => page.url()).toBe('https://weather.example/');
    await other.close();
  });
});
