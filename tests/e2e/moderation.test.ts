import { CLAIM_LEASE_MINUTES } from '@between/rules/moderation.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { DESK, PHONE, openBrowser, openPage } from '../support/browser.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { caseIdOf, decide, report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let sam: Persona;
let rhea: Persona;

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

/** A page of someone signed in. */
async function open(
  by: Persona,
  path: string,
  options: Parameters<typeof openPage>[1] = {},
  theme = 'light',
): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = by.cookie.split('=');
  await page.context().addCookies([
    { name, value, url: app.origin },
    { name: 'theme', value: theme, url: app.origin },
  ]);
  await page.goto(app.origin + path);
  return page;
}

async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).analyze();
  return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.target.join(' ')}`);
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words of mara's that jo has reported, and their case. */
async function reported(reason = 'unkind'): Promise<{ itemId: string; caseId: string; threadId: string }> {
  const words = await startThread(mara, group, { title: 'Late again', body: 'You were never any good at this.' });
  await report(jo, words.itemId, reason, 'This is aimed at kit.');
  return { ...words, caseId: await caseIdOf(app, words.itemId) };
}

describe('the desk', () => {
  it('claims, opens, decides and takes back by keyboard alone [MO21] [MO43]', async () => {
    const { caseId, itemId } = await reported();
    const page = await open(sam, `/moderation/cases/${caseId}`);
    expect(await page.getByText('You were never any good at this.').isVisible()).toBe(false);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('c');
    await page.getByRole('button', { name: 'Give back' }).waitFor();
    await page.keyboard.press('r');
    await page.getByText('You were never any good at this.').waitFor();
    await page.keyboard.press('3');
    await page.locator('[name=action][value=remove]:checked').waitFor();
    await page.locator('#decide-rules').focus();
    await page.locator('#decide-rules').selectOption('HAR');
    await page.locator('#decide-reason').focus();
    await page.keyboard.type('It blames someone who asked for company.');
    expect(await page.locator('.pv').textContent()).toMatch(
      /We took your words down.*It blames someone who asked for company\..*We acted on it/s,
    );
    await page.keyboard.press('Control+Enter');

    await page.getByRole('button', { name: 'Undo' }).waitFor();
    const held = await app.db
      .selectFrom('item')
      .select('visibility')
      .where('id', '=', itemId)
      .executeTakeFirstOrThrow();
    expect(held.visibility).toBe('held');
    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Taken back. Nobody was told.').waitFor();
    const back = await app.db
      .selectFrom('item')
      .select('visibility')
      .where('id', '=', itemId)
      .executeTakeFirstOrThrow();
    expect(back.visibility).toBe('published');
    await page.context().close();
  });

  it('works without script, letters shown first [MO21]', async () => {
    const { caseId } = await reported();
    const page = await open(sam, '/moderation', { javaScriptEnabled: false });
    await page.locator(`a[data-case][href^="/moderation/cases/${caseId}"]`).click();
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.locator('label:has(input[name=action][value=add_note])').click();
    await page.locator('label:has(input[value=abuse])').click();
    await page.locator('#decide-rules').selectOption('TRIG');
    await page.locator('#decide-reason').fill('Harsh words without a note.');
    await page.getByRole('button', { name: 'Show the letters first' }).click();
    await expect
      .poll(() => page.locator('.pv').textContent())
      .toMatch(/We put a content note in front of your words.*Abuse.*Harsh words without a note\./s);
    await page.getByRole('button', { name: /^Decide(?!,)/ }).click();
    await expect.poll(() => page.locator('.standing').textContent()).toContain('Decided: Add a content note');
    await page.context().close();
  });

  it('refuses a late decision with what changed and keeps every word of it [MO06] [MO08]', async () => {
    const { caseId } = await reported();
    const page = await open(sam, `/moderation/cases/${caseId}`);
    // Without its line the page does not know that the claim has ended.
    await page.routeWebSocket('**/live', (route) => route.close());
    await page.reload();
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.locator('#decide-rules').selectOption('HAR');
    await page.locator('#decide-reason').fill('Words I took a long time over.');
    await page.locator('label:has(input[name=action][value=remove])').click();
    await app.advance((CLAIM_LEASE_MINUTES + 1) * 60);
    await page.getByRole('button', { name: /^Decide(?!,)/ }).click();
    await page.getByText('Your claim had ended.').first().waitFor();
    expect(await page.locator('#decide-reason').inputValue()).toBe('Words I took a long time over.');
    await page.locator('#decision').getByRole('button', { name: 'Claim' }).click();
    await page
      .locator('#decision')
      .getByRole('button', { name: /^Decide(?!,)/ })
      .waitFor();
    expect(await page.locator('#decide-reason').inputValue()).toBe('Words I took a long time over.');
    await page
      .locator('#decision')
      .getByRole('button', { name: /^Decide(?!,)/ })
      .click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.context().close();
  });

  it('lets a risk rule ground no removal and says so beside the rule [R22]', async () => {
    const { caseId } = await reported('worried_about_person');
    const page = await open(sam, `/moderation/cases/${caseId}`, { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.locator('label:has(input[name=action][value=remove])').click();
    await page.locator('#decide-rules').selectOption('RISK-2');
    await page.locator('#decide-reason').fill('It is too heavy.');
    await page.getByRole('button', { name: /^Decide(?!,)/ }).click();
    await expect
      .poll(() => page.locator('#decide-rules-error').textContent())
      .toContain('Being at risk breaks no rule');
    expect(await page.locator('#decide-reason').inputValue()).toBe('It is too heavy.');
    await page.context().close();
  });

  it('says that someone is here, and stops saying it, without script too [R4]', async () => {
    const page = await open(rhea, '/moderation', { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'I am on duty' }).click();
    await page.getByText('You are on duty').waitFor();
    const staffed = await mara.ask('{ site { staffing { isStaffed } } }');
    expect(staffed.site.staffing.isStaffed).toBe(true);
    await page.getByRole('button', { name: 'Still here' }).click();
    await page.getByRole('button', { name: 'I am leaving' }).click();
    await page.getByText('You are not on duty').waitFor();
    await page.context().close();
  });

  it('is not there for members', async () => {
    const page = await open(mara, '/moderation');
    expect(await page.locator('h1').textContent()).toBe('This page is not open to you');
    await page.context().close();
  });
});

describe('the letter about a decision', () => {
  it('says what, which rule, why, who decided, until when and how to object, and gives the words back [ME27]', async () => {
    const { caseId } = await reported();
    await decide(rhea, caseId, { noteToAuthor: 'You are welcome to say it another way.' });
    await app.advance(31);
    const { id } = await app.db
      .selectFrom('decision')
      .select('id')
      .where('caseId', '=', caseId)
      .executeTakeFirstOrThrow();
    const page = await open(mara, `/me/decisions/${id}`, { javaScriptEnabled: false });
    const text = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
    for (const part of [
      'We took your words down',
      'You are welcome to say it another way.',
      'People are not insulted, blamed or piled on here.',
      'It blames someone who asked not to be judged.',
      'Nothing was decided by a machine.',
      'You can ask for a second look until',
      'You were never any good at this.',
      'Get help now',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/violat|guideline|strike|punish/i);
    expect(await page.getByRole('link', { name: 'How to object' }).getAttribute('href')).toBe('/legal/complaints');
    await page.context().close();

    const foreign = await open(jo, `/me/decisions/${id}`);
    expect(await foreign.locator('h1').textContent()).toBe('This page is not here');
    await foreign.context().close();
  });
});

describe('the look of it', () => {
  it('has no accessibility problem and no sideways scroll, on a phone and at a desk, in any light [OP27]', async () => {
    const { caseId, itemId } = await reported();
    await jo.ask('mutation { blockMember(handle: "kit") { isBlocked } }');
    const desk = [
      [sam, '/moderation'],
      [sam, `/moderation/cases/${caseId}`],
    ] as const;
    const own = [
      [jo, `/report/item/${itemId}`],
      [jo, '/report/received'],
      [jo, '/me/reports'],
      [jo, '/me/blocks'],
      [jo, '/me/blocks/mara'],
    ] as const;
    const looks = [
      ['light', DESK, [...desk, ...own]],
      ['dark', PHONE, [...desk, ...own.slice(0, 1)]],
      ['night', PHONE, desk.slice(1)],
    ] as const;
    await sam.ask('mutation ($id: UUID!) { claimCase(caseId: $id) { __typename } }', { id: caseId });
    for (const [theme, viewport, paths] of looks) {
      for (const [by, path] of paths) {
        const page = await open(by, path, { viewport }, theme);
        expect(await problemsOf(page), `${theme} ${viewport.width} ${path}`).toEqual([]);
        expect(await sideways(page), `${viewport.width} ${path}`).toBeLessThanOrEqual(0);
        await page.context().close();
      }
    }
  }, 180_000);
});
