import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { DESK, MEDIA_FLAGS, openBrowser, openPage } from '../support/browser.ts';
import { type RelayServer, startCoturn, TURNSERVER } from '../support/coturn.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { JANUS, type JanusServer, outwardAddress, startJanus } from '../support/janus.ts';
import { as, type Persona } from '../support/personas.ts';
import { goOnStage, lineOf, moves, PATIENT } from '../support/stage-pages.ts';
import { keepOpen, makeWorkshop, REGISTER } from '../support/workshops.ts';
import { provesRelay } from './media/relay.ts';

let janus: JanusServer;
let relay: RelayServer | null;
let app: TestApp;
let browser: Browser;
let people: Record<'lin' | 'mara' | 'jo', Persona>;
let id: string;

/** Runs in the page of somebody who ends nothing by themselves: what ends was ended at the server. */
function keepsEverything(): void {
  const open: RTCPeerConnection[] = [];
  Reflect.set(window, 'openLines', open);
  const Native = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Native {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      open.push(this);
    }
    override close(): void {
      return undefined;
    }
  };
  MediaStreamTrack.prototype.stop = () => undefined;
  const ask = window.fetch.bind(window);
  window.fetch = (what, how) => (how?.method === 'DELETE' ? Promise.resolve(new Response()) : ask(what, how));
}

async function inRoom(
  persona: Persona,
  viewport: typeof DESK = DESK,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await openPage(browser, { viewport });
  const [name = '', value = ''] = persona.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await prepare?.(page);
  await page.goto(`${app.origin}/workshops/${id}/room`);
  return page;
}

/** How each line that sends stands. */
function sending(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: RTCPeerConnection[] = Reflect.get(window, 'openLines');
    return lines
      .filter((line) => line.getSenders().some(({ track }) => track !== null))
      .map(({ connectionState }) => connectionState);
  });
}

describe('an evening on the stage over a Janus', () => {
  beforeAll(async () => {
    if (JANUS === null) return;
    janus = await startJanus();
    const { url, secret } = janus.settings;
    relay = TURNSERVER === null ? null : await startCoturn(outwardAddress());
    const env = { MEDIA_ENGINE: 'janus', JANUS_URL: url, JANUS_SECRET: secret ?? '', ...relay?.environment };
    [app, browser] = await Promise.all([startApp({ web: true, env }), openBrowser(MEDIA_FLAGS)]);
    const [lin, mara, jo] = await Promise.all(['lin', 'mara', 'jo'].map((handle) => as(app, handle)));
    if (!lin || !mara || !jo) throw new Error('nobody came');
    people = { lin, mara, jo };
    for (const { id: accountId } of [lin, mara, jo, await as(app, 'sam')]) await acceptFirstSteps(app, accountId);
    id = await makeWorkshop(app, { hours: 0.2 });
    for (const person of [mara, jo]) await person.ask(REGISTER, { id });
    await keepOpen(app, id);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await relay?.[Symbol.asyncDispose]();
    await janus?.[Symbol.asyncDispose]();
  });

  it(
    'is seen in the room, outlives a reload of its host, and ends at the server for whoever is taken off the stage [TH12] [TH13]',
    { timeout: 300_000 },
    async ({ skip }) => {
      if (JANUS === null) skip('janus is not installed');
      const host = await inRoom(people.lin);
      await goOnStage(host);
      const viewer = await inRoom(people.mara);
      await moves(viewer, 'lin');

      const line = await lineOf(viewer, 'lin');
      await host.reload();
      await goOnStage(host);
      await moves(viewer, 'lin');
      // The very picture they had.
      expect(await lineOf(viewer, 'lin')).toBe(line);

      const guest = await inRoom(people.jo, DESK, (page) => page.addInitScript(keepsEverything));
      await guest.getByRole('button', { name: 'Raise your hand' }).click(PATIENT);
      const hand = host.locator('.hands li', { hasText: 'jo' });
      await hand.getByRole('button', { name: 'Invite to speak' }).click(PATIENT);
      await goOnStage(guest);
      await moves(viewer, 'jo');
      expect(await sending(guest)).toEqual(['connected']);

      await hand.getByRole('button', { name: 'Off the stage' }).click();
      // The server has gone from the other side of their line, whatever they do.
      await expect.poll(() => sending(guest), PATIENT).toEqual(['failed']);
      await viewer.locator('video[aria-label="Picture of jo"]').waitFor({ state: 'detached', ...PATIENT });
      await moves(viewer, 'lin');
      for (const page of [host, viewer, guest]) await page.context().close();
    },
  );

  provesRelay('tcp', () => ({ missing: missing(), people, inRoom }));
});

function missing(): string | null {
  if (JANUS === null) return 'janus';
  return TURNSERVER === null ? 'coturn' : null;
}
