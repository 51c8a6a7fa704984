import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser, openPage, PHONE } from '../support/browser.ts';
import type { TestGroup } from '../support/groups.ts';
import { pdfText } from '../support/pdf-text.ts';
import { type Persona } from '../support/personas.ts';
import { openRoomIn } from '../support/rooms.ts';

const HEAVY = 'This sounds very heavy. You do not have to hold it alone.';

let app: TestApp;
let browser: Browser;
let mara: Persona;
let group: TestGroup;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  ({ mara, group } = await openRoomIn(app));
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function open(path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = mara.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(app.origin + path, { waitUntil: 'networkidle' });
  return page;
}

async function expectClear(page: Page): Promise<void> {
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

describe('the journal', () => {
  it('keeps an unsaved page over a reload, saves it, finds it by its words, and puts none of them into an address [ME42]', async () => {
    const page = await open('/journal/prompts', { viewport: PHONE });
    await page.getByRole('link', { name: 'What did you carry today that nobody could see?' }).click();
    await page.waitForURL('**/journal/new?prompt=clarity_12');
    await page.getByLabel('Your page').fill('A kingfisher by the canal, and nobody else awake.');
    await expect.poll(() => page.locator('[data-draft-line]').textContent()).toMatch(/Draft saved/);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByLabel('Your page').inputValue()).toContain('kingfisher');
    await page.getByText('Title, tags and day').click();
    await page.getByLabel('Tags').fill('canal, early');
    await page.getByLabel('Bring to my session').check();
    await expectClear(page);
    await page.getByRole('button', { name: 'Save the page' }).click();
    await page.getByText('Saved. Your page is locked with your own key.').waitFor();

    await page.goto(`${app.origin}/journal`, { waitUntil: 'networkidle' });
    await page.getByLabel('Search your pages').fill('KINGFISHER');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('heading', { name: 'Pages with “KINGFISHER”' }).waitFor();
    expect(await page.getByText('A kingfisher by the canal').count()).toBe(1);
    expect(page.url()).not.toMatch(/kingfisher/i);
    await expectClear(page);
    await page.goto(`${app.origin}/journal/session`);
    expect(await page.getByText('A kingfisher by the canal').count()).toBe(1);
    await page.context().close();
  });

  it('works without script, and keeps words of another device that were not seen [ME42]', async () => {
    const page = await open('/journal/new', { javaScriptEnabled: false });
    await page.getByLabel('Your page').fill('First words.');
    await page.getByRole('button', { name: 'Save the page' }).click();
    await page.waitForURL(/\/journal\/[0-9a-f-]{36}\?saved=yes/);
    const address = page.url().replace(/\?.*/, '');
    const other = await open(new URL(address).pathname, { javaScriptEnabled: false });
    await other.getByLabel('Your page').fill('From the other device.');
    await other.getByRole('button', { name: 'Save the page' }).click();
    await other.getByText('Saved. Your page is locked').waitFor();
    await page.getByLabel('Your page').fill('And from this one.');
    await page.getByRole('button', { name: 'Save the page' }).click();
    await page.getByText('Another device had written here meanwhile').waitFor();
    expect(await page.getByLabel('Your page').inputValue()).toBe('And from this one.');
    const kept = page.getByRole('region', { name: 'Kept from another device' });
    expect(await kept.textContent()).toContain('From the other device.');
    await Promise.all([page.context().close(), other.context().close()]);
  });

  it('shows help beside heavy words, on the device alone: no case, no item, nobody told [ME42, ME48]', async () => {
    const page = await open('/journal/new?form=gratitude');
    await page.getByLabel('What was good today').pressSequentially('I wish I would not wake up.');
    await page.getByText(HEAVY).waitFor();
    await page.getByText('Who can see this').click();
    await page.getByText('Nobody is told what you write here.').waitFor();
    await page.getByRole('button', { name: 'Save the page' }).click();
    await page.getByText('Saved. Your page is locked').waitFor();
    await app.settle();
    for (const table of ['case', 'item', 'verdict', 'notice'] as const)
      expect([
        table,
        await app.db
          .selectFrom(table)
          .select((eb) => eb.lit(1).as('one'))
          .execute(),
      ]).toEqual([table, []]);
    await page.context().close();
  });
});

