import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { DESK, openBrowser, openPage, PHONE } from '../support/browser.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { caseIdOf, decide, report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`;

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let sam: Persona;
let rhea: Persona;
let itemId: string;
let caseId: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  group = await makeGroup(app, 'harbour');
  [mara, jo, kit, sam, rhea] = await Promise.all([
    as(app, 'mara'),
    as(app, 'jo'),
    as(app, 'kit'),
    as(app, 'sam'),
    as(app, 'rhea'),
  ]);
  await joinAll(app, group, [mara, jo, kit]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});
beforeEach(async () => {
  app.clock.advance(15 * 60);
  ({ itemId, caseId } = await reported('Late again', 'You were never any good at this.'));
});

async function reported(title: string, body: string): Promise<{ itemId: string; caseId: string }> {
  const words = await startThread(mara, group, { title, body });
  await report(jo, words.itemId, 'unkind', 'This is aimed at kit.');
  return { itemId: words.itemId, caseId: await caseIdOf(app, words.itemId) };
}

/** A page of the desk that follows by itself. */
async function desk(by: Persona, path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  return show(await openPage(browser, options), by, path, options.javaScriptEnabled !== false);
}

async function show(page: Page, by: Persona, path: string, isLive = true): Promise<Page> {
  const [name = '', value = ''] = by.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(app.origin + path);
  if (isLive) await page.getByText('Follows by itself').waitFor({ state: 'attached' });
  return page;
}

const head = (page: Page): Locator => page.locator('.ch');
const news = (page: Page): Locator => page.locator('.news');
async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.target.join(' ')}`);
}

describe('news beside a case', () => {
  it(
    'has no accessibility problem and no sideways scroll, on a phone and at a desk, in any light [OP27]',
    { timeout: 300_000 },
    async () => {
      const pages: Page[] = [];
      for (const theme of ['light', 'dark', 'night'])
        for (const viewport of [DESK, PHONE]) {
          const page = await openPage(browser, { viewport });
          await page.context().addCookies([{ name: 'theme', value: theme, url: app.origin }]);
          pages.push(await show(page, rhea, `/moderation/cases/${caseId}`));
        }
      await mara.ask(EDIT, { input: { postId: itemId, version: 1, body: 'I was harsh. I am sorry.' } });
      await reported('While it was open', 'Words.');
      await decide(sam, caseId);
      for (const page of pages) {
        await news(page).getByText('sam has decided: Take down.').waitFor();
        await news(page).getByText('What changed').click();
        expect(await problemsOf(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        await page.context().close();
      }
    },
  );
});

describe('the keys', () => {
  it(
    'carry three cases through, and one back, with no hand on a pointer [MO21] [MO43]',
    { timeout: 120_000 },
    async () => {
      await reported('A second one', 'Words.');
      await reported('A third one', 'Words.');
      const page = await desk(sam, '/moderation');
      const total = await page.locator('[data-case]').count();
      for (let at = 0; at < 3; at += 1) {
        // The newest three stand last: they are due last. A quick hand does not wait for each page.
        for (let step = 0; step < (at === 0 ? total - 2 : 1); step += 1) await page.keyboard.press('j');
        await page
          .locator('[data-case]')
          .nth(total - 3 + at)
          .and(page.locator('[aria-current=true]'))
          .waitFor();
        await page.keyboard.press('c');
        await head(page)
          .getByText(/^Yours until/)
          .waitFor();
        await page.keyboard.press('r');
        await page.keyboard.press('3');
        await page.keyboard.type('Unkind');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.type('It blames someone who asked for company.');
        await page.keyboard.press('Control+Enter');
        await page.locator('.standing').getByText('Decided: Take down').waitFor();
      }
      await page.keyboard.press('z');
      await page.getByText('Taken back. Nobody was told.').waitFor();
      await page.context().close();
    },
  );

  it(
    'carry a shift from case to case: decided and on, passed over, put aside, handed to a colleague who goes on [MO45] [MO46] [MO07]',
    { timeout: 240_000 },
    async () => {
      for (const title of ['One more', 'Two more', 'Three more', 'Four more', 'Five more'])
        await reported(title, 'Words.');
      const page = await desk(sam, '/moderation');
      const openId = (): string => new URL(page.url()).pathname.split('/')[3] ?? '';
      /** On the next case, whose page hears keys. */
      const onNext = async (before: string): Promise<string> => {
        await expect.poll(openId).not.toBe(before);
        await head(page).getByRole('button', { name: 'Claim' }).waitFor();
        return openId();
      };
      const take = async (): Promise<void> => {
        await page.keyboard.press('c');
        await head(page)
          .getByText(/^Yours until/)
          .waitFor();
      };
      const statusOf = async (id: string): Promise<string> =>
        (await app.db.selectFrom('case').select('status').where('id', '=', id).executeTakeFirstOrThrow()).status;
      await page.keyboard.press('j');
      let now = await onNext('');
      for (let at = 0; at < 3; at += 1) {
        await take();
        await page.keyboard.press('3');
        await page.keyboard.type('Unkind');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.type('It blames someone who asked for company.');
        await page.keyboard.press('Control+Shift+Enter');
        const decided = now;
        now = await onNext(decided);
        await page.locator('.just').getByText(decided.slice(-4).toUpperCase(), { exact: false }).waitFor();
        await expect.poll(() => statusOf(decided)).toMatch(/^(decided|notified|closed)$/);
      }

      const passedOver = now;
      await page.keyboard.press('s');
      await expect
        .poll(() => page.locator('details[data-flow=s] select').evaluate((box) => box === document.activeElement))
        .toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      now = await onNext(passedOver);
      expect(await statusOf(passedOver)).toBe('queued');

      await take();
      await page.keyboard.press('o');
      await page.keyboard.type('rhea');
      await page.keyboard.press('Tab');
      await page.keyboard.type('You know this group better.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const handedOver = now;
      await expect.poll(() => statusOf(handedOver)).toBe('queued');

      const other = await desk(rhea, '/moderation?view=mine');
      await other.locator(`[data-case][href*="${handedOver}"]`).waitFor();
      for (let step = 0; step < 30 && !other.url().includes(handedOver); step += 1) {
        const before = other.url();
        await other.keyboard.press('j');
        await expect.poll(() => other.url()).not.toBe(before);
      }
      await head(other).getByRole('button', { name: 'Claim' }).waitFor();
      await other.getByText('You know this group better.').first().waitFor();
      await other.keyboard.press('c');
      await head(other)
        .getByText(/^Yours until/)
        .waitFor();
      await other.keyboard.press('h');
      await other.keyboard.press('Tab');
      await other.keyboard.type('I ask the group first.');
      await other.keyboard.press('Tab');
      await other.keyboard.press('Enter');
      await expect.poll(() => statusOf(handedOver)).toBe('on_hold');
      await other.context().close();
      await page.context().close();
    },
  );

  it('are all on one sheet, and single letters can be turned off on a device', async () => {
    const page = await desk(sam, `/moderation/cases/${caseId}`);
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog');
    await sheet.getByText('show the case as it is now').waitFor();
    await page.keyboard.press('c');
    await sheet.getByRole('switch', { name: /Single letters act/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await page.reload();
    await page.getByText('Follows by itself').waitFor();
    await page.keyboard.press('c');
    expect(await head(page).getByRole('button', { name: 'Claim' }).count()).toBe(1);
    await page.getByRole('button', { name: /all keys/ }).click();
    await sheet.getByRole('switch').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await head(page)
      .getByText(/^Yours until/)
      .waitFor();
    await page.context().close();
  });
});
