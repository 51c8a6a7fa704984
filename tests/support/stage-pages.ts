import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Browsers share two cores with the server. */
export const PATIENT = { timeout: 60_000 };

/** Goes on the stage with camera and microphone, as somebody who may. */
export async function goOnStage(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Camera and microphone' }).click();
  await page.getByRole('button', { name: 'Go on stage' }).click(PATIENT);
  await page.getByText('You are on stage').waitFor(PATIENT);
}

/** Frames somebody's picture has had on this page; 0 while there is none. */
export function framesOf(page: Page, handle: string): Promise<number> {
  return page.evaluate((who) => {
    const video = document.querySelector(`video[aria-label="Picture of ${who}"]`);
    return video instanceof HTMLVideoElement && video.videoWidth > 0
      ? video.getVideoPlaybackQuality().totalVideoFrames
      : 0;
  }, handle);
}

/** The picture moves: twenty frames more than now. */
export async function moves(page: Page, handle: string): Promise<void> {
  const before = await framesOf(page, handle);
  await expect.poll(() => framesOf(page, handle), PATIENT).toBeGreaterThanOrEqual(before + 20);
}

/** What somebody's picture comes over; another one after each new connection. */
export function lineOf(page: Page, handle: string): Promise<string> {
  return page.evaluate((who) => {
    const video = document.querySelector(`video[aria-label="Picture of ${who}"]`);
    return video instanceof HTMLVideoElement && video.srcObject instanceof MediaStream ? video.srcObject.id : '';
  }, handle);
}

/** Runs in the page: camera and microphone open, but the page gets them only when `allow` is called: as a person who takes their time to answer. */
export function answersLate(): void {
  const { mediaDevices } = navigator;
  const ask = mediaDevices.getUserMedia.bind(mediaDevices);
  const { promise, resolve } = Promise.withResolvers<void>();
  const opened: MediaStreamTrack[] = [];
  Object.assign(window, { allow: resolve, opened });
  mediaDevices.getUserMedia = async (what) => {
    const media = await ask(what);
    opened.push(...media.getTracks());
    await promise;
    return media;
  };
}
