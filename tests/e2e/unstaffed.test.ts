import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { PHONE, openBrowser, openPage } from '../support/browser.ts';
import { as } from '../support/personas.ts';
import { goOnDuty, WORDS } from '../support/safety.ts';
import { type Talk, talkIn } from '../support/talk.ts';

let app: TestApp;
let browser: Browser;
let talk: Talk;
let path: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  talk = await talkIn(app);
  const { id } = await talk.start(talk.kit);
  path = `/groups/${talk.group.slug}/t/${id}`;
  await app.db.updateTable('group').set({ closesUnstaffed: true }).where('id', '=', talk.group.id).execute();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function open(javaScriptEnabled: boolean): Promise<Page> {
  const page = await openPage(browser, { javaScriptEnabled, viewport: PHONE });
  const [name = '', value = ''] = talk.mara.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(`${app.origin}${path}`);
  return page;
}

describe('a group that closes while nobody is on duty', () => {
  it('says so where the box was, names people who are there, and passes words to whoever is on call, with and without script [OP09] [R13] [R4]', async () => {
    for (const javaScriptEnabled of [false, true]) {
      const page = await open(javaScriptEnabled);
      await page.getByRole('heading', { name: 'No new words here while nobody is on duty' }).waitFor();
      expect(await page.locator('.closed').innerText()).toContain('We do not know yet when somebody is back.');
      expect(await page.locator('.closed a[href^="tel:"]').count()).toBeGreaterThan(0);
      expect(await page.locator('form[action="?/reply"]').count()).toBe(0);

      await page.fill('.closed textarea', `${WORDS.calm} ${String(javaScriptEnabled)}`);
      await page.getByRole('button', { name: 'Send to our team' }).click();
      await page.getByText('Your words are with our team. Nobody else sees them.').waitFor();
      expect(new URL(page.url()).search).not.toMatch(/help|crisis|call|risk/);
      await page.context().close();
    }
    const called = await app.db.selectFrom('onCallMessage').select('itemId').execute();
    expect(called).toHaveLength(2);
  });

  it('keeps what was written before it closed, and is an ordinary box once somebody is on duty [R13]', async () => {
    const sam = await as(app, 'sam');
    await goOnDuty(sam);
    const page = await open(false);
    await page.fill('textarea[name=body]', WORDS.calm);
    await sam.ask('mutation { endDuty { since } }');
    await page.locator('.comp .act > button').click();
    await page.locator('.closed').waitFor();
    expect(await page.inputValue('.closed textarea')).toBe(WORDS.calm);

    await goOnDuty(sam);
    await page.goto(`${app.origin}${path}`);
    expect(await page.inputValue('.comp textarea')).toBe(WORDS.calm);
    await page.locator('.comp .act > button').click();
    await page.locator('article.rp', { hasText: WORDS.calm }).waitFor();
    await page.context().close();
  });
});
