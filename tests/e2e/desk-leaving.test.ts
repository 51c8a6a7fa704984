import { CLAIM_LEAVING_SECONDS } from '@between/rules/moderation.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { CASE, caseIdOf, report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let people: Record<'mara' | 'jo' | 'sam' | 'rhea', Persona>;
let caseId: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  group = await makeGroup(app, 'harbour');
  const [mara, jo, sam, rhea] = await Promise.all([as(app, 'mara'), as(app, 'jo'), as(app, 'sam'), as(app, 'rhea')]);
  people = { mara, jo, sam, rhea };
  await joinAll(app, group, [mara, jo]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});
beforeEach(async () => {
  app.clock.advance(15 * 60);
  const { itemId } = await startThread(people.mara, group, { body: 'You were never any good at this.' });
  await report(people.jo, itemId, 'unkind');
  caseId = await caseIdOf(app, itemId);
});

async function claimed(): Promise<Page> {
  const page = await openPage(browser);
  const [name = '', value = ''] = people.sam.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(`${app.origin}/moderation/cases/${caseId}`);
  await page.getByText('Follows by itself').waitFor({ state: 'attached' });
  await page.keyboard.press('c');
  await yours(page);
  return page;
}

const yours = (page: Page): Promise<void> =>
  page
    .locator('.ch .lease')
    .getByText(/^Yours until/)
    .waitFor();

/** Seconds the claim still holds. */
async function secondsLeft(): Promise<number> {
  const row = await app.db.selectFrom('case').select('leaseUntil').where('id', '=', caseId).executeTakeFirstOrThrow();
  return ((row.leaseUntil?.getTime() ?? 0) - app.clock.now().getTime()) / 1000;
}

async function untilLeaving(): Promise<void> {
  await expect.poll(secondsLeft, { timeout: 10_000 }).toBeLessThanOrEqual(CLAIM_LEAVING_SECONDS);
}

const seenBy = async (who: Persona): Promise<{ status: string; claim: unknown }> =>
  (await who.ask(CASE, { id: caseId })).case;

describe('a claimed case whose page is closed', () => {
  it('is free for others moments later, and nothing of that is an act of the history [MO10]', async () => {
    const page = await claimed();
    await page.close({ runBeforeUnload: true });
    await untilLeaving();
    await app.advance(CLAIM_LEAVING_SECONDS + 1);
    expect(await seenBy(people.rhea)).toMatchObject({ status: 'queued', claim: null });
    await page.context().close();
  });

  it('is free as well when its holder goes to another page of the desk [MO10]', async () => {
    const page = await claimed();
    await page.locator('a.desk-name').click();
    await page.waitForURL((url) => !url.pathname.includes('/cases/'));
    await untilLeaving();
    await page.context().close();
  });

  it('stays theirs over a reload, and over a look elsewhere and straight back [MO06]', async () => {
    const page = await claimed();
    await page.reload();
    await yours(page);
    await expect.poll(secondsLeft, { timeout: 10_000 }).toBeGreaterThan(CLAIM_LEAVING_SECONDS);
    await page.goto(`${app.origin}/groups`);
    await untilLeaving();
    await page.goBack();
    await yours(page);
    await expect.poll(secondsLeft, { timeout: 10_000 }).toBeGreaterThan(CLAIM_LEAVING_SECONDS);
    await page.context().close();
  });
});
