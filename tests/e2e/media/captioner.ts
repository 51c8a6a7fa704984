import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeOn } from '../../support/axe.ts';
import { DESK, PHONE } from '../../support/browser.ts';
import type { Persona } from '../../support/personas.ts';
import { PATIENT } from '../../support/stage-pages.ts';

/** A workshop whose room is open. */
interface OpenStage {
  people: Record<'lin' | 'jo', Persona>;
  inRoom(
    persona: Persona,
    viewport?: typeof PHONE | typeof DESK,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Page>;
}

const linesOf = (page: Page) => page.getByRole('log', { name: 'Captions' }).locator('p');

/** Runs in the page: recognition of a device, as a browser has it that keeps sound on it. It hears what the test lets it hear. */
function hearsOnDevice(promise: string): void {
  class Device {
    lang = '';
    continuous = false;
    onresult: ((event: unknown) => void) | null = null;
    onend: (() => void) | null = null;
    onerror: ((event: unknown) => void) | null = null;
    processLocally = false;
    static available = () => Promise.resolve(promise);
    static install = () => Promise.resolve(true);
    start(): void {
      Reflect.set(window, 'device', this);
    }
    abort(): void {
      Reflect.deleteProperty(window, 'device');
    }
  }
  Object.defineProperty(Device.prototype, 'processLocally', { value: false, writable: true });
  Reflect.set(window, 'SpeechRecognition', Device);
}

/** Runs in the page: the device has understood something. @returns whether it was asked to keep the sound. */
function understands(words: string): boolean {
  const device: unknown = Reflect.get(window, 'device');
  if (typeof device !== 'object' || device === null) return false;
  const results = [Object.assign([{ transcript: words }], { isFinal: true })];
  Reflect.get(device, 'onresult')?.call(device, { resultIndex: 0, results });
  return Reflect.get(device, 'processLocally') === true;
}

/** Writing captions by keys and by the device, proved in the world of the test that calls it. */
export function provesCaptioner(stage: () => OpenStage): void {
  it(
    'are written by keys alone: two dots hand over, abbreviations are written out, the one before is corrected and left [TH22]',
    { timeout: 240_000 },
    async () => {
      const { people, inRoom } = stage();
      const [writer, reader] = await Promise.all([inRoom(people.lin), inRoom(people.jo, PHONE)]);
      const box = writer.locator('#caption-text');
      await writer.getByText('Abbreviations on this device').click(PATIENT);
      await writer.getByLabel('One a line: short = long').fill('ns = nervous system\nty = thank you');
      await writer.getByLabel('One a line: short = long').blur();
      const before = await linesOf(reader).count();

      await box.focus();
      await writer.keyboard.type('Your ns, and ns');
      expect(await box.inputValue()).toBe('Your nervous system, and ns');
      await writer.keyboard.press('Enter');
      await linesOf(reader).filter({ hasText: 'Your nervous system, and nervous system' }).waitFor(PATIENT);

      // Two dots: whoever attends speaks. Three are a pause in what is said.
      await writer.keyboard.type('..Is that me?');
      expect(await writer.getByRole('radio', { name: 'Somebody attending' }).isChecked()).toBe(true);
      expect(await box.inputValue()).toBe('Is that me?');
      await writer.keyboard.press('Enter');
      await linesOf(reader)
        .filter({ hasText: 'Is that me?' })
        .filter({ hasText: 'Somebody attending' })
        .waitFor(PATIENT);
      await writer.keyboard.type('...perhaps');
      await writer.keyboard.press('Enter');
      await linesOf(reader).filter({ hasText: '...perhaps' }).waitFor(PATIENT);
      await writer.keyboard.type('..ty ');
      expect(await writer.getByRole('radio', { name: 'Host' }).isChecked()).toBe(true);
      expect(await box.inputValue()).toBe('thank you ');
      await writer.keyboard.press('Enter');
      await linesOf(reader).filter({ hasText: 'thank you' }).waitFor(PATIENT);

      // Up twice is the one before the last; Escape leaves it as it is.
      await box.press('ArrowUp');
      await writer.keyboard.press('ArrowUp');
      expect(await box.inputValue()).toBe('...perhaps');
      await writer.keyboard.press('Escape');
      expect(await box.inputValue()).toBe('');
      await writer.keyboard.press('ArrowUp');
      await writer.keyboard.press('ArrowUp');
      await writer.keyboard.press('End');
      await writer.keyboard.type(', yes');
      await writer.keyboard.press('Enter');
      await linesOf(reader).filter({ hasText: '...perhaps, yes' }).waitFor(PATIENT);
      expect(await linesOf(reader).count()).toBe(before + 4);

      await writer.reload();
      await writer.getByText('Abbreviations on this device').click(PATIENT);
      expect(await writer.getByLabel('One a line: short = long').inputValue()).toContain('ns = nervous system');
      const { violations } = await axeOn(writer).withTags(['wcag2a', 'wcag2aa']).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      for (const page of [writer, reader]) await page.context().close();
    },
  );

  it(
    'come from the host’s device only where its browser promises that no sound leaves it, and are marked [TH22]',
    { timeout: 240_000 },
    async () => {
      const { people, inRoom } = stage();
      const offer = (page: Page) => page.getByRole('button', { name: 'Have this device write what I say' });
      for (const promise of [null, 'unavailable']) {
        const page = await inRoom(people.lin, DESK, async (each) => {
          if (promise !== null) await each.addInitScript(hearsOnDevice, promise);
        });
        await page.locator('#caption-text').waitFor(PATIENT);
        await page.getByText('Abbreviations on this device').waitFor();
        expect(await offer(page).count()).toBe(0);
        await page.context().close();
      }
      const [host, reader] = await Promise.all([
        inRoom(people.lin, DESK, (each) => each.addInitScript(hearsOnDevice, 'available')),
        inRoom(people.jo, PHONE),
      ]);
      await offer(host).click(PATIENT);
      await host.getByText('Captions are made on this device; no sound leaves it.').waitFor();
      expect(await host.evaluate(understands, 'and now we breathe out')).toBe(true);
      await linesOf(reader)
        .filter({ hasText: 'and now we breathe out' })
        .filter({ hasText: 'automatic' })
        .waitFor(PATIENT);
      await host.getByRole('button', { name: 'Stop', exact: true }).click();
      expect(await host.evaluate(understands, 'nobody hears this')).toBe(false);
      await offer(host).waitFor();
      for (const page of [host, reader]) await page.context().close();
    },
  );
}
