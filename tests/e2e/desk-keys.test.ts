import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
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

const current = (page: Page): Promise<string | null> =>
  page.locator('[data-case][aria-current=true]').first().getAttribute('href');

/** Steps down the queue until the case is open. */
async function goDownTo(page: Page, wanted: string): Promise<void> {
  for (let at = await current(page); at?.includes(wanted) !== true; at = await current(page)) {
    await page.keyboard.press('j');
    await expect.poll(() => current(page)).not.toBe(at);
  }
}

const head = (page: Page): Locator => page.locator('.ch');
const news = (page: Page): Locator => page.locator('.news');
async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).analyze();
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
      const newest = [{ caseId }, await reported('A second one', 'Words.'), await reported('A third one', 'Words.')];
      const page = await desk(sam, '/moderation');
      // A quick hand does not wait for each page: both presses count.
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      // What is decided is stepped over: the second of those that are left.
      await page.locator('[data-case=""]').nth(1).and(page.locator('[aria-current=true]')).waitFor();
      for (const one of newest) {
        await goDownTo(page, one.caseId);
        await page.locator('[data-key=c]').waitFor();
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

  it('set a watch on an author, show it on their rows and in a view, and end it early for every desk [MO55]', async () => {
    const [page, other] = await Promise.all([
      desk(sam, `/moderation/cases/${caseId}`),
      desk(rhea, `/moderation/cases/${caseId}`),
    ]);
    const marks = (of: Page) => of.locator('[data-case]').getByText('Watched').count();
    const panel = (of: Page): Locator => of.locator('.p3');
    const open = page.locator('[data-case=""]').count();
    expect(await marks(page)).toBe(0);
    await page.keyboard.press('w');
    // On whom, why and for how long: the first choice of each is taken.
    for (const _ of ['reason', 'days', 'note']) await page.keyboard.press('Tab');
    await page.keyboard.type('Third time this week.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('The desk keeps an eye on it.').waitFor();
    // Every open case here is about words of the same author.
    for (const each of [page, other]) {
      await panel(each).getByText('Third time this week.').waitFor();
      await expect.poll(() => marks(each)).toBe(await open);
    }
    await show(other, rhea, `/moderation/cases/${caseId}?view=watched`);
    await other.getByRole('link', { name: /^Watched/ }).waitFor();
    expect(await marks(other)).toBe(await open);
    await panel(other).getByText('Prolong or end').press('Enter');
    await panel(other).getByRole('button', { name: 'End it now' }).press('Enter');
    await other.getByText('No longer watched.').waitFor();
    for (const each of [page, other]) {
      await expect.poll(() => marks(each)).toBe(0);
      await panel(each).getByText('Third time this week.').waitFor({ state: 'detached' });
      await each.context().close();
    }
  });

  it('let words through only once they were shown, tell their author, and open the next case [MO52] [MO45]', async () => {
    const readsFirst = (reviewsEveryPost: boolean) =>
      app.db.updateTable('group').set({ reviewsEveryPost }).where('id', '=', group.id).execute();
    await readsFirst(true);
    const waits = await startThread(kit, group, { title: 'Soup', body: 'The soup was good.' });
    await readsFirst(false);
    const toRead = await caseIdOf(app, waits.itemId);
    const decided = () => app.db.selectFrom('decision').select('action').where('caseId', '=', toRead).execute();

    const page = await desk(sam, `/moderation/cases/${toRead}`);
    expect(await page.getByText('The soup was good.').first().isVisible()).toBe(false);
    await page.keyboard.press('v');
    await page.getByText(/^Show the words first/).waitFor();
    expect(await decided()).toEqual([]);
    // R and V in one breath: the words count as shown with the press that shows them, not when the browser tells of it.
    expect(await page.evaluate(shownAtOnce)).toBe('yes');
    await page.getByText('The soup was good.').first().waitFor();
    await page.keyboard.press('v');
    await page.waitForURL((url) => /cases\/./.test(url.pathname) && !url.pathname.includes(toRead));
    expect(await decided()).toEqual([{ action: 'keep' }]);
    await page.locator('.dk h1:focus').waitFor();
    expect(await current(page)).toContain(new URL(page.url()).pathname);
    await app.advance(1);
    const { notices } = await kit.ask('{ notices { nodes { kind detail } } }');
    expect(notices.nodes).toContainEqual({ kind: 'held_words', detail: 'read' });
    await page.context().close();
  });

  it('give a claim back and show the queue as it was [MO45]', async () => {
    const page = await desk(sam, `/moderation/cases/${caseId}?view=mine`);
    await page.keyboard.press('c');
    await head(page)
      .getByText(/^Yours until/)
      .waitFor();
    await page.keyboard.press('b');
    await page.waitForURL((url) => url.pathname === '/moderation');
    expect(new URL(page.url()).search).toBe('?view=mine');
    const [row] = await app.db.selectFrom('case').select(['status', 'claimedBy']).where('id', '=', caseId).execute();
    expect(row).toEqual({ status: 'queued', claimedBy: null });
    await page.context().close();
  });

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

/** Shows the words and reads what V would send, before the browser comes to anything else. */
async function shownAtOnce(): Promise<string | undefined> {
  document.querySelector<HTMLElement>('[data-key=r]')?.click();
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  return document.querySelector<HTMLInputElement>('[name=shown]')?.value;
}
