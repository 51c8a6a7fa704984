import { TOOLKIT_PAGES } from '../../web/src/lib/features/toolkit/addresses.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { PHONE, openBrowser, openPage } from '../support/browser.ts';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** Runs before any script of the page: notes what would be read aloud, and offers one voice of each kind. */
const VOICES = `
  globalThis.spoken = [];
  const voices = [{ lang: 'en-GB', localService: false, name: 'far' }, { lang: 'en-GB', localService: true, name: 'near' }];
  Object.defineProperty(speechSynthesis, 'getVoices', { value: () => voices });
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  speechSynthesis.speak = (line) => spoken.push(line.voice.name + ': ' + line.text);
`;

const caption = (page: Page): Promise<string> => page.locator('[data-caption]').innerText();

describe('the toolkit', () => {
  it('opens every exercise and sheet without a connection, signed out, and runs there [ME46]', async () => {
    const page = await openPage(browser, { viewport: PHONE });
    await page.goto(`${app.origin}/toolkit`);
    const links = await page
      .locator('main a[href^="/toolkit/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(['/toolkit', ...links].sort()).toEqual([...TOOLKIT_PAGES].sort());
    await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
    await page.reload();
    const keptCount = `Promise.all(${JSON.stringify(TOOLKIT_PAGES)}.map((path) => caches.match(path)))
      .then((answers) => answers.filter(Boolean).length)`;
    await expect.poll(() => page.evaluate<number>(keptCount), { timeout: 30_000 }).toBe(TOOLKIT_PAGES.length);

    await page.context().setOffline(true);
    for (const path of TOOLKIT_PAGES) {
      await page.goto(app.origin + path);
      expect(await page.locator('h1').innerText(), path).not.toBe('No connection');
    }
    await page.goto(`${app.origin}/toolkit/box`);
    await page.getByRole('button', { name: 'Start' }).click();
    await expect.poll(() => caption(page)).toBe('Breathe in');
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => caption(page)).toBe('Stopped. Stopping is always right.');
    await page.context().close();
  });

  it('pauses, goes on and stops by keyboard, with the focus kept and the line marked [ME46]', async () => {
    const page = await openPage(browser);
    await page.clock.install();
    await page.goto(`${app.origin}/toolkit/box`);
    await page.getByRole('button', { name: 'Start' }).press('Enter');
    const focused = (): Promise<string | null> => page.locator(':focus').textContent();
    expect([await caption(page), await focused()]).toEqual(['Breathe in', 'Pause']);

    await page.clock.runFor(4_500);
    expect(await caption(page)).toBe('Hold, softly');
    expect(await page.locator('[aria-current=step]').innerText()).toBe('Hold, softly, 4 seconds');
    await page.keyboard.press('Enter');
    await page.clock.runFor(60_000);
    expect([await caption(page), await focused()]).toEqual(['Hold, softly', 'Go on']);

    await page.keyboard.press('Enter');
    await page.clock.runFor(4_000);
    expect(await caption(page)).toBe('Breathe out');
    await page.keyboard.press('Escape');
    expect([await caption(page), await focused()]).toEqual(['Stopped. Stopping is always right.', 'Start again']);

    await page.keyboard.press('Enter');
    await page.clock.runFor(70_000);
    expect(await caption(page)).toBe('That was all. Stay as long as you like.');
    await page.context().close();
  });

  it('reads aloud only when asked, only with a voice of the device, and is quiet at once when stopped [ME46]', async () => {
    const page = await openPage(browser);
    await page.addInitScript(VOICES);
    await page.goto(`${app.origin}/toolkit/leaves`);
    const spoken = (): Promise<string[]> => page.evaluate<string[]>('spoken');
    await page.getByRole('button', { name: 'Start' }).click();
    expect(await spoken()).toEqual([]);
    await page.getByRole('button', { name: 'Stop' }).click();

    await page.getByLabel('Read it aloud').check();
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await spoken()).toEqual(['near: Picture a slow stream. You sit on the bank, warm and dry.']);
    await page.evaluate("speechSynthesis.cancel = () => spoken.push('hush')");
    await page.keyboard.press('Escape');
    expect((await spoken()).at(-1)).toBe('hush');
    await page.context().close();
  });

  it('moves nothing where motion is reduced, and tells phase and count in words [ME46]', async () => {
    const page = await openPage(browser, { reducedMotion: 'reduce' });
    await page.goto(`${app.origin}/toolkit/four-seven-eight`);
    await page.getByRole('button', { name: 'Start' }).click();
    expect(await caption(page)).toBe('Breathe in');
    expect(await page.locator('[data-count]').innerText()).toMatch(/^[1-4]$/u);
    expect(await page.locator('[data-disc]').isVisible()).toBe(false);
    expect(await page.evaluate<number>('document.getAnimations().length')).toBe(0);
    await page.context().close();
  });

  it('has every word and no dead button without script; a sheet sends and keeps nothing', async () => {
    const plain = await openPage(browser, { javaScriptEnabled: false });
    await plain.goto(`${app.origin}/toolkit/muscles`);
    expect(await plain.locator('main li').count()).toBe(17);
    expect(await plain.getByRole('button', { name: /Start|Stop|Pause/u }).count()).toBe(0);
    await plain.context().close();

    const page = await openPage(browser);
    await page.goto(`${app.origin}/toolkit/sheets/worry-time`);
    expect(await page.locator('main textarea[name]').count()).toBe(0);
    await page.locator('main textarea').first().fill('a planted worry');
    await page.reload();
    expect(await page.locator('main textarea').first().inputValue()).toBe('');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.head').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await page.context().close();
  });

  it('has no fault of accessibility while an exercise runs [OP27]', async () => {
    const page = await openPage(browser, { viewport: PHONE });
    for (const path of ['/toolkit/even', '/toolkit/scan']) {
      await page.goto(app.origin + path);
      await page.getByRole('button', { name: 'Start' }).click();
      await page.locator('[aria-current=step]').waitFor();
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
    await page.context().close();
  });
});
