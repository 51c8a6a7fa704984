import { connect } from '@between/db/connect.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort, startApp } from '../support/app.ts';
import { MEDIA_FLAGS, openBrowser, openPage } from '../support/browser.ts';
import { type TestDatabase, freshDatabase } from '../support/database.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { mediaEnvironment } from '../support/media.ts';
import { as } from '../support/personas.ts';
import { endAll, type ServerProcess, startProcess } from '../support/process.ts';
import { framesOf, goOnStage, lineOf, moves, PATIENT } from '../support/stage-pages.ts';
import { axe } from './workshops/axe.ts';
import { keepOpen, makeWorkshop, REGISTER } from '../support/workshops.ts';

/** How it is ended each time. */
const STOPS = [
  ['SIGTERM', 'first'],
  ['SIGKILL', 'second'],
] as const;
/** From the moment the server answers again until a picture is there. Measured: 6 s on two busy cores. */
const BACK_MS = 30_000;
const ANSWER = `mutation ($id: UUID!) { answerCoHosting(workshopId: $id, accept: true) { workshop { id } } }`;
const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');

let database: TestDatabase;
let browser: Browser;
let id: string;
/** Another one, whose doors open in some hours; lin runs it with nell. */
let ahead: string;
let cookies: Record<'lin' | 'mara' | 'nell' | 'sam', string>;
let start: () => Promise<ServerProcess>;

/** A workshop whose room is open, told by a server that is gone when the test begins. */
beforeAll(async () => {
  database = await freshDatabase();
  const app = await startApp({ database, env: { SECRET_KEY } });
  const nell = await as(app, 'nell', { roles: [{ role: 'therapist' }] });
  const [lin, sam, mara] = [await as(app, 'lin'), await as(app, 'sam'), await as(app, 'mara')];
  for (const { id: accountId } of [lin, sam, mara, nell]) await acceptFirstSteps(app, accountId);
  id = await makeWorkshop(app, { hours: 0.2 });
  await mara.ask(REGISTER, { id });
  await keepOpen(app, id);
  ahead = await makeWorkshop(app, { hours: 5, coHosts: ['nell'] });
  await nell.ask(ANSWER, { id: ahead });
  await mara.ask(REGISTER, { id: ahead });
  cookies = { lin: lin.cookie, mara: mara.cookie, nell: nell.cookie, sam: sam.cookie };
  await app.close();
  browser = await openBrowser(MEDIA_FLAGS);
  const env = { ...(await mediaEnvironment()), DATABASE_URL: database.url, SECRET_KEY, RATE_LIMIT: 'off' };
  const port = await freePort();
  start = async () => {
    const server = await startProcess({ port, env });
    await server.ready();
    return server;
  };
});
afterEach(endAll);
afterAll(async () => {
  await browser?.close();
  await database?.drop();
});

async function inRoom(server: ServerProcess, cookie: string, workshopId = id): Promise<Page> {
  const page = await openPage(browser);
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: server.origin }]);
  await page.goto(`${server.origin}/workshops/${workshopId}/room`);
  return page;
}

async function say(page: Page, words: string): Promise<void> {
  await page.fill('textarea#body', words);
  await page.locator('.cb .btn.pri').click(PATIENT);
}

function heard(page: Page, words: string): Promise<void> {
  return page.locator('article.ln', { hasText: words }).waitFor(PATIENT);
}

