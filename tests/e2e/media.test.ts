import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { DESK, MEDIA_FLAGS, openBrowser, openPage, PHONE } from '../support/browser.ts';
import { type RelayServer, startCoturn, TURNSERVER } from '../support/coturn.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { grantFor, mediaEnvironment } from '../support/media.ts';
import { as, type Persona } from '../support/personas.ts';
import { answersLate, framesOf, goOnStage, lineOf, moves, PATIENT } from '../support/stage-pages.ts';
import { keepOpen, makeWorkshop, REGISTER } from '../support/workshops.ts';
import { provesConnection } from './media/connection.ts';
import { provesDevices } from './media/devices.ts';
import { provesRelay } from './media/relay.ts';

const PATIENT_TEST = { timeout: 240_000 };

let app: TestApp;
let browser: Browser;
let relay: RelayServer | null;
let people: Record<'lin' | 'sam' | 'mara' | 'jo', Persona>;
let room: string;
let id: string;
let udpPort: number;

beforeAll(async () => {
  relay = TURNSERVER === null ? null : await startCoturn();
  const media = await mediaEnvironment();
  udpPort = Number(media['MEDIA_UDP_PORT']);
  const env = { ...media, ...relay?.environment };
  [app, browser] = await Promise.all([startApp({ web: true, env }), openBrowser(MEDIA_FLAGS)]);
  const [lin, sam, mara, jo] = await Promise.all(['lin', 'sam', 'mara', 'jo'].map((handle) => as(app, handle)));
  if (!lin || !sam || !mara || !jo) throw new Error('nobody came');
  people = { lin, sam, mara, jo };
  for (const { id: accountId } of [lin, sam, mara, jo]) await acceptFirstSteps(app, accountId);
  id = await makeWorkshop(app, { hours: 0.2 });
  for (const person of [mara, jo]) await person.ask(REGISTER, { id });
  await keepOpen(app, id);
  room = `${app.origin}/workshops/${id}/room`;
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
  await relay?.[Symbol.asyncDispose]();
});

async function inRoom(
  persona: Persona,
  viewport: { width: number; height: number } = DESK,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await openPage(browser, { viewport });
  const [name = '', value = ''] = persona.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await prepare?.(page);
  await page.goto(room);
  return page;
}

/** What people are promised (handbook, media.md): pages are told, and do not wait until they notice. */
const BACK_MS = 10_000;

/** Somebody's picture moves again over another line. */
async function comesBack({ page, handle, line }: { page: Page; handle: string; line: string }): Promise<void> {
  await expect
    .poll(async () => ((await lineOf(page, handle)) === line ? 0 : framesOf(page, handle)), { timeout: BACK_MS })
    .toBeGreaterThanOrEqual(5);
}

/** A line and a question of a guest reach the host. */
async function talksMeanwhile(guest: Page, host: Page): Promise<void> {
  const limit = { timeout: 10_000 };
  await guest.fill('textarea#body', 'The picture stands. Can you read me?');
  await guest.locator('.cb .btn.pri').click(limit);
  await host.locator('article.ln', { hasText: 'Can you read me?' }).waitFor(limit);
  await guest.getByLabel('Ask with no name').fill('Does this go through?');
  await guest.getByRole('button', { name: 'Ask', exact: true }).click(limit);
  await host.locator('li.question', { hasText: 'Does this go through?' }).waitFor(limit);
}

/** Runs in the page: a player that knows nothing of ours but WHEP. @returns how many pictures it has decoded. */
async function watchProgramme({ path, token }: { path: string; token: string }): Promise<() => Promise<number>> {
  const connection = new RTCPeerConnection();
  for (const kind of ['audio', 'video']) connection.addTransceiver(kind, { direction: 'recvonly' });
  await connection.setLocalDescription();
  const headers = { 'content-type': 'application/sdp', authorization: `Bearer ${token}` };
  const answer = await fetch(path, { method: 'POST', headers, body: connection.localDescription?.sdp ?? '' });
  await connection.setRemoteDescription({ type: 'answer', sdp: await answer.text() });
  return async () => {
    const stats = [...(await connection.getStats()).values()];
    return stats.find(({ type, kind }) => type === 'inbound-rtp' && kind === 'video')?.framesDecoded ?? 0;
  };
}

