import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { DESK, MEDIA_FLAGS, openBrowser, openPage } from '../support/browser.ts';
import { type RelayServer, startCoturn, TURNSERVER } from '../support/coturn.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { mediaEnvironment } from '../support/media.ts';
import { as, type Persona } from '../support/personas.ts';
import { keepOpen, makeWorkshop, REGISTER } from '../support/workshops.ts';
import { provesRelay } from './media/relay.ts';

let relay: RelayServer | null;
let app: TestApp;
let browser: Browser;
let people: Record<'lin' | 'mara', Persona>;
let id: string;

beforeAll(async () => {
  relay = TURNSERVER === null ? null : await startCoturn();
  const env = { ...(await mediaEnvironment()), MEDIA_ENGINE: 'werift', ...relay?.environment };
  [app, browser] = await Promise.all([startApp({ web: true, env }), openBrowser(MEDIA_FLAGS)]);
  people = { lin: await as(app, 'lin'), mara: await as(app, 'mara') };
  for (const { id: accountId } of [...Object.values(people), await as(app, 'sam')])
    await acceptFirstSteps(app, accountId);
  id = await makeWorkshop(app, { hours: 0.2 });
  await people.mara.ask(REGISTER, { id });
  await keepOpen(app, id);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
  await relay?.[Symbol.asyncDispose]();
});

async function inRoom(
  persona: Persona,
  viewport: typeof DESK,
  prepare: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await openPage(browser, { viewport });
  const [name = '', value = ''] = persona.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await prepare(page);
  await page.goto(`${app.origin}/workshops/${id}/room`);
  return page;
}

describe('an evening on the stage with the library that stands in', () => {
  provesRelay('tcp', () => ({ missing: relay === null ? 'coturn' : null, people, inRoom }));
});
