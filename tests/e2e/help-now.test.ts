import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page, Response } from 'playwright-core';
import { type TestApp, startApp } from '../support/app.ts';
import { PHONE, openBrowser, openPage } from '../support/browser.ts';

const PAGES = [
  '',
  '/breathe',
  '/wave',
  '/tonight',
  '/safe',
  '/someone',
  '/awful',
  '/grounding',
  '/leaving',
  '/everywhere',
];

/** Scripts of the page are text here: these files know no browser. */
const KEPT_PATHS = `caches.keys()
  .then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
  .then((requests) => requests.flat().map(({ url }) => new URL(url).pathname))`;

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function open(path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  await page.goto(`${app.origin}/help-now${path}`);
  return page;
}

describe('help now', () => {
  it('asks what is happening and gives a first step one tap away, signed out and without script [ME31]', async () => {
    const page = await open('', { javaScriptEnabled: false, viewport: PHONE });
    const answers = [
      ['I am panicking', 'Breathe with me'],
      ['I feel an urge to hurt myself', 'Get through ten minutes'],
      ['I think of ending my life', 'You do not have to decide anything tonight'],
      ['Someone hurts me', 'What happens to you is not your fault'],
      ['I worry about someone', 'Words you can use'],
      ['I just feel awful', 'One small thing at a time'],
    ] as const;
    for (const [answer, step] of answers) {
      await page.goto(`${app.origin}/help-now`);
      await page.getByText(answer, { exact: true }).click();
      await expect.poll(() => page.locator('h1').innerText()).toBe(step);
    }
  });

  it('guesses the country from the language of the browser, and keeps one chosen by hand [ME32]', async () => {
    const page = await open('', { locale: 'en-GB', javaScriptEnabled: false });
    expect(await page.locator('#country').inputValue()).toBe('GB');
    expect(await page.getByRole('link', { name: 'Call 116 123' }).getAttribute('href')).toBe('tel:116123');

    await page.locator('#country').selectOption('AU');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await page.getByRole('link', { name: 'Call 13 11 14', exact: true }).getAttribute('href')).toBe(
      'tel:131114',
    );

    await page.goto(`${app.origin}/help-now/tonight`);
    expect(await page.locator('#country').inputValue()).toBe('AU');
  });

  it('says of each line how to reach it, when, at what cost, what happens, where that comes from and that nobody checked it yet [ME32] [ME34]', async () => {
    const page = await open('?country=GB');
    const words = await page.locator('#people').innerText();
    for (const word of ['day and night', 'free', 'English', 'What happens when you do', 'Not yet checked by us.']) {
      expect(words).toContain(word);
    }
    const source = page.locator('#people details a').first();
    expect(new URL((await source.getAttribute('href')) ?? '').hostname).toBe('www.samaritans.org');
  });

  it('shows paired lines together also when one way is chosen [ME33]', async () => {
    const page = await open('?country=GB');
    await page.getByRole('link', { name: 'Chat', exact: true }).click();
    await expect.poll(() => page.locator('#people .name').allInnerTexts()).toEqual(['Samaritans', 'Childline']);
  });

  it('puts the emergency number last, below the people', async () => {
    const page = await open('/tonight?country=GB');
    const calls = await page.locator('a[href^="tel:"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(calls.at(0)).toBe('tel:116123');
    expect(calls.at(-1)).toBe('tel:999');
  });

  it('gives other countries their emergency number and directories, and no number without a source', async () => {
    const page = await open('?country=FI');
    expect(await page.locator('#emergency a[href="tel:112"]').count()).toBe(1);
    expect(await page.locator('#people').innerText()).toContain('Find A Helpline');
  });

  it('opens without a connection, in the country chosen last [ME31]', async () => {
    const page = await open('?country=AU');
    await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
    await page.reload();
    await expect.poll(() => keptText(page, '/help-now'), { timeout: 20_000 }).toContain('13 11 14');

    await page.context().setOffline(true);
    await page.goto(`${app.origin}/help-now/breathe`);
    expect(await page.locator('h1').innerText()).toBe('Breathe with me');
    expect(await page.getByRole('link', { name: 'Call 13 11 14', exact: true }).count()).toBe(1);
    expect(await page.evaluate<boolean>("document.fonts.check('500 20px Literata')")).toBe(true);

    await page.goto(`${app.origin}/groups/anywhere/t/1`);
    expect(await page.locator('h1').innerText()).toBe('No connection');
    await page.getByText('Help and numbers work without one.').click();
    await expect.poll(() => page.locator('h1').innerText()).toBe('What is happening?');
  });

  it('keeps nothing but help, the toolkit, the empty page of kept tools, the neutral page and files of the app', async () => {
    const page = await open('?country=AU');
    await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
    const kept = await page.evaluate<string[]>(KEPT_PATHS);
    expect(kept.length).toBeGreaterThan(10);
    for (const path of kept) {
      expect(path).toMatch(
        /^\/(?:help-now(?:\/[a-z]+)?|help-now\/people\.json|toolkit(?:\/[a-z-]+){0,2}|away|kept|_app\/(?:engine|toolkit|kept)\.js|_app\/immutable\/.+\.(?:css|woff2|js)|[a-z-]+\.(?:js|svg|webmanifest))$/u,
      );
    }
  });

  it('asks nothing of another origin and needs at most 5 kB of script on the wire', async () => {
    const page = await openPage(browser);
    const answers: Response[] = [];
    page.on('response', (response) => answers.push(response));
    await page.goto(`${app.origin}/help-now?country=GB`, { waitUntil: 'networkidle' });
    expect(new Set(answers.map((answer) => new URL(answer.url()).origin))).toEqual(new Set([app.origin]));
    const scripts = answers.filter((answer) => answer.request().resourceType() === 'script');
    const sizes = await Promise.all(scripts.map((answer) => answer.request().sizes()));
    expect(scripts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)).toBeLessThanOrEqual(5_000);
  });

  it('names neither topic nor purpose in the tab, and tells its pages apart [ME36]', async () => {
    const page = await openPage(browser);
    const titles: string[] = [];
    for (const path of PAGES) {
      await page.goto(`${app.origin}/help-now${path}`);
      titles.push(await page.title());
    }
    for (const title of titles) expect(title).toMatch(/^Page \d+ · Between$/u);
    expect(new Set(titles).size).toBe(PAGES.length);
  });

  it('fits a screen of 320 px without scrolling sideways', async () => {
    const page = await openPage(browser, { viewport: { width: 320, height: 640 } });
    for (const path of [...PAGES, '?country=DE']) {
      await page.goto(`${app.origin}/help-now${path}`);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320);
    }
  });
});

/** What the kept copy of a page says; empty until it is there. */
async function keptText(page: Page, path: string): Promise<string> {
  return page.evaluate<string>(`caches.match('${path}').then((answer) => answer?.text() ?? '')`);
}
