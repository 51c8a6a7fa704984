import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { DESK, openBrowser, openPage, PHONE } from '../support/browser.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { as, type Persona } from '../support/personas.ts';
import { keepOpen, makeWorkshop, REGISTER } from '../support/workshops.ts';
import { provesSpeech } from './captions/speech.ts';

let app: TestApp;
let browser: Browser;
let people: Record<'lin' | 'mara' | 'jo', Persona>;
let id: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  const [lin, mara, jo] = await Promise.all(['lin', 'mara', 'jo'].map((handle) => as(app, handle)));
  if (!lin || !mara || !jo) throw new Error('nobody came');
  people = { lin, mara, jo };
  for (const { id: accountId } of [lin, mara, jo]) await acceptFirstSteps(app, accountId);
  id = await makeWorkshop(app, { hours: 0.2 });
  for (const person of [mara, jo]) await person.ask(REGISTER, { id });
  await keepOpen(app, id);
});
beforeEach(async () => {
  await app.db.deleteFrom('caption').where('workshopId', '=', id).execute();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function inRoom(
  persona: Persona,
  viewport: typeof DESK | typeof PHONE = DESK,
  first?: () => void,
): Promise<Page> {
  const page = await openPage(browser, { viewport, serviceWorkers: 'block' });
  const [name = '', value = ''] = persona.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  if (first) await page.addInitScript(first);
  await page.goto(`${app.origin}/workshops/${id}/room`);
  return page;
}

const linesOf = (page: Page): Locator => page.getByRole('log', { name: 'Captions' });
const boxOf = (page: Page): Locator => page.locator('#caption-text');

/** Typed key by key, as whoever writes captions does. */
async function types(page: Page, words: string): Promise<void> {
  await boxOf(page).focus();
  await page.keyboard.type(words);
}

/** The room of somebody who may write, once its editor listens. */
async function writes(): Promise<Page> {
  const page = await inRoom(people.lin);
  await page.getByText('Abbreviations on this device').click();
  // Letters are expanded by the page: it listens once a first press is answered by it.
  await expect
    .poll(async () => {
      await boxOf(page).press('Escape');
      await boxOf(page).fill('');
      await types(page, '.. now');
      return boxOf(page).inputValue();
    })
    .toBe('now');
  await boxOf(page).fill('');
  await page.getByRole('radio', { name: 'Host', exact: true }).check();
  return page;
}

const stored = (): Promise<{ text: string; speaker: string }[]> =>
  app.db
    .selectFrom('caption')
    .select(['text', 'speaker'])
    .where('workshopId', '=', id)
    .orderBy('seq')
    .execute()
    .then((rows) => rows.map(({ text, speaker }) => ({ text, speaker })));

describe('whoever writes captions', () => {
  it('hands over with two dots, has abbreviations and terms written out, and finds them again on the device [TH22]', async () => {
    await people.lin.ask(
      `mutation ($id: UUID!, $terms: String!) { keepCaptionTerms(workshopId: $id, terms: $terms) { workshop { id } } }`,
      { id, terms: 'Dr Okafor' },
    );
    const page = await writes();
    await page.getByLabel('One a line: short = long.').fill('ns = nervous system');
    await boxOf(page).focus();
    await page.keyboard.type('Your ns, says dr okafor.');
    expect(await boxOf(page).inputValue()).toBe('Your nervous system, says Dr Okafor.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('..Thank you, ns');
    expect(await page.getByRole('radio', { name: 'Somebody attending' }).isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('...and then');
    await page.keyboard.press('Enter');
    await expect.poll(stored).toEqual([
      { text: 'Your nervous system, says Dr Okafor.', speaker: 'host' },
      { text: 'Thank you, nervous system', speaker: 'attendee' },
      { text: '...and then', speaker: 'attendee' },
    ]);
    await page.keyboard.type('..');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('radio', { name: 'Host', exact: true }).isChecked()).toBe(true);
    expect(await stored()).toHaveLength(3);

    await page.reload();
    await page.getByText('Abbreviations on this device').click();
    await expect.poll(() => page.getByLabel('One a line: short = long.').inputValue()).toBe('ns = nervous system');
    await page.context().close();
  });

  it('corrects by arrow and by press, and leaves a line as it is with Escape [TH22]', async () => {
    const page = await writes();
    const words = ['Frist line.', 'Second lin.', 'Third line.'];
    for (const line of words) {
      await types(page, line);
      await page.keyboard.press('Enter');
      await linesOf(page).getByText(line).waitFor();
    }
    await boxOf(page).focus();
    for (const expected of ['Third line.', 'Second lin.', 'Frist line.', 'Frist line.']) {
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => boxOf(page).inputValue()).toBe(expected);
    }
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => boxOf(page).inputValue()).toBe('Second lin.');
    await page.keyboard.press('Escape');
    await expect.poll(() => boxOf(page).inputValue()).toBe('');
    for (const each of [1, 2]) {
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => boxOf(page).inputValue()).toBe(words.at(-each));
    }
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('e.');
    await page.keyboard.press('Enter');
    await linesOf(page).getByText('Second line.').waitFor();

    await page.getByText('Correct the latest lines').click();
    await page.locator('.editor li button', { hasText: 'Frist line.' }).click();
    await expect.poll(() => boxOf(page).evaluate((box) => box === document.activeElement)).toBe(true);
    await boxOf(page).fill('First line.');
    await page.keyboard.press('Enter');
    await linesOf(page).getByText('First line.').waitFor();
    expect((await stored()).map(({ text }) => text)).toEqual(['First line.', 'Second line.', 'Third line.']);
    await page.context().close();
  });

  it('goes on while a line is on its way: the order and who speaks hold, and an abbreviation is written out once [TH22]', async () => {
    const page = await writes();
    await page.getByLabel('One a line: short = long.').fill('sleep = good sleep');
    const held: (() => void)[] = [];
    await page.route('**/room?/caption', async (route) => {
      await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    await types(page, 'One.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('..Two has sleep');
    await page.keyboard.press('Enter');
    await page.keyboard.type('..Three.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Still typed');
    for (const count of [1, 2, 3]) {
      await expect.poll(() => held.length).toBe(count);
      held.at(-1)?.();
    }
    await expect.poll(stored).toEqual([
      { text: 'One.', speaker: 'host' },
      { text: 'Two has good sleep', speaker: 'attendee' },
      { text: 'Three.', speaker: 'host' },
    ]);
    expect(await boxOf(page).inputValue()).toBe('Still typed');
    await page.context().close();
  });

  it('keeps the words and the page when the connection is lost, and says so [TH22]', async () => {
    const page = await writes();
    await page.route('**/room?/caption', (route) => route.abort());
    await types(page, 'Nobody has heard this.');
    await page.keyboard.press('Enter');
    await page.getByText('Not sent. Your words are kept.').waitFor();
    expect(await boxOf(page).inputValue()).toBe('Nobody has heard this.');
    await page.unroute('**/room?/caption');
    await boxOf(page).press('Enter');
    await linesOf(page).getByText('Nobody has heard this.').waitFor();
    expect(await page.getByText('Not sent. Your words are kept.').count()).toBe(0);
    await page.context().close();
  });
});

describe('whoever reads captions', () => {
  it('sees the newest line in every size and after hiding them, and finds size and choice kept on the device [TH22]', async () => {
    const say = (text: string): Promise<unknown> =>
      people.lin.ask(
        `mutation ($id: UUID!, $text: String!) { writeCaption(workshopId: $id, text: $text) { workshop { id } } }`,
        { id, text },
      );
    for (let each = 1; each <= 20; each += 1)
      await say(`Line ${each} is long enough to take more than one row on a phone.`);
    const page = await inRoom(people.jo, PHONE);
    const broken: string[] = [];
    page.on('pageerror', ({ message }) => broken.push(message));
    const isAtEnd = (): Promise<boolean> =>
      linesOf(page).evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight < 2);
    const letters = (): Promise<number> => linesOf(page).evaluate((box) => parseFloat(getComputedStyle(box).fontSize));
    await page.getByLabel('Very large').waitFor();
    await expect.poll(isAtEnd).toBe(true);
    const normal = await letters();
    await page.getByLabel('Very large').check();
    expect(await letters()).toBeGreaterThan(normal * 1.4);
    await expect.poll(isAtEnd).toBe(true);
    await say('It goes on.');
    await linesOf(page).getByText('It goes on.').waitFor();
    await expect.poll(isAtEnd).toBe(true);

    await page.getByLabel('Show captions').uncheck();
    await expect.poll(() => linesOf(page).count()).toBe(0);
    await say('Nobody looks.');
    await page.getByLabel('Show captions').check();
    await linesOf(page).getByText('Nobody looks.').waitFor();
    await expect.poll(isAtEnd).toBe(true);

    // Whoever went back to an older line stays there.
    await linesOf(page).evaluate((box) => box.scrollTo({ top: 0 }));
    await say('Later.');
    await linesOf(page).getByText('Later.').waitFor();
    expect(await linesOf(page).evaluate((box) => box.scrollTop)).toBe(0);

    await page.getByLabel('Show captions').uncheck();
    await page.reload();
    await page.getByLabel('Show captions').waitFor();
    await expect.poll(() => linesOf(page).count()).toBe(0);
    await page.getByLabel('Show captions').check();
    await expect.poll(() => page.getByLabel('Very large').isChecked()).toBe(true);
    await expect.poll(isAtEnd).toBe(true);
    expect(broken).toEqual([]);
    await page.context().close();
  });
});

provesSpeech(() => ({ people, inRoom, linesOf }));
