import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser, openPage, PHONE } from '../support/browser.ts';
import { openSite } from '../support/newcomers.ts';
import { as, PASSWORD, type Persona } from '../support/personas.ts';

const DAY_SECONDS = 86_400;
const DAYS = 14;
const MOODS = ['Low', 'In between', 'Okay', 'Very low', 'Good'] as const;
const WORDS = 'the kettle of aunt Ines';
const SIGN = 'Evenings feel too loud.';
const SAVE = `mutation ($input: SaveSheetSectionInput!) { saveSheetSection(input: $input) { sheet { version } } }`;

let app: TestApp;
let browser: Browser;
let noa: Persona;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  await openSite(app);
  noa = await as(app, 'noa');
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function signIn(page: Page): Promise<void> {
  await page.goto(`${app.origin}/sign-in?next=/today`);
  await page.getByLabel('E-mail').fill(noa.email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(`${app.origin}/today`);
}

async function checkIn(page: Page, mood: string): Promise<void> {
  await page.goto(`${app.origin}/today`, { waitUntil: 'networkidle' });
  await page.getByLabel(mood, { exact: true }).check();
  await page.getByRole('button', { name: 'Note it' }).click();
  await page.getByText('Noted. Only you can read it.').waitFor();
}

async function writePage(page: Page, words: string): Promise<void> {
  await page.goto(`${app.origin}/journal/new`, { waitUntil: 'networkidle' });
  await page.getByLabel('Your page').fill(words);
  await page.getByRole('button', { name: 'Save the page' }).click();
  await page.getByText('Saved. Your page is locked').waitFor();
}

/** The plan as it is kept on this device; the pages of help and of the toolkit have arrived. */
async function keepPlan(page: Page): Promise<void> {
  await page.goto(`${app.origin}/plan`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Keep it here' }).click();
  await page.getByText('It is kept on this device.').waitFor();
  const kept = `Promise.all(['/help-now/plan', '/toolkit/box', '/_app/toolkit.js'].map((path) => caches.match(path)))
    .then((all) => all.filter(Boolean).length)`;
  await expect.poll(() => page.evaluate(kept), { timeout: 60_000 }).toBe(3);
}

async function hardEvening(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.goto(`${app.origin}/plan`);
  await page.getByText(SIGN).waitFor();
  await page.goto(`${app.origin}/toolkit/box`);
  await page.getByRole('button', { name: 'Start' }).click();
  const caption = page.locator('[data-caption]');
  await expect.poll(() => caption.innerText()).toBe('Breathe in');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.poll(() => caption.innerText()).toBe('Stopped. Stopping is always right.');
  await page.context().setOffline(false);
}

/** @returns the link for somebody without an account. */
async function sharePlan(page: Page): Promise<string> {
  await page.goto(`${app.origin}/plan/share`, { waitUntil: 'networkidle' });
  await page.getByLabel('With whom').fill('my sister');
  await page.getByLabel('Words that open it').fill(WORDS);
  await page.getByRole('button', { name: 'Make the link' }).click();
  const shown = page.getByText(`${app.origin}/shared/`);
  await shown.waitFor();
  return /http\S+\/shared\/[\w-]+/.exec((await shown.textContent()) ?? '')?.[0] ?? '';
}

async function endShare(page: Page): Promise<void> {
  await page.goto(`${app.origin}/plan/share`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'End it now for my sister' }).click();
  await page.getByText('The link opens nothing any more.').waitFor();
}

/** What the sister reads with the words. */
async function expectShared(link: string, sentence: string): Promise<void> {
  const page = await openPage(browser, { viewport: PHONE });
  await page.goto(link);
  await page.getByLabel('Words that open it').fill(WORDS);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByText(sentence).first().waitFor();
  await page.context().close();
}

/** Shows themselves again, as for everything that cannot be taken back, and takes their words along. */
async function takeAlong(page: Page): Promise<string> {
  await page.context().clearCookies();
  await signIn(page);
  await page.goto(`${app.origin}/me/privacy`, { waitUntil: 'networkidle' });
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the file' }).click();
  return readFileSync(await (await coming).path(), 'utf8');
}

async function leave(page: Page): Promise<void> {
  await page.goto(`${app.origin}/me/leave`, { waitUntil: 'networkidle' });
  await page.getByLabel('Delete it').check();
  await page.getByLabel('Your name here, to be sure').fill('noa');
  await page.getByRole('button', { name: 'Delete the account' }).click();
  await page.waitForURL(`${app.origin}/left`);
}

it('a fortnight of one member: check-ins, pages, a hard evening offline, a plan shared and ended, a file, a farewell [ME37] [ME38] [ME40] [ME42] [ME46] [ME48] [ME49]', async () => {
  const page = await openPage(browser, { viewport: PHONE });
  await signIn(page);
  await noa.ask(SAVE, { input: { kind: 'plan', section: 'signs', lines: [{ text: SIGN, reach: '' }], version: 0 } });
  let link = '';
  for (let day = 1; day <= DAYS; day += 1) {
    await checkIn(page, MOODS[day % MOODS.length] ?? 'Okay');
    if (day === 2) await keepPlan(page);
    if (day % 3 === 0) await writePage(page, `Day ${day}: the heron was back at the weir.`);
    if (day === 9) await hardEvening(page);
    if (day === 10) link = await sharePlan(page);
    if (day === 11) await expectShared(link, SIGN);
    if (day === 12) await endShare(page);
    if (day === 13) await expectShared(link, 'This link opens nothing any more.');
    await app.advance(DAY_SECONDS);
  }
  await page.goto(`${app.origin}/mood`);
  await page
    .getByRole('img', { name: /Your mood on 14 of 30 days/ })
    .filter({ visible: true })
    .waitFor();

  const { privateEntries } = JSON.parse(await takeAlong(page));
  const kinds = privateEntries.map(({ kind }: { kind: string }) => kind);
  expect(['mood', 'journal', 'plan'].map((kind) => kinds.filter((each: string) => each === kind).length)).toEqual([
    14, 4, 1,
  ]);
  await leave(page);
  const rows = app.db.selectFrom('privateEntry').select('id').where('accountId', '=', noa.id);
  const keys = app.db.selectFrom('dataKey').select('ownerId').where('ownerId', '=', noa.id);
  expect([await rows.execute(), await keys.execute()]).toEqual([[], []]);
  expect(await page.evaluate('localStorage.getItem("kept-plan")')).toBeNull();
  await page.goto(`${app.origin}/journal`);
  expect(await page.content()).not.toContain('heron');
  await page.context().close();
}, 300_000);
