import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { openBrowser, openPage, PHONE } from '../support/browser.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import { as, type Persona } from '../support/personas.ts';

const THREAD = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`;
const KEPT = `query ($kind: PrivateKind!) { privateEntries(input: { kind: $kind }) { nodes { body } } }`;

let app: TestApp;
let browser: Browser;
let mara: Persona;
let threadPath: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  const group = await makeGroup(app, 'waves');
  const jo = await as(app, 'jo');
  mara = await as(app, 'mara');
  await joinAll(app, group, [mara, jo]);
  const words = {
    title: 'The hour before',
    body: 'A quiet planted word.',
    intent: 'company',
    contentTopics: ['panic'],
  };
  const input = { groupId: group.id, clientId: app.server.services.ids.uuid(), ...words };
  threadPath = `/groups/waves/t/${(await jo.ask(THREAD, { input })).startThread.thread.id}`;
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function openAs(who: Persona, path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = who.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(app.origin + path);
  return page;
}

const bodies = async (kind: string): Promise<unknown[]> => {
  const { privateEntries } = await mara.ask(KEPT, { kind });
  return privateEntries.nodes.map(({ body }: { body: string }) => JSON.parse(body));
};

describe('a self-check', () => {
  it('shows help the moment the ninth question is answered with more than "not at all", before anything is sent and without script [ME43] [R26]', async () => {
    const page = await openAs(mara, '/self-checks/phq9', { javaScriptEnabled: false, viewport: PHONE });
    const ninth = page.getByRole('group', { name: /^9\./u });
    const help = page.getByRole('link', { name: 'Talk to a person now' });
    for (const [answer, isShown] of [
      ['Not at all', false],
      ['Several days', true],
      ['Not at all', false],
      ['Nearly every day', true],
    ] as const) {
      await ninth.getByLabel(answer).check();
      expect(await help.isVisible(), answer).toBe(isShown);
    }
    expect(await bodies('self_check')).toEqual([]);
    await page.context().close();
  });

  it('keeps the answers for their owner, with a sum, no word for it, help beside it and no all-clear [ME43]', async () => {
    const page = await openAs(mara, '/self-checks/phq9');
    for (let question = 1; question <= 9; question += 1)
      await page
        .getByRole('group', { name: `${question}.` })
        .getByLabel('Several days')
        .check();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.waitForURL('**/self-checks/kept/*');
    const words = await page.locator('main').innerText();
    expect(words).toContain('9 of 27 points');
    expect(words).toContain('A number cannot tell how you are.');
    expect(words).not.toMatch(/mild|moderate|severe|minimal|normal|no risk/iu);
    expect(await page.getByRole('link', { name: 'Talk to a person now' }).isVisible()).toBe(true);
    expect(await bodies('self_check')).toEqual([{ check: 'phq9', answers: Array(9).fill(1), difficulty: null }]);

    await page.goto(`${app.origin}/self-checks/phq9`);
    await page.getByRole('group', { name: '9.' }).getByLabel('Not at all').check();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.waitForURL('**/self-checks/kept/*');
    expect(await page.getByRole('link', { name: 'Talk to a person now' }).count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('Help is yours whatever you answered.');

    await page.goto(`${app.origin}/self-checks`);
    expect(await page.locator('main table').innerText()).toMatch(/no sum[\s\S]*9 of 27 points/u);
    expect((await axeOn(page).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.context().close();
  });
});

describe('a word after an exercise', () => {
  it('is kept for its owner, without script too, and not offered to guests [ME46]', async () => {
    const page = await openAs(mara, '/toolkit/box', { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'It helped a little' }).click();
    await page.getByText('Kept, with your moods.').waitFor();
    expect(await bodies('tool_use')).toEqual([{ tool: 'box', answer: 'a_little' }]);
    await page.context().close();

    const guest = await openPage(browser);
    await guest.goto(`${app.origin}/toolkit/box`);
    expect(await guest.getByRole('button', { name: 'It helped' }).count()).toBe(0);
    await guest.context().close();
  });
});

describe('a sheet', () => {
  it('is kept as a page of the own journal when a member says so, each answer under its question', async () => {
    const page = await openAs(mara, '/toolkit/sheets/before-a-session', { javaScriptEnabled: false });
    await page.getByLabel('A question I have').fill('Why at night?');
    await page.getByRole('button', { name: 'Keep in my journal' }).click();
    await page.waitForURL('**/journal/*');
    expect(await bodies('journal')).toEqual([
      expect.objectContaining({
        title: 'Before my session',
        text: 'A question I have\nWhy at night?',
        isForSession: true,
      }),
    ]);
    await page.context().close();
  });
});

describe('a hard day and a break', () => {
  it('hides noted words everywhere with one tap, stands on every page, and ends by itself or with one press [ME11]', async () => {
    const page = await openAs(mara, '/me');
    const strip = page.getByRole('complementary', { name: 'Your time' });
    await page.getByRole('button', { name: 'Switch on' }).click();
    await strip.getByText('Hard day').waitFor();
    await page.goto(`${app.origin}/groups/waves`);
    expect(await page.locator('main').innerText()).not.toContain('The hour before');
    await page.goto(app.origin + threadPath);
    expect(await page.locator('main').innerText()).not.toContain('A quiet planted word.');

    await strip.getByRole('button', { name: 'End it' }).click();
    await strip.waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe(threadPath);

    await mara.ask(`mutation { setHardDay(isOn: true) { isHardDay } }`);
    await page.reload();
    await strip.waitFor();
    const hardDayUntil = new Date(app.clock.now().getTime() - 60_000);
    await app.db.updateTable('account').set({ hardDayUntil }).where('id', '=', mara.id).execute();
    await page.reload();
    expect(await strip.count()).toBe(0);
    await page.context().close();
  });

  it('pauses by choice, keeps help and reading, and greets whoever comes back without a count [ME50]', async () => {
    const page = await openAs(mara, '/me/break', { viewport: PHONE });
    const strip = page.getByRole('complementary', { name: 'Your time' });
    await page.getByLabel('3 days').check();
    await page.getByRole('button', { name: 'Start the break' }).click();
    await strip.getByText('You are on a break until').waitFor();
    await page.goto(app.origin + threadPath);
    expect(await page.locator('h1').innerText()).toBe('The hour before');
    expect(await page.getByRole('link', { name: 'Get help now' }).first().isVisible()).toBe(true);
    expect((await axeOn(page).analyze()).violations.map(({ id }) => id)).toEqual([]);

    await strip.getByRole('button', { name: 'End the break' }).click();
    await strip.getByText('Good to see you, mara.').waitFor();
    expect(await strip.innerText()).not.toMatch(/\d/u);
    await strip.getByRole('button', { name: 'Thank you' }).click();
    await strip.waitFor({ state: 'detached' });
    await page.context().close();
  });
});
