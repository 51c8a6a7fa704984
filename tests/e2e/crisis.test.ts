import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { DESK, openBrowser, openPage, PHONE } from '../support/browser.ts';
import { have, lookAt, raiseAbout, write } from '../support/crisis.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { caseIdOf, decide, report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

const THEIR_WORDS = 'The stairs are very quiet tonight and so am I.';

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let jo: Persona;
let sam: Persona;
let rhea: Persona;
let person: Persona;
let id: string;
let count = 0;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  group = await makeGroup(app, 'harbour');
  [jo, sam, rhea] = await Promise.all([as(app, 'jo'), as(app, 'sam'), as(app, 'rhea')]);
  await joinAll(app, group, [jo]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});
beforeEach(async () => {
  count += 1;
  person = await as(app, `stairs${count}`);
  await joinAll(app, group, [person]);
  const { itemId } = await startThread(person, group, { body: THEIR_WORDS });
  await report(jo, itemId, 'worried_about_person');
  id = await raiseAbout(app, { itemId, caseId: await caseIdOf(app, itemId), personId: person.id }, 'imminent');
});

async function show(by: Persona, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = by.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(app.origin + path);
  return page;
}
const onPhone = { viewport: PHONE, hasTouch: true, isMobile: true } as const;
const casePath = (): string => `/moderation/crisis/${id}`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function seriousProblems(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id: rule }) => rule);
}

describe('a crisis case on a phone at night', () => {
  it('is taken, read and answered in three taps from the page a call opens; the person reads it at once [MO32] [R16]', async () => {
    const theirs = await show(person, '/groups');
    const phone = await show(sam, casePath(), onPhone);
    expect(await phone.title()).not.toContain('needs a person');
    await button(phone, 'I have it').tap();
    await phone.getByText('You are with them.').waitFor();
    expect(await phone.content()).not.toContain(THEIR_WORDS);

    await button(phone, 'Show the words').tap();
    await phone.getByText(THEIR_WORDS).waitFor();
    await phone.getByLabel('Your first words').fill('I read what you wrote. I am here with you.');
    await button(phone, 'Send to them').tap();
    await phone.getByText('I read what you wrote. I am here with you.').waitFor();
    expect(await lookAt(sam, id)).toMatchObject({ state: 'in_contact', acknowledgedBy: 'sam' });

    await theirs.getByText('A person is here for you. They have written.').waitFor();
    await theirs.getByRole('link', { name: 'Open the talk' }).click();
    await theirs.getByText('I read what you wrote. I am here with you.').waitFor();
    await theirs.getByLabel('Your words').fill('Thank you. I am on the stairs.');
    await button(theirs, 'Send').click();
    await phone.getByText('Thank you. I am on the stairs.').waitFor();
    await phone.getByText('Read', { exact: false }).first().waitFor();
    expect(await theirs.content()).not.toMatch(/imminent|urgent|crisis|"sam"/i);
    await Promise.all([theirs.context().close(), phone.context().close()]);
  });

  it('asks again only when something happened: a page left open is no load', async () => {
    const page = await show(sam, casePath());
    await button(page, 'Show the words').waitFor();
    await page.waitForLoadState('networkidle');
    let asked = 0;
    page.on('request', (request) => (asked += request.url().endsWith('/graphql') ? 1 : 0));
    await have(rhea, id);
    await page.getByText('rhea is with them.').waitFor();
    await page.waitForTimeout(2_000);
    // One or two looks for each of the few notices of somebody's coming.
    expect(asked).toBeLessThan(12);
    await page.context().close();
  });

  it('covers the words again when its reader looks away', async () => {
    const phone = await show(sam, casePath(), onPhone);
    await button(phone, 'Show the words').tap();
    await phone.getByText(THEIR_WORDS).waitFor();
    await phone.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await button(phone, 'Show the words').waitFor();
    expect(await phone.content()).not.toContain(THEIR_WORDS);
    await phone.context().close();
  });

  it('shows live who comes, and a second person joins with one tap [R13]', async () => {
    await have(sam, id);
    const phone = await show(sam, casePath(), onPhone);
    const second = await show(rhea, casePath(), { viewport: DESK });
    await button(second, 'Join them').click();
    await phone.getByText('You and rhea are with them.').waitFor();
    await Promise.all([phone.context().close(), second.context().close()]);
  });

  it('asks staff to read words again before they go, and sends them when they are sure [R28]', async () => {
    await have(sam, id);
    const page = await show(sam, casePath());
    await page.getByLabel('Your first words').fill('Promise me you will wait until morning.');
    await button(page, 'Send to them').click();
    await button(page, 'Send it as it is').waitFor();
    expect((await lookAt(sam, id)).hasTalk).toBe(false);
    await button(page, 'Send it as it is').click();
    await expect.poll(async () => (await lookAt(sam, id)).state, { timeout: 20_000 }).toBe('in_contact');
    await page.context().close();
  });

  it('stays well in light and dark, on a phone and at a desk', { timeout: 120_000 }, async () => {
    await have(sam, id);
    await write(sam, id, 'I am here.');
    for (const [viewport, colorScheme] of [
      [PHONE, 'light'],
      [DESK, 'dark'],
    ] as const) {
      const page = await show(sam, casePath(), { viewport, colorScheme });
      await button(page, 'Show the words').click();
      await page.getByText(THEIR_WORDS).waitFor();
      expect([viewport.width, colorScheme, await seriousProblems(page)]).toEqual([viewport.width, colorScheme, []]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
});

describe('without script', () => {
  const plain = { javaScriptEnabled: false } as const;

  it('a case is taken, read and answered by forms', async () => {
    const page = await show(sam, casePath(), plain);
    await button(page, 'I have it').click();
    await page.getByText('You are with them.').waitFor();
    await button(page, 'Show the words').click();
    await page.getByText(THEIR_WORDS).waitFor();
    await page.getByLabel('Your first words').fill('I am here with you.');
    await button(page, 'Send to them').click();
    await expect.poll(async () => (await lookAt(sam, id)).state, { timeout: 20_000 }).toBe('in_contact');
    await page.context().close();
  });

  it('somebody who is suspended finds their talk on every page and answers in it [R22]', async () => {
    await write(sam, id, 'I am here with you.');
    await app.db.updateTable('account').set({ lifeState: 'suspended' }).where('id', '=', person.id).execute();
    const page = await show(person, '/groups', plain);
    await page.getByRole('link', { name: 'Open the talk' }).click();
    await page.getByText('I am here with you.').waitFor();
    await page.getByLabel('Your words').fill('Hello.');
    await button(page, 'Send').click();
    await page.getByText('Hello.', { exact: true }).waitFor();
    expect((await lookAt(sam, id)).unreadCount).toBe(1);
    await page.context().close();
  });
});

it('what was decided on the way to somebody at risk can be taken back from their page, by key [MO43] [MO45]', async () => {
  const { itemId } = await startThread(person, group, { title: 'Another thing', body: 'You never listen.' });
  await report(jo, itemId, 'unkind');
  const decided = await caseIdOf(app, itemId);
  await decide(sam, decided);
  const page = await show(sam, `${casePath()}?done=${decided}`);
  await page.locator('.just [data-key=z]').waitFor();
  // The line stands: the page hears its keys.
  await page.getByText('Follows by itself').waitFor();
  await page.keyboard.press('z');
  await page.getByText('Taken back. Nobody was told.').waitFor();
  expect(new URL(page.url()).pathname).toBe(`/moderation/cases/${decided}`);
  await page.context().close();
});
