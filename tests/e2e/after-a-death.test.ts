import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser, openPage, PHONE } from '../support/browser.ts';
import { acceptFirstSteps, joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let mara: Persona;
let rhea: Persona;
let threadId: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  group = await makeGroup(app, 'harbour');
  [mara, rhea] = await Promise.all([as(app, 'mara'), as(app, 'rhea')]);
  await Promise.all([mara, rhea].map(({ id }) => acceptFirstSteps(app, id)));
  await joinAll(app, group, [mara]);
  ({ threadId } = await startThread(mara, group, { title: 'The empty chair' }));
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function open(by: Persona, path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', ...value] = by.cookie.split('=');
  await page.context().addCookies([{ name, value: value.join('='), url: app.origin }]);
  await page.goto(app.origin + path);
  return page;
}

async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
}

describe('a time of care', () => {
  it('is begun by a lead on a phone without script, read by members first, and ended by one press [OP31]', async () => {
    const lead = await open(rhea, '/operator/after-a-death', { viewport: PHONE, javaScriptEnabled: false });
    await lead.getByLabel('Where').selectOption({ label: 'Group harbour' });
    await lead.getByLabel('Days').fill('91');
    await lead.getByRole('button', { name: 'Begin, or change what lasts there' }).click();
    expect(await lead.getByText('Choose one of the values offered.').count()).toBeGreaterThan(0);
    await lead.getByLabel('Days').fill('7');
    await lead.getByRole('button', { name: 'Begin, or change what lasts there' }).click();
    expect(await lead.getByText('It has begun. Members and the team are being told.').isVisible()).toBe(true);

    const member = await open(mara, `/groups/${group.slug}`);
    expect(await member.getByRole('heading', { name: 'A note from the team' }).isVisible()).toBe(true);
    expect(await member.getByText('do not guess why').isVisible()).toBe(true);
    expect(await problemsOf(member)).toEqual([]);

    await member.goto(`${app.origin}/groups/${group.slug}/t/${threadId}`);
    expect(await member.getByText('There is a note from the team in this group.').isVisible()).toBe(true);
    await member.locator('#reply textarea[name=body]').fill('I keep looking at his chair.');
    await member.locator('#reply button.pri').click();
    await member.getByText(/Posts come slowly in this group for now\. You can send this in/).waitFor();
    expect(await member.locator('textarea[name=body]').inputValue()).toBe('I keep looking at his chair.');

    await lead.getByRole('button', { name: 'End it' }).click();
    expect(await lead.getByText('It has ended. Posts and rooms are as they were.').isVisible()).toBe(true);
    await member.goto(`${app.origin}/groups/${group.slug}`);
    expect(await member.getByRole('heading', { name: 'A note from the team' }).count()).toBe(0);
    await Promise.all([lead, member].map((page) => page.context().close()));
  });
});

describe('an account kept in memory', () => {
  it('is asked for and confirmed on the page by two people, shown on the profile, and refused at the door [OP31]', async () => {
    const ada = await as(app, 'ada');
    const alex = await as(app, 'alex');
    await acceptFirstSteps(app, alex.id);
    const first = await open(rhea, '/operator/after-a-death');
    await first.getByLabel('Name of the member').fill('ada');
    await first.getByRole('button', { name: 'Ask for it' }).click();
    await first.getByText('Asked. A second lead or operator confirms it.').waitFor();
    expect(await first.getByRole('button', { name: 'Confirm' }).count()).toBe(0);

    const second = await open(alex, '/operator/after-a-death');
    await second.getByRole('button', { name: 'Confirm' }).click();
    await second.getByText('The account is kept in memory.', { exact: true }).waitFor();
    expect(await problemsOf(second)).toEqual([]);

    const member = await open(mara, '/people/ada');
    expect(await member.getByText('This page is kept in memory of ada.', { exact: false }).isVisible()).toBe(true);

    const door = await openPage(browser);
    await door.goto(`${app.origin}/sign-in`);
    await door.getByLabel('E-mail', { exact: false }).fill(ada.email);
    await door.getByLabel('Password').fill('calm-harbour-42');
    await door.getByRole('button', { name: 'Sign in', exact: true }).click();
    await door.getByText('This account is kept in memory of its person', { exact: false }).first().waitFor();
    await Promise.all([first, second, member, door].map((page) => page.context().close()));
  });
});
