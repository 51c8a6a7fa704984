import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { PHONE, openBrowser, openPage } from '../support/browser.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { as, type Persona } from '../support/personas.ts';
import { bePresent, roomOf } from '../support/rooms.ts';

const CONCERN = 'Everything hurts and I wish I would not wake up.';
const IMMINENT = 'I want to kill myself tonight.';
const HEAVY = 'This sounds very heavy. You do not have to hold it alone.';
const NOW = 'Please be with a person now. You do not have to do this alone.';
/** R1: from the key press to the card. */
const WITHIN_MS = 1_000;
/** Text here: these files know no browser. */
const CARD_IS_KEPT = `caches.match('/_app/engine.js').then((engine) => engine !== undefined && navigator.serviceWorker.controller !== null)`;

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let mara: Persona;
let thread: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  group = await makeGroup(app, 'waves');
  mara = await as(app, 'mara');
  await joinAll(app, group, [mara]);
  await fetch(`${app.origin}/groups`);
  thread = await startThread();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function startThread(): Promise<string> {
  const input = {
    groupId: group.id,
    clientId: randomUUID(),
    title: 'The hour before',
    body: 'On the stairs.',
    intent: 'be_heard',
  };
  const { startThread } = await mara.ask(
    `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`,
    { input },
  );
  return `${app.origin}/groups/${group.slug}/t/${startThread.thread.id}`;
}

async function open(address: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = mara.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(address);
  return page;
}

/** Writes all but the last letter, waits until the engine is there, then presses the last key. */
async function write(page: Page, words: string): Promise<void> {
  await page.fill('textarea[name=body]', words.slice(0, -1));
  await page.locator('textarea[name=body]').press('End');
  await page.keyboard.type(words.slice(-1));
}

