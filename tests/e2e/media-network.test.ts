import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { freePort, type TestApp, startApp } from '../support/app.ts';
import { DESK, MEDIA_FLAGS, openBrowser, openPage } from '../support/browser.ts';
import { foreignClients } from '../support/foreign-clients.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { LossyRelay } from '../support/lossy-relay.ts';
import { grantFor, mediaEnvironment, type Stage, stageOf } from '../support/media.ts';
import { as, type Persona } from '../support/personas.ts';
import { keepOpen, makeWorkshop, REGISTER } from '../support/workshops.ts';

const PATIENT = { timeout: 60_000 };

let app: TestApp;
let browser: Browser;
let lin: Persona;
let mara: Persona;
let id: string;
let udpPort: number;
let others: Server;
let elsewhere: string;

beforeAll(async () => {
  others = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>A player</title><video muted></video>');
  });
  const port = await freePort();
  others.listen(port, '127.0.0.1');
  elsewhere = `http://127.0.0.1:${port}/`;
  const env = await mediaEnvironment();
  udpPort = Number(env['MEDIA_UDP_PORT']);
  [app, browser] = await Promise.all([startApp({ web: true, env }), openBrowser(MEDIA_FLAGS)]);
  [lin, mara] = await Promise.all([as(app, 'lin'), as(app, 'mara')]);
  for (const person of [lin, mara]) await acceptFirstSteps(app, person.id);
  id = await makeWorkshop(app, { hours: 0.2 });
  await mara.ask(REGISTER, { id });
  await keepOpen(app, id);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
  others?.close();
});

/** A page of somebody else, at an origin of theirs, with their script. */
async function foreignPage(script: string): Promise<Page> {
  const page = await openPage(browser);
  await page.goto(elsewhere);
  await page.addScriptTag({ content: script });
  return page;
}

function framesOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('video')?.getVideoPlaybackQuality().totalVideoFrames ?? 0);
}

describe('programs of others', () => {
  it('publish and watch a room unchanged, from a page elsewhere, given a grant', PATIENT, async () => {
    const script = await foreignClients();
    const [host, viewer] = await Promise.all([foreignPage(script), foreignPage(script)]);
    const send = await grantFor(lin, { workshopId: id, act: 'publish', source: 'camera' });
    await host.evaluate(
      async ({ endpoint, authkey }) => {
        const { foreign } = globalThis as any;
        const client = new foreign.WHIPClient({ endpoint, opts: { authkey, iceServers: [] } });
        Object.assign(globalThis, { client });
        await client.setIceServersFromEndpoint();
        await client.ingest(await navigator.mediaDevices.getUserMedia({ audio: true, video: true }));
      },
      { endpoint: app.origin + send.path, authkey: send.token },
    );
    const streams = async (): Promise<Stage['streams']> => (await stageOf(mara, id)).streams;
    await expect.poll(async () => (await streams()).length, PATIENT).toBe(1);
    const streamId = (await streams())[0]?.id;
    const watch = await grantFor(mara, { workshopId: id, act: 'play', streamId });
    await viewer.evaluate(
      ({ url, key }) => {
        const { foreign } = globalThis as any;
        const video = document.querySelector('video');
        const player = new foreign.WebRTCPlayer({ video, type: 'whep', iceServers: [] });
        Object.assign(globalThis, { player });
        video?.addEventListener('loadedmetadata', () => void video.play());
        return player.load(new URL(url), key);
      },
      { url: app.origin + watch.path, key: `Bearer ${watch.token}` },
    );
    await expect.poll(() => framesOf(viewer), PATIENT).toBeGreaterThanOrEqual(20);
    const heard = await viewer.evaluate(async () => {
      const stats = await (globalThis as any).player.peer.getStats();
      return [...stats.values()].find(({ type, kind }) => type === 'inbound-rtp' && kind === 'audio')?.packetsReceived;
    });
    expect(heard).toBeGreaterThan(0);

    await viewer.evaluate(() => (globalThis as any).player.unload());
    await host.evaluate(() => (globalThis as any).client.destroy());
    await expect.poll(streams, PATIENT).toEqual([]);
    for (const page of [host, viewer]) await page.context().close();
  });
});

