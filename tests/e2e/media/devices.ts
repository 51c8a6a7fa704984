import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { TestApp } from '../../support/app.ts';
import { axeOn } from '../../support/axe.ts';
import { PHONE } from '../../support/browser.ts';
import type { Persona } from '../../support/personas.ts';
import { PATIENT } from '../../support/stage-pages.ts';

/** A workshop whose room is open, in a browser with devices that are not there. */
interface OpenStage {
  app: TestApp;
  id: string;
  room: string;
  people: Record<'lin' | 'mara', Persona>;
  inRoom(persona: Persona, viewport: typeof PHONE): Promise<Page>;
}

/** Trying sound and picture, proved in the world of the test that calls it. */
export function provesDevices(stage: () => OpenStage): void {
  it(
    'is tried before it begins: devices are kept on this device, a tone is heard, one that is refused or goes away is told',
    { timeout: 240_000 },
    async () => {
      const { app, id, room, people, inRoom } = stage();
      const page = await inRoom(people.lin, PHONE);
      await page.goto(`${app.origin}/workshops/${id}/test`);
      await page.getByRole('button', { name: 'Try camera and microphone' }).click(PATIENT);
      const microphone = page.getByLabel('Microphone', { exact: true });
      const preview = page.getByLabel('Your own picture');
      const isMoving = () =>
        preview.evaluate((video: HTMLVideoElement) => video.getVideoPlaybackQuality().totalVideoFrames);
      await expect.poll(isMoving, PATIENT).toBeGreaterThan(5);
      // What is open is told by its name, and not as the usual one.
      await expect.poll(() => microphone.locator('option').allTextContents()).not.toContain('The usual one');
      const usual = await microphone.inputValue();
      const ids = await microphone
        .locator('option')
        .evaluateAll((all) => all.map((each) => each.getAttribute('value')));
      const other = ids.find((each) => each !== usual) ?? '';
      await microphone.selectOption(other);
      await expect.poll(isMoving, PATIENT).toBeGreaterThan(5);

      await page.getByRole('button', { name: 'Play a quiet tone' }).press('Enter');
      await page.getByText('Did you hear it?').waitFor(PATIENT);
      const { violations } = await axeOn(page).withTags(['wcag2a', 'wcag2aa']).analyze();
      expect(violations.map(({ id: rule }) => rule)).toEqual([]);
      await page.getByRole('button', { name: 'No', exact: true }).press('Enter');
      await page.getByText('Turn the volume up').waitFor();

      await preview.evaluate((video: HTMLVideoElement) => {
        const { srcObject } = video;
        if (srcObject instanceof MediaStream) srcObject.getTracks()[0]?.dispatchEvent(new Event('ended'));
      });
      await page.getByRole('alert').filter({ hasText: 'Camera or microphone is gone' }).waitFor();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect.poll(isMoving, PATIENT).toBeGreaterThan(5);

      // In the room it is the same device again.
      await page.goto(room);
      await page.getByRole('button', { name: 'Camera and microphone' }).click(PATIENT);
      await expect.poll(isMoving, PATIENT).toBeGreaterThan(5);
      await expect.poll(() => microphone.inputValue()).toBe(other);

      await page.goto(`${app.origin}/workshops/${id}/test`);
      await page.evaluate(() => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      });
      await page.getByRole('button', { name: 'Try camera and microphone' }).click();
      await page.getByRole('alert').filter({ hasText: 'You can allow it beside the address' }).waitFor();
      await page.context().close();

      // Whoever only watches is asked for no camera.
      const guest = await inRoom(people.mara, PHONE);
      await guest.goto(`${app.origin}/workshops/${id}/test`);
      await guest.getByRole('button', { name: 'Play a quiet tone' }).waitFor();
      expect(await guest.getByRole('button', { name: 'Try camera and microphone' }).count()).toBe(0);
      await guest.context().close();
    },
  );
}
