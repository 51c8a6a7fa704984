import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, type TestApp, startApp } from '../support/app.ts';
import { MEDIA_FLAGS, openBrowser, openPage } from '../support/browser.ts';
import { foreignClients } from '../support/foreign-clients.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { grantFor, mediaEnvironment, type Stage, stageOf } from '../support/media.ts';
import { as, type Persona } from '../support/personas.ts';
import { keepOpen, makeWorkshop, REGISTER } from '../support/workshops.ts';

const PATIENT = { timeout: 60_000 };

let app: TestApp;
let browser: Browser;
let lin: Persona;
let mara: Persona;
let id: string;
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
  [app, browser] = await Promise.all([startApp({ env }), openBrowser(MEDIA_FLAGS)]);
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
