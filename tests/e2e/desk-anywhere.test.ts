import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { DESK, openBrowser, openPage, PHONE } from '../support/browser.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { caseIdOf, report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let rhea: Persona;
let kit: Persona;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  group = await makeGroup(app, 'harbour');
  [mara, jo, kit, rhea] = await Promise.all([as(app, 'mara'), as(app, 'jo'), as(app, 'kit'), as(app, 'rhea')]);
  await joinAll(app, group, [mara, jo, kit]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function reported(title: string, reason: string): Promise<string> {
  const { itemId } = await startThread(mara, group, { title, body: 'You were never any good at this.' });
  await report(jo, itemId, reason);
  return caseIdOf(app, itemId);
}

async function show(path: string, options: Parameters<typeof openPage>[1] = {}, by: Persona = rhea): Promise<Page> {
  const page = await openPage(browser, { viewport: DESK, ...options });
  const [name = '', value = ''] = by.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(app.origin + path);
  return page;
}

const rows = (page: Page): Promise<string[]> => page.locator('[data-case] .qs').allInnerTexts();

it('narrows the queue and keeps a view of it without script, all in the address [MO47]', async () => {
  await reported('An unkind word', 'unkind');
  await reported('Cheap today', 'wants_money');
  const page = await show('/moderation', { javaScriptEnabled: false });
  await page.locator('.narrow > summary').click();
  await page.getByLabel('Rule').selectOption('SOLIC');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  expect(new URL(page.url()).search).toBe('?rule=SOLIC');
  expect(await rows(page)).toEqual(['Cheap today']);
  await page.getByText('1 case fits').waitFor();

  await page.locator('.narrow > summary').click();
  await page.getByLabel('Name of the view').fill('On sale');
  await page.getByLabel('Show it to the whole desk').check();
  await page.getByRole('button', { name: 'Keep this view' }).click();
  const kept = page.locator('.views').getByRole('link', { name: /On sale/ });
  await kept.waitFor();
  expect(await kept.getAttribute('aria-current')).toBe('true');
  await page.goto(`${app.origin}/moderation`);
  expect((await rows(page)).length).toBe(2);
  await kept.click();
  expect(await rows(page)).toEqual(['Cheap today']);
  await page.context().close();
});

it(
  'goes anywhere and acts on the open case from the palette, by keyboard alone [MO45] [MO44]',
  { timeout: 120_000 },
  async () => {
    const caseId = await reported('Late again', 'unkind');
    const page = await show('/moderation/roster');
    const palette = page.getByRole('dialog', { name: 'Go anywhere, do anything' });
    // The key does nothing before the page is alive: it is pressed until it does.
    await expect
      .poll(async () => {
        if (!(await palette.isVisible())) await page.keyboard.press('Control+k');
        return palette.isVisible();
      })
      .toBe(true);
    const { violations } = await axeOn(page).include('.palette').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await page.keyboard.type('mara');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Look up' }).waitFor();
    expect(await page.getByLabel('Whom or what').inputValue()).toBe('mara');
    await page.getByLabel('Why').selectOption('pattern');
    await page.getByLabel('In your own words').fill('Two reports came within an hour.');
    await page.keyboard.press('Enter');
    const number = caseId.slice(-4).toUpperCase();
    await page
      .getByRole('link', { name: `Case ${number}` })
      .first()
      .click();
    await page.getByText('Follows by itself').waitFor({ state: 'attached' });

    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type('claim');
    await page.keyboard.press('Enter');
    await page
      .locator('.ch')
      .getByText(/^Yours until/)
      .waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'hidden' });

    const other = await reported('Late once more', 'unkind');
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type('merge');
    await page.keyboard.press('Enter');
    await page.getByLabel('Number of another case').fill(other.slice(-4));
    await page.keyboard.press('Enter');
    await page.getByText(`Merged into case ${other.slice(-4).toUpperCase()}`).waitFor();
    expect((await axeOn(page).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('link', { name: 'Open the case that stays' }).click();
    await page.getByRole('heading', { name: 'Merged into this case' }).waitFor();
    await page.getByRole('link', { name: `Case ${number}` }).click();
    await page.getByRole('button', { name: 'Split off again' }).click();
    await page.getByRole('button', { name: 'Split off again' }).waitFor({ state: 'detached' });
    const { status } = await app.db
      .selectFrom('case')
      .select('status')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    expect(status).not.toBe('merged');
    await page.context().close();
  },
);

/** A wave of the same author, and one case that is about danger. */
async function wave(titles: readonly string[]): Promise<void> {
  for (const title of titles) await reported(title, 'wants_money');
}

it(
  'decides a wave together without script: chosen, looked through, one left out, all taken back [MO42]',
  { timeout: 120_000 },
  async () => {
    await wave(['Buy one', 'Buy two', 'Buy three']);
    const page = await show('/moderation/many?rule=SOLIC&all=mara', { javaScriptEnabled: false });
    expect(await page.locator('input[name=case]:checked').count()).toBeGreaterThanOrEqual(3);
    await page.locator('select[name=rules]').selectOption('SPAM');
    await page.locator('textarea[name=reason]').fill('The same advertisement again and again.');
    await page.getByRole('button', { name: 'Look through them' }).click();
    await page.getByText('What will happen').waitFor();
    const chosen = page.locator('input[name=case]');
    const count = await chosen.count();
    expect(await page.locator('.letter').count()).toBe(count);
    expect(await page.locator('blockquote').first().innerText()).toContain('You were never any good at this.');
    await chosen.first().uncheck();
    await page.getByRole('button', { name: 'Decide those that are ticked' }).click();
    await page.getByText(`${count - 1} cases are decided.`).waitFor();
    await page.getByRole('button', { name: 'Take all of it back' }).click();
    await page.getByText(`${count - 1} cases are taken back.`, { exact: false }).waitFor();
    const decided = await app.db.selectFrom('decision').select('id').where('undoneAt', 'is', null).execute();
    expect(decided).toEqual([]);
    await page.context().close();
  },
);

it(
  'chooses by key, tells what was left out, and has no accessibility problem [MO42] [MO45]',
  { timeout: 120_000 },
  async () => {
    await wave(['Deal one', 'Deal two']);
    const page = await show('/moderation/many');
    await page.locator('[data-hears]').waitFor();
    const boxes = page.locator('input[name=case]:enabled');
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
    await expect.poll(() => page.locator('input[name=case]:checked').count()).toBe(2);
    expect(await boxes.nth(1).isChecked()).toBe(true);
    await page.locator('select[name=rules]').selectOption('SPAM');
    await page.locator('textarea[name=reason]').fill('The same advertisement again and again.');
    await page.getByRole('button', { name: 'Look through them' }).click();
    await page.getByText('What will happen').waitFor();
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    const [value = ''] = await page
      .locator('input[name=case]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? ''));
    const { itemId } = await app.db
      .selectFrom('case')
      .select('itemId')
      .where('id', '=', value.split(':')[0] ?? '')
      .executeTakeFirstOrThrow();
    await report(kit, itemId, 'unkind');
    await page.getByRole('button', { name: 'Decide those that are ticked' }).click();
    await page.getByText('1 case is decided.').waitFor();
    await page.getByText('1 case was left out').waitFor();
    await page.context().close();
  },
);

it('allows a colleague more for a time without script, who reads why on a phone and ends it [OP24]', async () => {
  const sam = await as(app, 'sam');
  const noScript = { javaScriptEnabled: false };
  const lead = await show('/moderation/wellness', noScript);
  const most = (page: Page, minutes: number) => page.getByText(`Here at most ${minutes}.`).count();
  const form = lead.locator('form[action="?/loosen"]');
  const allow = async (breaks: string): Promise<void> => {
    await form.getByLabel('Whom').selectOption('sam');
    await form.getByLabel('Minutes of hard words before a break is suggested').fill(breaks);
    await form.getByLabel('Minutes of hard words before a rest').fill('60');
    await form.getByLabel('Why').fill('Asked for it, to see one long thread through.');
    await form.getByRole('button', { name: 'Allow it' }).click();
  };
  await lead.getByText('Allow somebody more').click();
  await allow('11');
  await form.getByText('That is no more than this place allows everybody.').first().waitFor();
  await allow('20');
  await lead.getByText('Allowed. They are told.').waitFor();
  await lead.getByText(/^sam: 20 minutes before a break, 60 before a rest, until/).waitFor();

  const own = await show('/moderation/wellness', { ...noScript, viewport: PHONE }, sam);
  await own.getByText('Asked for it, to see one long thread through.').waitFor();
  expect([await most(own, 20), await most(own, 60)]).toEqual([1, 1]);
  await own.getByRole('button', { name: 'Keep to what holds for everybody' }).click();
  await own.getByText('What holds for everybody holds again.').waitFor();
  expect([await most(own, 12), await most(own, 45)]).toEqual([1, 1]);
  await lead.reload();
  await lead.getByText('Nobody has more now.').waitFor();
  for (const page of [lead, own]) await page.context().close();
});
