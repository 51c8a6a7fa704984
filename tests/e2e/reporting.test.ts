import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { PHONE, openBrowser, openPage } from '../support/browser.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  group = await makeGroup(app, 'harbour');
  [mara, jo, kit] = await Promise.all([as(app, 'mara'), as(app, 'jo'), as(app, 'kit')]);
  await joinAll(app, group, [mara, jo, kit]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** A page of someone signed in. */
async function open(by: Persona, path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = by.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(app.origin + path);
  return page;
}

describe('telling the moderators', () => {
  it('takes three taps from the words to the receipt, without script too [ME22]', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { threadId } = await startThread(mara, group, { title: 'Three taps', body: 'Something to look at.' });
      const page = await open(jo, `/groups/${group.slug}/t/${threadId}`, { viewport: PHONE, javaScriptEnabled });
      await page.locator('details.menu > summary').first().click();
      await page.locator('a[href^="/report/item/"]').first().click();
      await page.waitForURL('**/report/item/**');
      await page.getByRole('button', { name: /^Unkind or bullying/ }).click();
      await page.waitForURL('**/report/received/**');
      expect(await page.locator('h1').textContent()).toBe('Thank you. We have it.');

      await page.goto(`${app.origin}/me/reports`);
      expect(await page.locator('article').first().textContent()).toMatch(/Unkind or bullying.*Received/s);
      await page.context().close();
    }
  });

  it('keeps worry apart from rules, and helps whoever worries [R14] [ME22]', async () => {
    const { itemId } = await startThread(mara, group);
    const page = await open(kit, `/report/item/${itemId}`, { viewport: PHONE });
    await page.getByText('Add a few words first').click();
    await page.getByLabel('What should we know?').fill('She has not slept for days.');
    await page.getByRole('button', { name: /^I am worried about this person/ }).click();
    await page.waitForURL('**/report/received/**');
    expect(await page.locator('main').textContent()).toContain('we cannot tell you what follows');
    expect(await page.getByRole('link', { name: 'Words you could say to them' }).getAttribute('href')).toBe(
      '/help-now/someone',
    );
    const { note } = await app.db
      .selectFrom('report')
      .select('note')
      .where('itemId', '=', itemId)
      .executeTakeFirstOrThrow();
    expect(note).toBe('She has not slept for days.');
    await page.context().close();
  });

  it('shows the same page for someone here and for nobody [R14]', async () => {
    const texts: string[] = [];
    for (const handle of ['mara', 'nora']) {
      const page = await open(kit, `/report/member/${handle}`, { javaScriptEnabled: false });
      await page.getByRole('button', { name: /^I am worried about this person/ }).click();
      await page.waitForURL('**/report/received**');
      texts.push(((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' '));
      await page.context().close();
    }
    expect(texts[1]).toBe(texts[0]);
  });
});
