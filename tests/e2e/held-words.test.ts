import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { PHONE, openBrowser, openPage } from '../support/browser.ts';
import type { Persona } from '../support/personas.ts';
import { type Talk, talkIn } from '../support/talk.ts';
import { keepTraffic } from '../support/traffic.ts';

const IMMINENT = 'I want to kill myself tonight.';
const CONCERN = 'Everything hurts and I wish I would not wake up.';

let app: TestApp;
let browser: Browser;
let talk: Talk;
let address: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  talk = await talkIn(app);
  const { id } = await talk.start(talk.kit);
  address = `${app.origin}/groups/${talk.group.slug}/t/${id}`;
  await fetch(`${app.origin}/groups`);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function open(persona: Persona, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  await show(page, persona);
  return page;
}

async function show(page: Page, persona: Persona): Promise<void> {
  const [name = '', value = ''] = persona.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(address);
}

async function say(page: Page, words: string): Promise<void> {
  await page.fill('textarea[name=body]', words);
  await page.locator('.comp .act > button').click();
}

describe('own words that wait', () => {
  it('stand in their place with the truth, the numbers and, when nobody comes, the choice, with and without script [R8] [ME28]', async () => {
    for (const javaScriptEnabled of [false, true]) {
      const words = `${IMMINENT} ${javaScriptEnabled ? 'Again.' : ''}`.trim();
      const author = await open(talk.mara, { javaScriptEnabled, viewport: PHONE });
      await say(author, words);
      const held = author.locator('article', { hasText: words }).locator('.held-here');
      await held.waitFor();
      expect(await held.innerText()).toContain('Only you and our team see it.');
      expect(await held.innerText()).not.toContain('A person is reading this');
      expect(await held.getByRole('link', { name: 'Call 999' }).getAttribute('href')).toBe('tel:999');
      const other = await open(talk.jo);
      expect(await other.getByText(words).count()).toBe(0);

      await app.advance(11 * 60);
      await author.reload();
      expect(await held.innerText()).toContain('Nobody has come yet.');
      await held.getByRole('button', { name: 'Share it with the group' }).click();
      await held.waitFor({ state: 'detached' });
      await author.locator('article', { hasText: words }).waitFor();
      await other.reload();
      await other.locator('article.rp', { hasText: words }).locator('.fold').waitFor();
      await Promise.all([author.context().close(), other.context().close()]);
    }
  });
});

describe('after sending', () => {
  it('shows help beside the box again, with the truth about people, also without script [R1] [R4]', async () => {
    for (const javaScriptEnabled of [false, true]) {
      const page = await open(talk.jo, { javaScriptEnabled });
      await say(page, `${CONCERN} ${String(javaScriptEnabled)}`);
      await page.locator('article.rp', { hasText: String(javaScriptEnabled) }).waitFor();
      await page.locator('.helpcard[data-moment=sent]').waitFor();
      await page.locator('.helpcard', { hasText: 'Your words are here. Nobody is on duty now.' }).waitFor();
      expect(new URL(page.url()).search).not.toMatch(/help|crisis|risk/);
      await page.context().close();
    }
  });

  it('sends no risk word, level, case or call to any page, the author’s too [R24]', async () => {
    const author = await open(talk.mara);
    const words = `${IMMINENT} And still.`;
    await say(author, words);
    await author.locator('article', { hasText: words }).locator('.held-here').waitFor();
    await author.context().close();
    const { crisisId, caseId } = await app.db
      .selectFrom('crisisCase as k')
      .innerJoin('item as i', 'i.id', 'k.itemId')
      .select(['k.id as crisisId', 'k.caseId'])
      .where('i.body', '=', words)
      .executeTakeFirstOrThrow();
    for (const reader of [talk.mara, talk.jo]) {
      const page = await openPage(browser);
      const sent = keepTraffic(page);
      await show(page, reader);
      await page.waitForLoadState('networkidle');
      const source = await sent();
      expect(source.includes(words)).toBe(reader === talk.mara);
      for (const trace of [crisisId, caseId])
        expect([reader.handle, source.includes(trace)]).toEqual([reader.handle, false]);
      expect(source).not.toMatch(/imminent|"urgent"|crisisLevel|verdict|en\.want/);
      await page.context().close();
    }
  });
});
