import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESK, type PHONE } from '../../support/browser.ts';
import type { Persona } from '../../support/personas.ts';

interface World {
  people: Record<'lin' | 'mara', Persona>;
  inRoom(persona: Persona, viewport?: typeof DESK | typeof PHONE, first?: () => void): Promise<Page>;
  linesOf(page: Page): Locator;
}

/** A browser that recognises at somebody's server only: it answers, but knows no promise to stay on the device. */
function atAServer(): void {
  const answers = {
    available: (): Promise<string> => Promise.resolve('available'),
    install: (): Promise<boolean> => Promise.resolve(true),
  };
  const Far = Object.assign(function Far() {}, answers);
  for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) Reflect.set(window, name, Far);
}

/** A browser that recognises on the device once it has fetched the language; what it is asked to do is noted. */
function onTheDevice(): void {
  let isFetched = false;
  class Near {
    static available = (): Promise<string> => Promise.resolve(isFetched ? 'available' : 'downloadable');
    static install(): Promise<boolean> {
      isFetched = true;
      return Promise.resolve(true);
    }
    get processLocally(): boolean {
      return Reflect.get(this, 'isLocal') === true;
    }
    set processLocally(value: boolean) {
      Reflect.set(this, 'isLocal', value);
    }
    start(): void {
      Reflect.set(window, 'listener', this);
    }
    abort(): void {
      Reflect.set(window, 'listener', null);
    }
  }
  for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) Reflect.set(window, name, Near);
}

/** Says a sentence into the recognition that listens. */
function say(page: Page, words: string): Promise<void> {
  return page.evaluate((transcript) => {
    const listener = Reflect.get(window, 'listener');
    listener.onresult({ resultIndex: 0, results: [Object.assign([{ transcript }], { isFinal: true })] });
  }, words);
}

const offers = (page: Page): Locator => page.locator('.speech button');

export function provesSpeech(world: () => World): void {
  describe('captions of the device', () => {
    it('are offered nowhere but where the browser promises that no sound leaves it, and to those who run it only [TH22]', async () => {
      const { people, inRoom } = world();
      const far = await inRoom(people.lin, DESK, atAServer);
      const near = await inRoom(people.lin, DESK, onTheDevice);
      const attendee = await inRoom(people.mara, DESK, onTheDevice);
      await near.getByRole('button', { name: 'Fetch speech recognition for this device' }).waitFor();
      // The size of captions stands once the page listens.
      for (const page of [far, attendee]) await page.locator('h1').waitFor();
      await far.locator('#caption-text').waitFor();
      await far.waitForTimeout(1_000);
      for (const page of [far, attendee]) expect(await offers(page).count()).toBe(0);
      for (const page of [far, near, attendee]) await page.context().close();
    });

    it('are recognised where the device is told to keep sound to itself, marked as automatic, and end at a press [TH22]', async () => {
      const { people, inRoom, linesOf } = world();
      const page = await inRoom(people.lin, DESK, onTheDevice);
      await page.getByRole('button', { name: 'Fetch speech recognition for this device' }).click();
      await page.getByText('Captions are made on this device; no sound leaves it.').waitFor();
      expect(await page.evaluate(() => Reflect.get(window, 'listener').processLocally)).toBe(true);
      await say(page, 'Breathe out slowly.');
      const line = linesOf(page).locator('p', { hasText: 'Breathe out slowly.' });
      await line.getByText('automatic').waitFor();
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
      expect(await page.evaluate(() => Reflect.get(window, 'listener'))).toBeNull();
      await page.getByRole('button', { name: 'Have this device write what I say' }).waitFor();
      await page.context().close();
    });
  });
}
