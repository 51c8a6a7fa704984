import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { DESK, MEDIA_FLAGS, openBrowser, openPage, PHONE } from '../support/browser.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { mediaEnvironment } from '../support/media.ts';
import { as, type Persona } from '../support/personas.ts';
import {
  keepLines,
  linesOpened,
  placeOfLine,
  placeOfSending,
  type Received,
  receivedOver,
} from '../support/rtc-lines.ts';
import { framesOf, goOnStage, moves, PATIENT } from '../support/stage-pages.ts';
import { makeWorkshop, REGISTER } from '../support/workshops.ts';

const NAME = `mutation ($id: UUID!, $handle: String) { nameCaptioner(workshopId: $id, handle: $handle) { workshop { id } } }`;
const PANEL = `mutation ($id: UUID!, $handle: String!) { askToPanel(workshopId: $id, handle: $handle) { workshop { id } } }`;
const ACCEPT = `mutation ($id: UUID!) { answerPanel(workshopId: $id, accept: true) { workshop { id } } }`;

/** Everybody in a context of their own. */
const WHO = ['lin', 'kit', 'jo', 'sam', 'mara', 'ola', 'pia'] as const;
type Who = (typeof WHO)[number];
/** Source: media.md, section 7. */
const LIMITS = {
  connected: { timeout: 5_000 },
  firstFrame: { timeout: 10_000 },
  twentyFrames: { timeout: 4_000 },
  lateFrame: { timeout: 3_000 },
  backFrame: { timeout: 5_000 },
} as const;

let app: TestApp;
let browser: Browser;
let people: Record<Who, Persona>;
let id: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([
    startApp({ web: true, env: await mediaEnvironment() }),
    openBrowser(MEDIA_FLAGS),
  ]);
  const all = await Promise.all(WHO.map(async (handle) => [handle, await as(app, handle)] as const));
  people = Object.fromEntries(all) as typeof people;
  for (const [, { id: accountId }] of all) await acceptFirstSteps(app, accountId);
  id = await makeWorkshop(app, { hours: 0.2 });
  // It has begun: its host can end it.
  await app.db.updateTable('workshop').set({ startsAt: app.clock.now() }).where('id', '=', id).execute();
  const { lin, kit, jo, mara, ola, pia } = people;
  for (const person of [kit, jo, mara, ola, pia]) await person.ask(REGISTER, { id });
  await lin.ask(PANEL, { id, handle: 'kit' });
  await kit.ask(ACCEPT, { id });
  await lin.ask(NAME, { id, handle: 'jo' });
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function pageOf(who: Who, viewport: { width: number; height: number } = DESK): Promise<Page> {
  const page = await openPage(browser, { viewport });
  const [name = '', value = ''] = people[who].cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.addInitScript(keepLines);
  await page.goto(`${app.origin}/workshops/${id}/room`);
  return page;
}

/** Comes past the door, as whoever has a seat, to a page that has asked for the pictures. */
async function comesIn(who: Who, viewport?: { width: number; height: number }): Promise<Page> {
  const page = await pageOf(who, viewport);
  await Promise.all([
    page.waitForRequest(/\/whep\//u, PATIENT),
    page.getByRole('button', { name: 'Yes, go in' }).click(PATIENT),
  ]);
  await page.getByLabel('Ask with no name').waitFor(PATIENT);
  return page;
}

/** Goes on stage; what the page sends is taken with a place of its own, and stands within the limit. */
async function publishes(page: Page, press: (page: Page) => Promise<void>): Promise<void> {
  const before = await linesOpened(page);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().includes('/whip/') && response.request().method() === 'POST'),
    press(page),
  ]);
  expect(answer.status()).toBe(201);
  expect(answer.headers()['location']).toMatch(/^\/whip\//u);
  // A page that was just loaded opens lines to watch over, too.
  const place = await placeOfSending(page, before);
  await expect.poll(async () => (await receivedOver(page, place)).state, LIMITS.connected).toBe('connected');
}

/** Somebody's picture is decoded on this page, and their sound arrives: over one connection, within the limits. */
async function decodes(page: Page, picture: string): Promise<number> {
  await expect.poll(() => framesOf(page, picture), LIMITS.firstFrame).toBeGreaterThan(0);
  const place = await placeOfLine(page, picture);
  const before = await receivedOver(page, place);
  await expect
    .poll(async () => (await receivedOver(page, place)).framesDecoded, LIMITS.twentyFrames)
    .toBeGreaterThanOrEqual(before.framesDecoded + 20);
  const hears = async (): Promise<number> => (await receivedOver(page, place)).audioPackets;
  await expect.poll(hears, LIMITS.twentyFrames).toBeGreaterThan(before.audioPackets);
  return place;
}

