import { connect } from '@between/db/connect.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, startApp } from '../support/app.ts';
import { MEDIA_FLAGS, openBrowser, openPage } from '../support/browser.ts';
import { type TestDatabase, freshDatabase } from '../support/database.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { mediaEnvironment } from '../support/media.ts';
import { as } from '../support/personas.ts';
import { endAll, type ServerProcess, startProcess } from '../support/process.ts';
import { goOnStage, lineOf, moves, PATIENT } from '../support/stage-pages.ts';
import { keepOpen, makeWorkshop, REGISTER } from '../support/workshops.ts';

/** How it is ended each time. */
const STOPS = [
  ['SIGTERM', 'first'],
  ['SIGKILL', 'second'],
] as const;
/** From the moment the server answers again until a picture is there. Measured: 6 s on two busy cores. */
const BACK_MS = 30_000;
const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');

let database: TestDatabase;
let browser: Browser;
let id: string;
let cookies: Record<'lin' | 'mara', string>;
let start: () => Promise<ServerProcess>;

/** A workshop whose room is open, told by a server that is gone when the test begins. */
beforeAll(async () => {
  database = await freshDatabase();
  const app = await startApp({ database, env: { SECRET_KEY } });
  const [lin, sam, mara] = [await as(app, 'lin'), await as(app, 'sam'), await as(app, 'mara')];
  for (const { id: accountId } of [lin, sam, mara]) await acceptFirstSteps(app, accountId);
  id = await makeWorkshop(app, { hours: 0.2 });
  await mara.ask(REGISTER, { id });
  await keepOpen(app, id);
  cookies = { lin: lin.cookie, mara: mara.cookie };
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
afterAll(async () => {
  await browser?.close();
  await endAll();
  await database?.drop();
});

async function inRoom(server: ServerProcess, cookie: string): Promise<Page> {
  const page = await openPage(browser);
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: server.origin }]);
  await page.goto(`${server.origin}/workshops/${id}/room`);
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
});