describe('a server that starts anew under a stage', () => {
  it(
    'has the picture, the chat and the questions back without a press, told to end or killed, and nothing acknowledged is lost [TH14]',
    { timeout: 300_000 },
    async () => {
      let server = await start();
      const [host, guest] = [await inRoom(server, cookies.lin), await inRoom(server, cookies.mara)];
      await goOnStage(host);
      await moves(guest, 'lin');
      for (const [signal, when] of STOPS) {
        await say(guest, `Before the ${when} stop.`);
        await heard(host, `Before the ${when} stop.`);
        await guest.getByLabel('Ask with no name').fill(`What comes after the ${when} stop?`);
        const line = await lineOf(guest, 'lin');

        server.child.kill(signal);
        await server.ended();
        await guest.fill('textarea#body', `During the ${when} stop.`);
        server = await start();

        await expect
          .poll(async () => [line, ''].includes(await lineOf(guest, 'lin')), { timeout: BACK_MS })
          .toBe(false);
        await moves(guest, 'lin');
        await guest.locator('.cb .btn.pri').click(PATIENT);
        await heard(host, `During the ${when} stop.`);
        // What was half written is still there.
        await guest.getByRole('button', { name: 'Ask', exact: true }).click(PATIENT);
        await host
          .locator('li.question', { hasText: `What comes after the ${when} stop?` })
          .first()
          .waitFor(PATIENT);
      }
      const db = connect(database.owner, { max: 1 });
      const lines = await db.selectFrom('line').select('seq').orderBy('seq').execute();
      await db.destroy();
      expect(lines.map(({ seq }) => Number(seq))).toEqual([1, 2, 3, 4]);
      for (const [, when] of STOPS)
        for (const words of [`Before the ${when} stop.`, `During the ${when} stop.`])
          expect(await host.locator('article.ln', { hasText: words }).count()).toBe(1);
      for (const page of [host, guest]) await page.context().close();
    },
  );

  it(
    'resumes the practice of those who run a workshop; the doors open onto a dark stage and an empty room [TH11]',
    { timeout: 300_000 },
    async () => {
      let server = await start();
      const [host, partner, guest] = [
        await inRoom(server, cookies.lin, ahead),
        await inRoom(server, cookies.nell, ahead),
        await inRoom(server, cookies.mara, ahead),
      ];
      const only = (page: Page) => page.getByText('only the people running this workshop are here');
      const tried = (page: Page, what: string) => page.locator('li.done', { hasText: what });
      await guest.getByRole('heading', { name: 'The doors are closed' }).waitFor(PATIENT);
      await host.getByRole('button', { name: 'Start a practice' }).click(PATIENT);
      for (const page of [host, partner]) await only(page).waitFor(PATIENT);
      await goOnStage(host);
      await moves(partner, 'lin');
      await host.getByRole('button', { name: 'Share screen' }).click();
      for (const what of ['camera', 'microphone', 'screen']) await tried(host, what).waitFor(PATIENT);
      expect(await tried(host, 'safety moderator').count()).toBe(0);
      await say(partner, 'I see you both times.');
      await heard(host, 'I see you both times.');
      await host.getByLabel('Write what is said').fill('One, two, three.');
      await host.keyboard.press('Enter');
      await partner.getByRole('log', { name: 'Captions' }).getByText('One, two, three.').waitFor(PATIENT);
      await host.evaluate(() => window.scrollTo(0, 0));
      expect(await axe(host)).toEqual([]);

      const line = await lineOf(partner, 'lin');
      server.child.kill('SIGKILL');
      await server.ended();
      server = await start();
      await expect
        .poll(async () => [line, ''].includes(await lineOf(partner, 'lin')), { timeout: BACK_MS })
        .toBe(false);
      await moves(partner, 'lin');

      // Whoever has a seat alone still stands before closed doors, also when they look again.
      await guest.reload();
      await guest.getByRole('heading', { name: 'The doors are closed' }).waitFor(PATIENT);
      expect(await guest.getByText(/Practice|I see you both|One, two/u).allTextContents()).toEqual([]);
      expect(await framesOf(guest, 'lin')).toBe(0);

      const db = connect(database.owner, { max: 1 });
      await db
        .updateTable('workshop')
        .set({ startsAt: new Date(Date.now() + 600_000) })
        .where('id', '=', ahead)
        .execute();
      for (const page of [host, partner]) await only(page).waitFor({ state: 'detached', ...PATIENT });
      await host.getByText('You are on stage').waitFor({ state: 'detached', ...PATIENT });
      const keeper = await inRoom(server, cookies.sam, ahead);
      await keeper.getByRole('button', { name: 'I am here' }).click(PATIENT);
      for (const page of [host, keeper]) {
        await page.getByRole('heading', { name: 'Questions', exact: true }).waitFor(PATIENT);
        await page.locator('textarea#body').waitFor(PATIENT);
        expect(await page.getByText(/I see you both|One, two/u).count()).toBe(0);
        expect(await page.locator('figure.tile').count()).toBe(0);
      }
      // Only a fresh press goes on the stage of the evening.
      await goOnStage(host);
      await moves(keeper, 'lin');
      await db.destroy();
      for (const page of [host, partner, guest, keeper]) await page.context().close();
    },
  );
});