/** The room as its people see it; what this page sends or watches goes through a network of the test. */
async function inRoom(persona: Persona, relay: LossyRelay | null, viewport = DESK): Promise<Page> {
  const page = await openPage(browser, { viewport });
  await page.addInitScript(() => {
    const made: RTCPeerConnection[] = [];
    const Original = RTCPeerConnection;
    Object.assign(globalThis, {
      made,
      RTCPeerConnection: class extends Original {
        constructor(settings?: RTCConfiguration) {
          super(settings);
          made.push(this);
        }
      },
    });
  });
  if (relay !== null)
    await page.route(/\/whep\//, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      const response = await route.fetch();
      return route.fulfill({ response, body: relay.reroute(await response.text()) });
    });
  const [name = '', value = ''] = persona.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(`${app.origin}/workshops/${id}/room`);
  return page;
}

/** What a page has got of one kind, over the line it has now. */
function inboundOf(page: Page, kind: 'audio' | 'video'): Promise<{ packetsReceived: number; framesDecoded: number }> {
  return page.evaluate(async (wanted) => {
    const made: RTCPeerConnection[] = (globalThis as any).made;
    const stats = await made.findLast(({ connectionState }) => connectionState === 'connected')?.getStats();
    const found: any = [...(stats?.values() ?? [])].find(
      ({ type, kind: own }) => type === 'inbound-rtp' && own === wanted,
    );
    return { packetsReceived: found?.packetsReceived ?? 0, framesDecoded: found?.framesDecoded ?? 0 };
  }, kind);
}

/** The longest time between two pictures of a video, in milliseconds, while so many are shown. */
function longestStand(page: Page, pictures: number): Promise<number> {
  return page.evaluate(
    (count) =>
      new Promise<number>((resolve) => {
        const video = document.querySelector('video');
        if (video === null) throw new Error('there is no video');
        let longest = 0;
        let last = performance.now();
        let left = count;
        const shown = (at: number): void => {
          longest = Math.max(longest, at - last);
          last = at;
          left -= 1;
          if (left === 0) resolve(longest);
          else video.requestVideoFrameCallback(shown);
        };
        video.requestVideoFrameCallback((at) => {
          last = at;
          video.requestVideoFrameCallback(shown);
        });
      }),
    pictures,
  );
}

describe('a network that is not good', () => {
  it(
    'shows a picture that does not stand with 20 ms and 3 % loss; keeps the sound at 150 kbit/s and says why the picture waits [OP27]',
    { timeout: 180_000 },
    async () => {
      const relay = await LossyRelay.open(udpPort, { delay: 20, loss: 0.03 });
      const [host, viewer] = await Promise.all([inRoom(lin, null), inRoom(mara, relay)]);
      await host.getByRole('button', { name: 'Camera and microphone' }).click();
      await host.getByRole('button', { name: 'Go on stage' }).click(PATIENT);
      const decoded = async (): Promise<number> => (await inboundOf(viewer, 'video')).framesDecoded;
      await expect.poll(decoded, PATIENT).toBeGreaterThan(20);
      expect(await longestStand(viewer, 240)).toBeLessThan(1_000);

      relay.weather = { delay: 20, loss: 0, bitsDown: 150_000 };
      const line = viewer.getByText('Picture paused: your connection is weak.');
      await line.waitFor(PATIENT);
      const { violations } = await axeOn(viewer).withTags(['wcag2a', 'wcag2aa']).analyze();
      expect(violations.map(({ id: rule }) => rule)).toEqual([]);
      const heard = async (): Promise<number> => (await inboundOf(viewer, 'audio')).packetsReceived;
      const before = await heard();
      await expect.poll(heard, PATIENT).toBeGreaterThan(before + 100);

      relay.weather = { delay: 20, loss: 0 };
      await line.waitFor({ state: 'detached', ...PATIENT });
      const then = await decoded();
      await expect.poll(decoded, PATIENT).toBeGreaterThan(then + 20);
      for (const page of [host, viewer]) await page.context().close();
      relay.close();
    },
  );
});