describe('an evening', () => {
  it(
    'with host, panelist, captioner, safety moderator and three who attend goes from doors to written answers [TH05] [TH07] [TH12] [TH13] [TH14] [TH16] [TH17] [TH22] [TH23]',
    { timeout: 480_000 },
    async () => {
      const safety = await pageOf('sam');
      await safety.getByRole('button', { name: 'I am here' }).click(PATIENT);
      await safety.getByRole('button', { name: 'Pause the room' }).waitFor(PATIENT);

      // Publish: the host with camera and screen, the panelist without raising a hand.
      const host = await pageOf('lin');
      await publishes(host, goOnStage);
      await publishes(host, (page) => page.getByRole('button', { name: 'Share screen' }).click());
      const panelist = await comesIn('kit');
      await publishes(panelist, goOnStage);
      const [mara, ola] = [await comesIn('mara'), await comesIn('ola', PHONE)];
      for (const page of [mara, ola]) {
        await decodes(page, 'lin');
        await decodes(page, 'kit');
        await moves(page, 'Screen of lin');
      }

      // Late, and there at once.
      const pia = await comesIn('pia', PHONE);
      await expect.poll(() => framesOf(pia, 'lin'), LIMITS.lateFrame).toBeGreaterThan(0);

      // The host reloads: the same line of a viewer shows them again.
      const place = await placeOfLine(mara, 'lin');
      await host.reload();
      await publishes(host, goOnStage);
      const atReturn = (await receivedOver(mara, place)).framesDecoded;
      await expect
        .poll(async () => (await receivedOver(mara, place)).framesDecoded, LIMITS.backFrame)
        .toBeGreaterThan(atReturn);

      // Promoted, heard, demoted: what was sent ends, and so does what was watched of it.
      await mara.getByRole('button', { name: 'Raise your hand' }).click();
      const row = host.locator('.hands li', { hasText: 'mara' });
      await row.getByRole('button', { name: 'Invite to speak' }).click(PATIENT);
      await mara.getByRole('button', { name: 'Camera and microphone' }).waitFor(PATIENT);
      await publishes(mara, goOnStage);
      const ofMara = await decodes(ola, 'mara');
      await row.getByRole('button', { name: 'Off the stage' }).click();
      await ola.locator('video[aria-label="Picture of mara"]').waitFor({ state: 'detached', ...PATIENT });
      await mara.getByRole('button', { name: 'Leave the stage' }).waitFor({ state: 'detached', ...PATIENT });
      await expect.poll(async () => (await receivedOver(ola, ofMara)).state, PATIENT).toBe('closed');

      // A question with no name comes to the stage; another one is left over.
      for (const words of ['How do I begin?', 'And when it comes back?']) {
        await ola.getByLabel('Ask with no name').fill(words);
        await ola.getByRole('button', { name: 'Ask', exact: true }).click();
        const asked = safety.locator('li.question', { hasText: words });
        await asked.getByRole('button', { name: 'Approve' }).click(PATIENT);
      }
      await host
        .locator('li.question', { hasText: 'How do I begin?' })
        .getByRole('button', { name: 'To the stage' })
        .click(PATIENT);
      for (const page of [ola, pia, mara])
        await page.locator('.stage', { hasText: 'How do I begin?' }).waitFor(PATIENT);
      await host.getByRole('button', { name: 'Answered' }).click();

      // A poll: no number while it is open, and none of three answers when it is closed.
      await host.getByText('Ask a poll').click();
      await host.getByLabel('What do you ask?').fill('Which one do you try first?');
      await host.getByLabel('Answers to choose from, one a line').fill('Breathing\nWalking');
      await host.getByRole('button', { name: 'Ask it now' }).click();
      for (const page of [mara, ola, pia]) {
        await page.getByLabel('Walking').check(PATIENT);
        await page.locator('.poll').getByRole('button', { name: 'Answer', exact: true }).click();
        await page.getByText('You have answered.').waitFor(PATIENT);
      }
      await host.getByRole('button', { name: 'Close it and show the result' }).click();
      for (const page of [host, pia]) await page.getByText('Closed. Too few people answered').waitFor(PATIENT);

      // One press: nothing moves, and a calm page stands there.
      await safety.getByRole('button', { name: 'Pause the room' }).click();
      for (const page of [mara, ola, pia]) await page.getByRole('heading', { name: 'A pause' }).waitFor(PATIENT);
      const stands = await placeOfLine(pia, 'lin');
      let seen: Received | null = null;
      await expect
        .poll(
          async () => {
            const before = seen;
            seen = await receivedOver(pia, stands);
            return before?.framesDecoded === seen.framesDecoded && before.audioPackets === seen.audioPackets;
          },
          { ...PATIENT, interval: 1_500 },
        )
        .toBe(true);
      await safety.getByRole('button', { name: 'Go on' }).click();
      await decodes(pia, 'lin');

      const captioner = await comesIn('jo');
      await captioner.getByLabel('Write what is said').fill('Begin with one breath.');
      await captioner.keyboard.press('Enter');
      for (const page of [mara, ola, pia, safety])
        await page.getByRole('log', { name: 'Captions' }).getByText('Begin with one breath.').waitFor(PATIENT);

      // The end: three minutes for goodbyes, then nothing of it is open any more.
      await host.getByText('End softly').click();
      await host.getByRole('button', { name: 'Yes, end it' }).click();
      await mara.getByText('The room closes softly in').waitFor(PATIENT);
      // Goodbyes are heard and seen.
      await moves(mara, 'kit');
      await app.advance(181);
      for (const page of [host, panelist, mara, ola, pia])
        await page.locator('section.media').waitFor({ state: 'detached', ...PATIENT });
      await expect.poll(async () => (await receivedOver(pia, stands)).state, PATIENT).toBe('closed');

      // What was left over is answered in writing, with nobody’s name.
      await host.goto(`${app.origin}/workshops/${id}`);
      await host.getByRole('link', { name: 'Answer questions left over' }).click();
      await host.getByRole('button', { name: 'Make the page and erase who asked' }).click();
      const answer = host.locator('article', { hasText: 'And when it comes back?' });
      await answer.getByLabel('Your answer').fill('Then it comes, and it goes.');
      await answer.getByRole('button', { name: 'Publish', exact: true }).click();
      await answer.getByText('Answered by lin').waitFor(PATIENT);
      await ola.goto(`${app.origin}/me/notices`);
      await ola.getByText('Written answers of a workshop are there').click();
      await ola.getByText('Then it comes, and it goes.').waitFor(PATIENT);
    },
  );
});