describe('the help card', () => {
  it('shows within a second of the last key, without a connection, beside words that stay as they are [ME31] [R1]', async () => {
    // The first visit brings the service worker, which keeps what the card needs.
    const page = await open(thread);
    await vi.waitFor(async () => expect(await page.evaluate(CARD_IS_KEPT)).toBe(true), 20_000);
    await page.reload();
    await page.context().setOffline(true);
    await page.locator('textarea[name=body]').focus();
    await page.keyboard.type('Everything is', { delay: 5 });
    // Somebody who has written two words has been here for a moment: the engine starts beside them.
    await page.waitForTimeout(3_000);
    await page.keyboard.type(` ${CONCERN.slice(0, -1)}`, { delay: 20 });
    const pressedAt = Date.now();
    await page.keyboard.type('.');
    await page.locator('.helpcard').waitFor({ timeout: WITHIN_MS });
    expect(Date.now() - pressedAt).toBeLessThan(WITHIN_MS);

    expect(await page.locator('.helpcard h2').innerText()).toBe(HEAVY);
    expect(await page.locator('.helpcard').innerText()).toContain('We cannot see right now whether someone is on duty');
    await page.getByText('Talk to a person now').click();
    expect(await page.getByRole('link', { name: 'Call 116 123' }).getAttribute('href')).toBe('tel:116123');
    expect(await page.inputValue('textarea[name=body]')).toBe(`Everything is ${CONCERN}`);
    await page.context().close();
  });

  it.each(['/journal/new', '/thoughts/new', '/goals/new', '/map/edit'])(
    'stands in a private tool too, and opens by key and by finger: %s [ME31] [OP27]',
    async (path) => {
      const page = await open(app.origin + path, { viewport: PHONE, hasTouch: true });
      const box = page.locator('main :is(textarea, input[type=text], input:not([type])):visible').first();
      await box.focus();
      await page.keyboard.type(IMMINENT);
      // Judged while it is typed: the first words bring the card, the last ones this heading.
      await page.locator('.helpcard h2', { hasText: NOW }).waitFor();
      const choice = page.locator('.helpcard details', { hasText: 'Talk to a person now' });
      await choice.locator('summary').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Call 116 123' }).waitFor();
      await page.locator('.helpcard summary', { hasText: 'Ground me' }).tap();
      await page.locator('.helpcard details[open]', { hasText: 'Ground me' }).waitFor();
      expect(await box.inputValue()).toBe(IMMINENT);
      await page.context().close();
    },
  );

  it('stands beside the box without taking the focus, is said once, and goes with Escape [ME31] [R2]', async () => {
    const page = await open(await startThread());
    await write(page, CONCERN);
    await page.locator('.helpcard').waitFor();
    expect(await page.locator('textarea[name=body]').evaluate((box) => box === box.ownerDocument.activeElement)).toBe(
      true,
    );
    expect(await page.locator('[data-said]').innerText()).toBe(
      'Help stands under the box if you want it. Your words stay as they are.',
    );
    for (const choice of ['Talk to a person now', 'Steps for right now', 'Ground me', 'Keep writing'])
      expect(await page.locator('.helpcard').getByText(choice, { exact: true }).count()).toBe(1);
    const { violations } = await axeOn(page).include('.helpcard').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.helpcard').count()).toBe(0);
    expect(await page.inputValue('textarea[name=body]')).toBe(CONCERN);
    await page.context().close();
  });

  it('opens steps and grounding in place, and every choice by keyboard [ME31]', async () => {
    const page = await open(await startThread(), { viewport: PHONE });
    await write(page, CONCERN);
    await page.locator('.helpcard').waitFor();
    await page.locator('.helpcard summary', { hasText: 'Ground me' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Five things you can see').waitFor();
    await page.locator('.helpcard summary', { hasText: 'Steps for right now' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Be near a person').waitFor();
    await page.getByRole('link', { name: 'Keep writing' }).press('Enter');
    await expect.poll(() => page.locator('.helpcard').count()).toBe(0);
    expect(await page.locator('textarea[name=body]').evaluate((box) => box === box.ownerDocument.activeElement)).toBe(
      true,
    );
    expect(await page.inputValue('textarea[name=body]')).toBe(CONCERN);
    await page.context().close();
  });

  it('comes once a day in a thread unless the words become more serious, then with the emergency number first [ME31] [R3] [R5]', async () => {
    const address = await startThread();
    const page = await open(address);
    await write(page, CONCERN);
    await page.locator('.helpcard').waitFor();
    expect(await page.locator('.hc-top + .hc-danger').count()).toBe(0);
    await page.getByRole('button', { name: 'Put this away' }).click();
    await page.goto(address);
    await page.fill('textarea[name=body]', '');
    await write(page, `Again. ${CONCERN}`);
    await page.locator('textarea[name=body]').press('End');
    await page.waitForTimeout(1_500);
    expect(await page.locator('.helpcard').count()).toBe(0);

    await write(page, IMMINENT);
    await page.locator('.helpcard h2', { hasText: NOW }).waitFor();
    expect(await page.locator('.hc-top + .hc-danger').innerText()).toContain('Call 999');
    const kept: string = await page.evaluate('JSON.stringify({ ...localStorage })');
    expect(kept).not.toMatch(/kill|hurts|imminent|concern|[0-9a-f]{8}-[0-9a-f]{4}/);
    await page.context().close();
  });

  it('speaks Spanish to whoever writes Spanish, and changes language by one press [ME31]', async () => {
    const page = await open(await startThread());
    await write(page, 'Ya no quiero vivir más.');
    await page.locator('.helpcard[lang=es]').waitFor();
    expect(await page.locator('.helpcard h2').innerText()).toBe(
      'Esto suena muy pesado. No tienes que cargarlo a solas.',
    );
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.locator('.helpcard h2').innerText()).toBe(HEAVY);
    await page.context().close();
  });

  it('says the truth about who is on duty, and changes country in place [ME31] [R4]', async () => {
    const page = await open(await startThread());
    await write(page, CONCERN);
    await page.getByText('Nobody is on duty here now. These people are.').waitFor();
    await page.getByText('Talk to a person now').click();
    await page.locator('.helpcard select').selectOption('US');
    await page.getByRole('link', { name: 'Call 988' }).waitFor();
    expect(await page.locator('.helpcard').innerText()).toContain('Not yet rung by us.');
    await page.context().close();
  });
});

describe('the same card', () => {
  it('stands beside words that were sent, and one press puts it away [ME31] [R2]', async () => {
    for (const isLoadedAnew of [false, true]) {
      const page = await open(await startThread());
      await page.fill('textarea[name=body]', CONCERN);
      await page.locator('.comp .act > button').click();
      await page.locator('article.rp').last().waitFor();
      if (isLoadedAnew) await page.goto(`${page.url().replace(/[?#].*/, '')}?sent=en`);
      await page.locator('.helpcard[data-moment=sent]').waitFor();
      await page.getByRole('button', { name: 'Put this away' }).click();
      await expect.poll(() => page.locator('.helpcard').count()).toBe(0);
      await page.context().close();
    }
  });

  it('stands over the box of a live chat, where a line still goes out with Enter [ME31]', async () => {
    const sam = await as(app, 'sam');
    await bePresent(app, await roomOf(app, group.id), sam.id, 'moderator');
    const page = await open(`${app.origin}/groups/${group.slug}/chat`, { viewport: PHONE });
    await page.locator('#say').waitFor();
    await write(page, CONCERN);
    await page.locator('.helpcard').waitFor();
    expect((await page.locator('.helpcard').boundingBox())?.height).toBeGreaterThan(100);
    await page.locator('textarea[name=body]').fill('Hello all');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.ln', { hasText: 'Hello all' }).waitFor();
    await page.context().close();
  });

  it('stands under the words of a profile [ME31]', async () => {
    const page = await open(`${app.origin}/me/profile`);
    await page.fill('textarea[name=text]', CONCERN.slice(0, -1));
    await page.locator('textarea[name=text]').press('End');
    await page.keyboard.type('.');
    await page.locator('.helpcard').waitFor();
    await page.context().close();
  });
});

describe('before sending', () => {
  it('asks once about a telephone number, by keyboard and without script, and loses no word [ME12]', async () => {
    const words = 'You can ring me, my number is 07700 900123.';
    const address = await startThread();
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(address, { javaScriptEnabled });
      await page.fill('textarea[name=body]', words);
      await page.locator('.comp .act > button').press('Enter');
      await page.locator('.nudge').waitFor();
      expect(await page.locator('.nudge').innerText()).toContain('This could tell others who you are');
      expect(await page.locator('.nudge mark').innerText()).toContain('07700 900123');
      expect(await page.inputValue('textarea[name=body]')).toBe(words);
      await page.getByRole('button', { name: 'Send as it is' }).press('Enter');
      await page.locator('article.rp').last().waitFor();
      expect(await page.inputValue('textarea[name=body]')).toBe('');
      await page.context().close();
    }
  });

  it('offers to write the sentence anew, with the part left out [ME13]', async () => {
    const page = await open(await startThread());
    await page.fill('textarea[name=body]', 'I went out. My address is 12 Oak Road, Leeds. It rained.');
    await page.locator('.comp .act > button').click();
    await page.getByText('Rewrite with me').click();
    await page.locator('.nudge textarea').fill('I live near the park.');
    await page.getByRole('button', { name: 'Use these words' }).click();
    await expect
      .poll(() => page.inputValue('textarea[name=body]'))
      .toBe('I went out. I live near the park. It rained.');
    expect(await page.locator('.nudge').count()).toBe(0);
    await page.context().close();
  });

  it('never puts a question between a cry for help and sending [R2]', async () => {
    const page = await open(await startThread());
    await page.fill('textarea[name=body]', `${IMMINENT} My number is 07700 900123.`);
    await page.locator('.comp .act > button').click();
    await page.locator('article.rp').last().waitFor();
    expect(await page.locator('.nudge').count()).toBe(0);
    await page.context().close();
  });
});
