import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { PHONE, openBrowser, openPage } from '../support/browser.ts';
import { PASSWORD } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ demo: true, web: true }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** A device of its own on which Mara is signed in. */
async function device(options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const { cookie } = await app.graphql('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { email: 'mara@demo.example', password: PASSWORD },
  });
  const [name = '', value = ''] = (cookie ?? '').split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  return page;
}

const themeOf = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-theme');

describe('the note about the demo', () => {
  it('is one line on a phone, says the rest when opened, and leaves a word in the header when put away', async () => {
    const page = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
    await page.goto(`${app.origin}/join`);
    const note = page.locator('.demo');
    expect((await note.boundingBox())?.height).toBeLessThanOrEqual(48);
    await note.locator('summary').click();
    await note.getByText('The lines under').last().waitFor();
    await page.getByRole('button', { name: 'Put this away for this visit' }).click();
    await page.waitForURL('**/join');
    expect(await page.locator('.demo').count()).toBe(0);
    await page.goto(`${app.origin}/sign-in`);
    await page.getByRole('banner').getByText('Demo', { exact: true }).waitFor();
    await page.context().close();
  });
});

describe('the look', () => {
  it('goes with the account to a device that was told nothing, and stays as it is on one that was', async () => {
    const first = await device({ javaScriptEnabled: false });
    await first.goto(`${app.origin}/me`);
    await first.getByRole('button', { name: 'Night' }).click();
    await first.waitForURL('**/me');
    expect(await themeOf(first)).toBe('night');

    const second = await device({ javaScriptEnabled: false });
    await second.goto(`${app.origin}/groups`);
    expect(await themeOf(second)).toBe('night');
    await second.getByRole('button', { name: 'Light' }).click();
    await expect.poll(() => themeOf(second)).toBe('light');

    await first.goto(`${app.origin}/groups`);
    expect(await themeOf(first)).toBe('night');
    await Promise.all([first, second].map((page) => page.context().close()));
  });
});