describe('an evening on the stage', () => {
  it(
    'is seen and heard, outlives a reload and a lost media process, stands still in a pause, and hears who is called [TH12] [TH13] [TH23]',
    {
      timeout: 420_000,
    },
    async () => {
      const host = await inRoom(people.lin);
      await goOnStage(host);

      const first = await inRoom(people.mara);
      await moves(first, 'lin');
      const late = await inRoom(people.jo, PHONE);
      await moves(late, 'lin');
      await first.getByRole('button', { name: 'Turn sound on' }).click();
      await first.getByRole('button', { name: 'You hear it' }).waitFor();
      const { violations } = await axeOn(first).withTags(['wcag2a', 'wcag2aa']).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);

      // Any player: one request with a grant, and one picture comes.
      const grant = await grantFor(people.mara, { workshopId: id, act: 'play' });
      const decoded = await first.evaluateHandle(watchProgramme, grant);
      await expect.poll(() => decoded.evaluate((count) => count()), PATIENT).toBeGreaterThanOrEqual(20);

      // The host reloads: viewers keep the very picture they have.
      await first.locator('video').evaluate((video) => video.setAttribute('data-kept', 'yes'));
      await host.reload();
      await goOnStage(host);
      await moves(first, 'lin');
      expect(await first.locator('video[data-kept=yes]').count()).toBe(1);

      await host.getByRole('button', { name: 'Pause the room' }).click();
      await first.getByRole('heading', { name: 'A pause' }).waitFor(PATIENT);
      let seen = -1;
      await expect
        .poll(
          async () => {
            const before = seen;
            seen = await framesOf(first, 'lin');
            return seen === before;
          },
          { ...PATIENT, interval: 1_500 },
        )
        .toBe(true);
      await host.getByRole('button', { name: 'Go on' }).click();
      await moves(first, 'lin');

      await late.getByRole('button', { name: 'Raise your hand' }).click();
      const hand = host.locator('.hands li', { hasText: 'jo' });
      await hand.getByRole('button', { name: 'Invite to speak' }).click(PATIENT);
      const streamOf = (): Promise<string> => lineOf(first, 'lin');
      const line = await streamOf();
      await goOnStage(late);
      await moves(first, 'jo');
      // The page has fetched again what it shows: who was seen and heard before is it over the same line.
      expect(await streamOf()).toBe(line);

      // Kept in the picture by those who run it, for everybody.
      const pin = host.locator('.hands li', { hasText: 'jo' }).getByRole('button', { name: 'Keep in the picture' });
      await pin.click();
      await first.locator('figure.big video[aria-label="Picture of jo"]').waitFor(PATIENT);

      // The media process is killed while two send and watch and a third watches: nobody presses anything for the picture.
      const watching = [
        { page: host, handle: 'jo' },
        { page: late, handle: 'lin' },
        { page: first, handle: 'lin' },
        { page: first, handle: 'jo' },
      ];
      const lost = await Promise.all(
        watching.map(async (each) => ({ ...each, line: await lineOf(each.page, each.handle) })),
      );
      process.kill(app.server.mediaPids()[0] ?? 0, 'SIGKILL');
      await Promise.all([...lost.map(comesBack), talksMeanwhile(late, host)]);
      for (const { page, handle } of watching) await moves(page, handle);

      await host.locator('.hands li', { hasText: 'on stage' }).getByRole('button', { name: 'Off the stage' }).click();
      await first.locator('video[aria-label="Picture of jo"]').waitFor({ state: 'detached', ...PATIENT });
      await late.getByRole('button', { name: 'Leave the stage' }).waitFor({ state: 'detached', ...PATIENT });

      for (const page of [host, first, late]) await page.context().close();
    },
  );

  provesRelay('udp', () => ({ missing: relay === null ? 'coturn' : null, people, inRoom }));

  it(
    'takes a private call to the safety moderator, who writes back, and a leaving to help [ME54]',
    PATIENT_TEST,
    async () => {
      const [attendee, keeper, host] = await Promise.all([
        inRoom(people.mara, PHONE),
        inRoom(people.sam),
        inRoom(people.lin),
      ]);
      await keeper.getByRole('button', { name: 'Pause the room' }).waitFor(PATIENT);
      await attendee.getByText('Not OK in here?').click();
      await attendee.getByRole('button', { name: 'I need a moderator' }).click();
      await attendee.getByText('sam is being told.').waitFor(PATIENT);
      const call = keeper.locator('.calls li', { hasText: 'mara needs a moderator' });
      await call.getByRole('button', { name: 'Seen' }).click(PATIENT);
      await attendee.getByText('sam has seen it.').waitFor(PATIENT);

      await attendee.getByRole('button', { name: 'not OK' }).click();
      await attendee.getByRole('heading', { name: 'You left.' }).waitFor(PATIENT);
      const { violations } = await axeOn(attendee).withTags(['wcag2a', 'wcag2aa']).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await keeper
        .locator('.calls li', { hasText: 'mara left' })
        .getByRole('link', { name: 'Write to them' })
        .click(PATIENT);
      await keeper.waitForURL(/\/moderation\/crisis\//, PATIENT);
      await host.reload();
      await host.getByRole('button', { name: 'Pause the room' }).waitFor(PATIENT);
      expect(await host.getByText('mara').count()).toBe(0);
      for (const page of [attendee, keeper, host]) await page.context().close();
    },
  );

  it('has captions under it, corrected in place, in the size their reader chose [TH22]', PATIENT_TEST, async () => {
    const [writer, reader] = await Promise.all([inRoom(people.lin), inRoom(people.jo, PHONE)]);
    const linesOf = (page: Page) => page.getByRole('log', { name: 'Captions' });
    // The size is there once the page listens.
    const size = (page: Page) => page.getByLabel('Very large');
    await writer.getByRole('button', { name: 'Go on stage' }).or(writer.locator('.ctl')).first().waitFor(PATIENT);
    await writer.getByLabel('Write what is said').fill('Good evning, all.');
    await writer.keyboard.press('Enter');
    await linesOf(reader).getByText('Good evning, all.').waitFor(PATIENT);
    await size(reader).check();
    await linesOf(writer).waitFor(PATIENT);

    await writer.getByLabel('Write what is said').press('ArrowUp');
    await writer.getByLabel('Line 1', { exact: true }).fill('Good evening, all.');
    await writer.keyboard.press('Enter');
    await linesOf(reader).getByText('Good evening, all.').waitFor(PATIENT);
    expect(await linesOf(reader).locator('p').count()).toBe(1);
    expect(await linesOf(reader).getAttribute('aria-live')).toBe('off');

    await reader.reload();
    await linesOf(reader).getByText('Good evening, all.').waitFor(PATIENT);
    await expect.poll(() => size(reader).isChecked(), PATIENT).toBe(true);
    const { violations } = await axeOn(reader).withTags(['wcag2a', 'wcag2aa']).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    for (const page of [writer, reader]) await page.context().close();
  });

  provesDevices(() => ({ app, id, room, people, inRoom }));
  provesConnection(() => ({ app, id, udpPort, mara: people.mara, hasRelay: relay !== null, inRoom }));

  it('ends camera and microphone that open only after one has cancelled', PATIENT_TEST, async () => {
    const page = await inRoom(people.lin, DESK, (each) => each.addInitScript(answersLate));
    const states = () =>
      page.evaluate(() => (Reflect.get(window, 'opened') as MediaStreamTrack[]).map(({ readyState }) => readyState));
    await page.getByRole('button', { name: 'Camera and microphone' }).click(PATIENT);
    await expect.poll(states, PATIENT).toEqual(['live', 'live']);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.evaluate(() => Reflect.get(window, 'allow')());
    await expect.poll(states, PATIENT).toEqual(['ended', 'ended']);
    await page.context().close();
  });
});