describe('a worksheet', () => {
  it('that was filled in becomes a PDF of its own, and the words stay where they were written [ME46] [ME49]', async () => {
    const page = await open('/toolkit/sheets/worry-time', { viewport: PHONE });
    await page.locator('main textarea').first().fill('The letter from the bank.\nAnd Łucja.');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save what I wrote as PDF' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('notes.pdf');
    const words = pdfText(await readFile(await file.path())).replaceAll(' ', '');
    expect(words).toContain('Theletterfromthebank.');
    expect(words).toContain('AndŁucja.');
    expect(await page.locator('main textarea').first().inputValue()).toBe('The letter from the bank.\nAnd Łucja.');
    await page.context().close();

    const post = (cookie: string, text: string): Promise<Response> =>
      fetch(`${app.origin}/toolkit/sheets/worry-time/pdf`, {
        method: 'POST',
        headers: { cookie, origin: app.origin },
        body: new URLSearchParams({ 'box-0': text }),
        redirect: 'manual',
      });
    const leadsTo = async (cookie: string, text: string): Promise<string | null> =>
      (await post(cookie, text)).headers.get('location');
    // A busy machine may ask to come again.
    await expect.poll(() => leadsTo('', 'Mine.')).toBe('/sign-in?next=/toolkit/sheets/worry-time');
    await expect.poll(() => leadsTo(mara.cookie, '茶')).toBe('/toolkit/sheets/worry-time?paper=print');
    const instead = await open('/toolkit/sheets/worry-time?paper=print', { javaScriptEnabled: false });
    await instead.getByText('Your words are still where you wrote them').waitFor();
    await instead.context().close();
  });
});

describe('a day', () => {
  it('begins with a check-in of two presses, which stands with what helped in the drawing and its table [ME40] [ME46]', async () => {
    const body = JSON.stringify({ tool: 'box', answer: 'a_little' });
    await mara.ask('mutation ($input: WritePrivateEntryInput!) { writePrivateEntry(input: $input) { entry { id } } }', {
      input: { id: randomUUID(), kind: 'tool_use', version: 0, body },
    });
    const page = await open('/today', { viewport: PHONE });
    const tonight = page.getByRole('region', { name: 'Tonight and soon' });
    await tonight.getByText('The group chat is open.').waitFor();
    expect(await tonight.locator(`a[href="/groups/${group.slug}/chat"]`).count()).toBe(1);
    await expectClear(page);
    await page.getByLabel('Okay').check();
    await page.getByRole('button', { name: 'Note it' }).click();
    await page.getByText('Noted. Only you can read it.').waitFor();
    await page.getByRole('link', { name: 'See how it went' }).click();
    await page
      .getByRole('img', { name: /Your mood on 1 of 30 days.*An exercise helped on 1 day\./ })
      .filter({ visible: true })
      .waitFor();
    await page.getByText('Show the same as a table').click();
    expect(await page.getByRole('row').filter({ hasText: 'Okay' }).count()).toBe(1);
    expect(await page.getByRole('row').filter({ hasText: 'It helped a little' }).count()).toBe(1);
    await expectClear(page);
    await page.context().close();
  });

  it('has room for one thought, put aside half way and taken up again without script [ME41]', async () => {
    const page = await open('/thoughts/new', { javaScriptEnabled: false });
    const next = () => page.getByRole('button', { name: 'Save and go on' }).click();
    await page.getByLabel('The situation').fill('The phone rang twice.');
    await next();
    await page.getByLabel('The thought', { exact: true }).fill('It is bad news.');
    await page.getByLabel(/How much do you believe it right now/).fill('80');
    await next();
    await page.getByLabel('Feeling 1').fill('Fear');
    await page.getByLabel('How strong, 0 to 100').first().fill('70');
    await page.getByRole('button', { name: 'Leave it here for now' }).click();

    await page.getByRole('link', { name: 'Go on with step 3' }).click();
    expect(await page.getByLabel('Feeling 1').inputValue()).toBe('Fear');
    await next();
    await page.getByLabel('What speaks against it').fill('It was the dentist last time.');
    await next();
    await page.getByLabel(/Expecting the worst/).check();
    await next();
    await page.getByLabel('Another way to see it').fill('It rings for many reasons.');
    await next();
    await page.getByLabel(/believe the first thought now/).fill('25');
    await page.getByLabel('Fear: how strong now, 0 to 100').fill('30');
    await page.getByRole('button', { name: 'Save', exact: true }).click();

    const row = (name: string) => page.getByRole('row', { name }).getByRole('cell').allTextContents();
    expect(await row('Belief in the thought')).toEqual(['80', '25']);
    expect(await row('Fear')).toEqual(['70', '30']);
    expect(await page.getByText('Expecting the worst').count()).toBe(1);
    await page.context().close();
  });
});

it('a form that leads on is sent once, however often it is pressed before the next page is here', async () => {
  const page = await open('/thoughts/new');
  let sent = 0;
  page.on('request', (request) => (sent += request.method() === 'POST' && request.url().includes('/thoughts') ? 1 : 0));
  const isAsked = Promise.withResolvers<void>();
  const mayCome = Promise.withResolvers<void>();
  await page.route('**/__data.json*', async (route) => {
    isAsked.resolve();
    await mayCome.promise;
    await route.continue();
  });
  await page.getByLabel('The situation').fill('A letter lay on the mat.');
  const form = page.locator('form', { has: page.getByLabel('The situation') });
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await isAsked.promise;
  for (let press = 0; press < 3; press += 1) await form.evaluate((element: HTMLFormElement) => element.requestSubmit());
  mayCome.resolve();
  await page.getByLabel('The thought', { exact: true }).waitFor();
  expect(sent).toBe(1);
  await page.context().close();
});
