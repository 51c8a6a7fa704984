import { UNDO_SECONDS } from '@between/rules/moderation.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { openBrowser, openPage, PHONE } from '../support/browser.ts';
import { report, startThread } from '../support/moderation.ts';
import { Hand } from '../support/desk-hand.ts';
import { makeShift, openCases, type Shift, waitingAppeals } from '../support/shift.ts';

/** Cases that wait at the beginning of the evening, appeals among them. */
const CASES = 30;
const MOST_PRESSES = 8;

let app: TestApp;
let browser: Browser;
let shift: Shift;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  shift = await makeShift(app);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function deskOf(by: { cookie: string }, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = by.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(`${app.origin}/moderation`);
  await page.getByText('Follows by itself').waitFor({ state: 'attached' });
  return page;
}

const secondsOf = async (accountId: string): Promise<number> => {
  const rows = await app.db.selectFrom('exposure').select('seconds').where('accountId', '=', accountId).execute();
  return rows.reduce((sum, { seconds }) => sum + seconds, 0);
};

describe('a shift', () => {
  it(
    'of thirty mixed cases goes from case to case by keyboard alone, a second person joining in the middle [MO01] [MO45] [MO46] [MO43] [MO06] [MO18]',
    { timeout: 240_000 },
    async () => {
      const { sam, rhea } = shift;
      const waiting = await openCases(app);
      expect(waiting.length + (await waitingAppeals(app)).length).toBe(CASES);
      const kinds = await app.db
        .selectFrom('item')
        .select('kind')
        .where(
          'id',
          'in',
          waiting.map(({ itemId }) => itemId),
        )
        .execute();
      expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['post', 'line', 'question']));

      const first = new Hand(app, await deskOf(sam));
      await first.begin();
      for (let at = 0; at < 4; at += 1) await first.decideAndGoOn();
      // Taken back from the next case, and decided after all.
      await first.takeBack();
      await first.decideAndGoOn();
      const passedOver = await first.passOver();
      for (let at = 0; at < 6; at += 1) await first.decideAndGoOn();

      // What was decided has left the queue: on top of it stands what was passed over.
      await app.advance(UNDO_SECONDS + 1);
      const second = new Hand(app, await deskOf(rhea));
      await second.begin();
      while (first.isAtWork || second.isAtWork)
        for (const hand of [first, second]) if (hand.isAtWork) await hand.decideAndGoOn();

      expect(new Set([...first.done, ...second.done]).size).toBe(CASES);
      expect(first.done.length + second.done.length).toBe(CASES);
      expect(second.done.length).toBeGreaterThan(5);
      expect(second.done).toContain(passedOver);
      expect(await openCases(app)).toEqual([]);
      expect(await waitingAppeals(app)).toEqual([]);
      const decisions = await app.db
        .selectFrom('decision')
        .select(['caseId', 'decidedBy'])
        .where('undoneAt', 'is', null)
        .where(
          'caseId',
          'in',
          waiting.map(({ id }) => id),
        )
        .execute();
      expect(decisions.length).toBe(waiting.length);
      expect(new Set(decisions.map(({ caseId }) => caseId)).size).toBe(waiting.length);
      for (const { caseId, decidedBy } of decisions)
        expect([sam.id, rhea.id].indexOf(decidedBy ?? '')).toBe(first.done.includes(caseId) ? 0 : 1);
      for (const { id } of [sam, rhea]) await expect.poll(() => secondsOf(id)).toBeGreaterThan(0);
      for (const hand of [first, second]) {
        expect(hand.presses / hand.done.length).toBeLessThan(MOST_PRESSES);
        await hand.page.context().close();
      }
    },
  );

  it(
    'goes on with a thumb: the five most urgent on a phone, one after the other [MO01] [MO03] [MO45]',
    { timeout: 120_000 },
    async () => {
      app.clock.advance(15 * 60);
      const { kit, mara, group, sam } = shift;
      for (const [at, reason] of [
        'wants_money',
        'unkind',
        'unkind',
        'wants_money',
        'unsafe_detail',
        'unkind',
        'unkind',
      ].entries())
        await report(kit, (await startThread(mara, group, { title: `Late words ${at}` })).itemId, reason);
      const urgent = (await openCases(app)).slice(0, 5).map(({ id }) => id);

      const page = await deskOf(sam, { viewport: PHONE, hasTouch: true, isMobile: true });
      const thumb = new Hand(app, page);
      await page.locator('[data-case]').first().tap();
      await thumb.landed(null);
      for (let at = 0; at < 5; at += 1) {
        const now = thumb.openId;
        await page.locator('.ch [data-key=c]').tap();
        await page.locator('#decision').waitFor();
        await page.locator('summary[data-key=r]').tap();
        await page.getByText('The kettle and I are both still up.').waitFor();
        await page.locator('label.ac', { hasText: 'Take down' }).tap();
        await page.locator('#decide-rules').selectOption('HAR');
        await page.locator('#decide-reason').tap();
        await page.keyboard.type('It blames someone.');
        await page.locator('[data-key=decide-next]').tap();
        await thumb.landed(now);
        await expect.poll(() => thumb.isIn(now, 'decided')).toBe(true);
        thumb.done.push(now);
      }
      expect(thumb.done).toEqual(urgent);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );
});
