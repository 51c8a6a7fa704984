import { UNDO_SECONDS } from '@between/rules/moderation.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { DESK, PHONE, openBrowser, openPage } from '../support/browser.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import { caseIdOf, decide, decisionIdOf, report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;
let bo: Persona;
let letter: string;
let thread: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  const group = await makeGroup(app, 'harbour');
  const [mara, sam] = await Promise.all([as(app, 'mara'), as(app, 'sam')]);
  bo = await as(app, 'bo', {});
  await joinAll(app, group, [mara, bo]);
  thread = (await startThread(mara, group)).threadId;
  const { itemId } = await startThread(bo, group, { body: 'A special rate for all of you.' });
  await report(mara, itemId, 'unkind');
  const caseId = await caseIdOf(app, itemId);
  await decide(sam, caseId);
  await app.advance(UNDO_SECONDS + 1);
  letter = `/me/decisions/${await decisionIdOf(app, caseId)}`;
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function shutOut(lifeState: 'suspended' | 'banned', days: number | null): Promise<void> {
  const suspendedUntil = days === null ? null : new Date(app.clock.now().getTime() + days * 86_400_000);
  await app.db.updateTable('account').set({ lifeState, suspendedUntil }).where('id', '=', bo.id).execute();
}

async function open(path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = bo.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(app.origin + path);
  return page;
}

describe('somebody who is suspended', () => {
  it('reads on every closed page until when, why, how to object and what stays open, without script too', async () => {
    await shutOut('suspended', 21);
    const places = ['', '/harbour', '/harbour/chat', '/harbour/new', `/harbour/t/${thread}`].map(
      (at) => `/groups${at}`,
    );
    for (const path of [...places, '/workshops', '/search', '/people/mara']) {
      const page = await open(path, { javaScriptEnabled: false });
      const words = await page.locator('main').innerText();
      expect({ path, words }).toEqual({ path, words: expect.stringMatching(/Your account is suspended until/) });
      expect(words).not.toMatch(/No group is open|You did nothing wrong|not found/i);
      expect(await page.locator(`main a[href="${letter}"]`).count()).toBe(1);
      expect(await page.locator('main a[href="/legal/complaints"]').count()).toBe(1);
      expect(await page.locator('h1').count()).toBe(1);
      await page.context().close();
    }
  });

  it('reaches the letter, the own reports, all that is stored and help from there', async () => {
    const page = await open('/groups');
    await page.getByRole('link', { name: 'Read the letter' }).click();
    await page.getByText('A special rate for all of you.').waitFor();
    for (const path of ['/me/reports', '/me/privacy', '/me/notices', '/me', '/help-now', '/legal/complaints']) {
      const answer = await page.goto(app.origin + path);
      expect({ path, status: answer?.status() }).toEqual({ path, status: 200 });
      expect(await page.locator('main').innerText()).not.toContain('suspended until');
    }
    await page.context().close();
  });

  it('reads the same page on a phone and on a desk without a problem [OP27]', { timeout: 60_000 }, async () => {
    for (const viewport of [PHONE, DESK]) {
      const page = await open('/groups', { viewport });
      expect((await axeOn(page).analyze()).violations.map(({ id }) => id)).toEqual([]);
      await page.context().close();
    }
  });

  it('reads the groups again as soon as the time is over', async () => {
    await shutOut('suspended', -1);
    const page = await open('/groups');
    await page.getByRole('heading', { name: 'Group harbour' }).waitFor();
    await page.context().close();
  });
});

it('somebody who is banned is told so with no end', async () => {
  await shutOut('banned', null);
  const page = await open('/groups');
  const words = await page.locator('main').innerText();
  expect(words).toContain('No end is set');
  expect(words).not.toContain('suspended until');
  await page.context().close();
});
