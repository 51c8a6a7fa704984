import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { DESK, PHONE, openBrowser, openPage } from '../support/browser.ts';

const THEMES = ['light', 'dark', 'night'] as const;
const SMALLEST = { width: 320, height: 640 } as const;

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function open(path: string, options: Parameters<typeof openPage>[1] = {}, theme = 'light'): Promise<Page> {
  const page = await openPage(browser, options);
  await page.context().addCookies([{ name: 'theme', value: theme, url: app.origin }]);
  await page.goto(app.origin + path);
  return page;
}

async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).analyze();
  return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.target.join(' ')}`);
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the landing page', () => {
  it('tells a guest what this is without any script of the framework, and says who is on duty', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('script[src*="_app"], link[rel=modulepreload]').count()).toBe(0);
    await page.getByText('Nobody right now').waitFor();
    await page.context().close();
  });

  it('has no accessibility problem in any look, on a phone and at a desk [OP27]', async () => {
    const looks = [
      ['light', PHONE],
      ['light', DESK],
      ['dark', DESK],
      ['night', PHONE],
    ] as const;
    for (const [theme, viewport] of looks) {
      const page = await open('/', { viewport }, theme);
      expect(await problemsOf(page), `${theme} ${viewport.width}`).toEqual([]);
      await page.context().close();
    }
  });

  it('fits a small phone without sideways scrolling', async () => {
    const page = await open('/', { viewport: SMALLEST });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

describe('the frame of every page', () => {
  it('offers help by keyboard in two steps, before anything else of the page', async () => {
    const page = await open('/gallery');
    const names: (string | null)[] = [];
    for (let step = 0; step < 2; step++) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? null));
    }
    expect(names).toEqual(['Skip to content', 'Get help now']);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/help-now');
    await page.context().close();
  });

  it('keeps the chosen look without script', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Night' }).click();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('night');
    expect(new URL(page.url()).pathname).toBe('/');
    await page.context().close();
  });

  it('says what to do on a page that does not exist, and names nothing', async () => {
    const page = await open('/groups-that-never-were');
    expect(await page.locator('h1').textContent()).toBe('This page is not here');
    expect(await page.title()).toMatch(/^Page · /);
    expect(await problemsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('every part of the design system', () => {
  it('has no accessibility problem in any look [OP27]', async () => {
    for (const theme of THEMES) {
      const page = await open('/gallery', {}, theme);
      expect(await problemsOf(page), theme).toEqual([]);
      await page.context().close();
    }
  });

  it('fits a small phone, and from right to left with longer words', async () => {
    for (const path of ['/gallery', '/gallery?dir=rtl']) {
      const page = await open(path, { viewport: SMALLEST });
      expect(await sideways(page), path).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  it('keeps what was typed when a form is refused, and leads to the field, with and without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open('/gallery', { javaScriptEnabled });
      await page.fill('#handle', '0770090');
      await page.fill('#words', 'still here');
      await page.locator('form:has(#words) button').click();
      await page.waitForSelector('.err-list');
      expect(await page.inputValue('#words')).toBe('still here');
      expect(await page.locator('#handle').getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('.err-list a').first().getAttribute('href')).toBe('#handle');
      await page.context().close();
    }
  });

  it('keeps the words and says so when nothing could be sent', async () => {
    const page = await open('/gallery');
    await page.route('**/gallery**', (route) => route.abort());
    await page.fill('#words', 'typed in a tunnel');
    await page.locator('form:has(#words) button').click();
    await page.getByText('Not sent. Your words are kept.').waitFor();
    expect(await page.inputValue('#words')).toBe('typed in a tunnel');
    await page.context().close();
  });

  it('gives the focus back after a dialog, and Esc is the safe answer', async () => {
    const page = await open('/gallery');
    await page.getByRole('button', { name: 'Leave the group…' }).click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent), { timeout: 10_000 })
      .toContain('Leave the group…');
    await page.context().close();
  });
});
