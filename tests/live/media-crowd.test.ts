import type { StreamName } from '@between/media/engine.ts';
import { MediaProcess } from '@between/media/media-process.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEDIA_FLAGS, openBrowser } from '../support/browser.ts';
import { MediaClient } from '../support/media-client.ts';

const STAGE: StreamName = { room: 'room', participant: 'host', source: 'camera' };
/** `pnpm test:long` fills the room. */
const IS_LONG = process.env['BETWEEN_LONG_TESTS'] === '1';
const HEADLESS = IS_LONG ? 200 : 20;
const BROWSERS = IS_LONG ? 6 : 1;
const AT_A_TIME = 20;
/** So often every browser has to show most of a second of picture more. */
const ROUNDS = IS_LONG ? 8 : 2;
const FRAMES = 15;
const POLL = { timeout: 60_000, interval: 100 };

/** What came to a page: pictures that were decoded, and packets that were missed for good. */
interface Seen {
  frames: number;
  lost: number;
}

declare global {
  interface Window {
    answerTo(offer: string): Promise<string>;
    seen(): Promise<Seen>;
  }
}

let media: MediaProcess;
const browsers: Browser[] = [];
const clients: MediaClient[] = [];

beforeAll(() => {
  media = new MediaProcess({ bindAddress: '127.0.0.1', publicAddress: null, udpPort: null }, () => undefined);
});
afterAll(async () => {
  for (const client of clients) client.close();
  await Promise.all(browsers.map((browser) => browser.close()));
  await media.close();
});

/** A Chromium of its own that sends its camera, or watches. */
async function openPage(act: 'publish' | 'play'): Promise<Page> {
  const browser = await openBrowser(MEDIA_FLAGS);
  const viewer = { room: STAGE.room, participant: `browser ${browsers.push(browser)}` };
  const page = await browser.newPage();
  await page.exposeFunction('answerTo', async (offer: string) => {
    const { sdp } = await (act === 'publish' ? media.publish(STAGE, offer) : media.play(viewer, STAGE, offer));
    return sdp;
  });
  // A page of this machine: cameras are for those only.
  await page.route('http://localhost/', (route) => route.fulfill({ contentType: 'text/html', body: '<video muted>' }));
  await page.goto('http://localhost/');
  await page.evaluate(act === 'publish' ? sendCamera : watchStage);
  return page;
}

/** Runs in the page. */
async function sendCamera(): Promise<void> {
  const connection = new RTCPeerConnection({ bundlePolicy: 'max-bundle' });
  const camera = await navigator.mediaDevices.getUserMedia({ audio: true, video: { width: 640, height: 480 } });
  for (const track of camera.getTracks()) connection.addTransceiver(track, { direction: 'sendonly' });
  await connection.setLocalDescription();
  while (connection.iceGatheringState !== 'complete')
    await new Promise((resolve) => connection.addEventListener('icegatheringstatechange', resolve, { once: true }));
  const sdp = await window.answerTo(connection.localDescription?.sdp ?? '');
  await connection.setRemoteDescription({ type: 'answer', sdp });
}

/** Runs in the page. */
async function watchStage(): Promise<void> {
  const connection = new RTCPeerConnection({ bundlePolicy: 'max-bundle' });
  for (const kind of ['audio', 'video']) connection.addTransceiver(kind, { direction: 'recvonly' });
  const video = document.querySelector('video');
  if (video !== null) {
    video.srcObject = new MediaStream(connection.getReceivers().map(({ track }) => track));
    void video.play();
  }
  await connection.setLocalDescription();
  while (connection.iceGatheringState !== 'complete')
    await new Promise((resolve) => connection.addEventListener('icegatheringstatechange', resolve, { once: true }));
  const sdp = await window.answerTo(connection.localDescription?.sdp ?? '');
  await connection.setRemoteDescription({ type: 'answer', sdp });
  window.seen = async () => {
    const seen = { frames: 0, lost: 0 };
    for (const stats of (await connection.getStats()).values()) {
      if (stats.type !== 'inbound-rtp') continue;
      seen.lost += Number(stats.packetsLost);
      if (stats.kind === 'video') seen.frames = Number(stats.framesDecoded);
    }
    return seen;
  };
}

async function watchHeadless(): Promise<MediaClient> {
  const { client, offer } = await MediaClient.offer('play');
  const viewer = { room: STAGE.room, participant: `headless ${clients.push(client)}` };
  client.accept((await media.play(viewer, STAGE, offer)).sdp);
  await expect.poll(() => client.isOpen, POLL).toBe(true);
  return client;
}

describe('a room', () => {
  it('full of headless viewers and browsers misses no packet, and every browser shows the picture all along', async () => {
    await openPage('publish');
    const pages: Page[] = [];
    while (pages.length < BROWSERS) pages.push(await openPage('play'));
    while (clients.length < HEADLESS) await Promise.all(Array.from({ length: AT_A_TIME }, watchHeadless));

    const look = (): Promise<Seen[]> => Promise.all(pages.map((page) => page.evaluate(() => window.seen())));
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await look();
      await expect
        .poll(async () => (await look()).every(({ frames }, at) => frames >= (before[at]?.frames ?? 0) + FRAMES), POLL)
        .toBe(true);
    }

    expect((await look()).map(({ lost }) => lost)).toEqual(Array.from({ length: BROWSERS }, () => 0));
    for (const { sequences } of clients) {
      expect(sequences.length).toBeGreaterThan(ROUNDS * FRAMES);
      expect(sequences.slice(1).filter((sequence, at) => sequence !== (((sequences[at] ?? 0) + 1) & 0xffff))).toEqual(
        [],
      );
    }
    expect(await media.numbers()).toEqual({ publishers: 1, viewers: HEADLESS + BROWSERS });
  }, 300_000);
});
