import { LIMITS } from '@between/rules/content.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { openBrowser, openPage, PHONE } from '../support/browser.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { caseIdOf, decide, decisionIdOf, report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let people: Record<'mara' | 'jo' | 'kit' | 'sam' | 'rhea', Persona>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  group = await makeGroup(app, 'harbour');
  const [mara, jo, kit, sam, rhea] = await Promise.all([
    as(app, 'mara'),
    as(app, 'jo'),
    as(app, 'kit'),
    as(app, 'sam'),
    as(app, 'rhea'),
  ]);
  people = { mara, jo, kit, sam, rhea };
  await joinAll(app, group, [mara, jo, kit]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function open(by: Persona, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = by.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(app.origin + path);
  return page;
}

async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).analyze();
  return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.target.join(' ')}`);
}

/** Decides about the open case by keyboard, as somebody who does it all evening. */
async function removeByKeyboard(page: Page): Promise<void> {
  const form = page.locator('#decision');
  await form.locator('[name=action][value=remove]').check();
  await form.locator('#decide-rules').selectOption('HAR');
  await form.locator('#decide-reason').fill('It blames someone who asked not to be judged.');
  await form.locator('#decide-reason').press('Control+Enter');
  await page.getByRole('button', { name: 'Undo' }).waitFor();
}

describe('one case in two hands', () => {
  it('is claimed, decided, taken back, decided, doubted and turned round [MO06] [MO37] [MO38] [MO43] [ME30]', async () => {
    const { mara, jo, kit, sam, rhea } = people;
    const { itemId, threadId } = await startThread(mara, group, {
      title: 'The song about the lamp',
      body: 'You were never any good at this.',
    });
    await report(jo, itemId, 'unkind');
    const caseId = await caseIdOf(app, itemId);

    const first = await open(sam, `/moderation/cases/${caseId}`);
    await first.getByText('Follows by itself').waitFor({ state: 'attached' });
    await first.getByRole('button', { name: /^Claim/ }).click();
    await removeByKeyboard(first);
    await first.getByRole('button', { name: 'Undo' }).click();
    await first.getByText('Taken back. Nobody was told.').waitFor();
    await removeByKeyboard(first);
    await app.advance(31);

    const author = await open(mara, '/me/decisions');
    await author.getByRole('link', { name: 'We took your words down' }).click();
    await author.getByLabel('What should they know?').fill('It is a line of a song. The next line is kind.');
    await author.getByRole('button', { name: 'Ask for a second look' }).click();
    await author.getByText('Waiting for a second person').waitFor();

    await first.goto(`${app.origin}/moderation`);
    const own = first.getByRole('link', { name: /Author sees it differently/ });
    expect(await own.textContent()).toContain('for somebody else');
    await own.click();
    await first.getByText('You had a part in this decision').waitFor();
    expect(await first.getByRole('button', { name: /^Take it on/ }).count()).toBe(0);

    const second = await open(rhea, '/moderation');
    await second.getByRole('link', { name: /Author sees it differently/ }).click();
    await second.getByRole('button', { name: /^Take it on/ }).click();
    await second.getByLabel('The decision was wrong').waitFor();
    await second.locator('details.cover > summary').click();
    await second.getByText('You were never any good at this.').waitFor();
    expect(await second.locator('main').textContent()).not.toMatch(/\bsam\b/);
    expect(await problemsOf(second)).toEqual([]);
    await second.getByLabel('The decision was wrong').check();
    await second.getByLabel('What they read').fill('You quoted a song, and we read it as said to somebody. Sorry.');
    await second.getByRole('button', { name: 'Send the answer' }).click();
    await second.getByText('Answered. They have your words.').waitFor();

    await author.reload();
    await author.getByText('You quoted a song, and we read it as said to somebody.').waitFor();
    expect(await author.locator('main').textContent()).toContain('A second look took this decision back.');
    expect(await author.locator('main').textContent()).not.toMatch(/\b(sam|rhea)\b/);

    const reader = await open(kit, `/groups/${group.slug}/t/${threadId}`, { javaScriptEnabled: false });
    await reader.getByText('You were never any good at this.').first().waitFor();
    const reporter = await open(jo, '/me/reports', { javaScriptEnabled: false });
    expect(await reporter.locator('article').first().textContent()).toContain('Answered');
    for (const page of [first, second, author, reader, reporter]) await page.context().close();
  }, 240_000);
});

describe('asking for a second look', () => {
  it('works without script on a phone, and keeps what was written when it is refused [ME30] [ME27]', async () => {
    const { mara, jo, sam } = people;
    await app.advance(15 * 60);
    const { itemId } = await startThread(mara, group, { body: 'You of all people.' });
    await report(jo, itemId, 'unkind');
    const caseId = await caseIdOf(app, itemId);
    await decide(sam, caseId);
    await app.advance(31);
    const page = await open(mara, `/me/decisions/${await decisionIdOf(app, caseId)}`, {
      viewport: PHONE,
      javaScriptEnabled: false,
    });
    const long = 'a'.repeat(LIMITS.appeal.max + 1);
    await page.getByLabel('What should they know?').fill(long);
    await page.getByRole('button', { name: 'Ask for a second look' }).click();
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await page.getByLabel('What should they know?').inputValue()).toBe(long);
    await page.getByLabel('What should they know?').fill('Short, then.');
    await page.getByRole('button', { name: 'Ask for a second look' }).click();
    await page.getByText('Waiting for a second person').waitFor();
    expect(await page.getByRole('button', { name: 'Ask for a second look' }).count()).toBe(0);

    await page.goto(`${app.origin}/me/appeals`);
    expect(await page.locator('article').first().textContent()).toMatch(/Short, then\./);
    await page.context().close();
  });
});
