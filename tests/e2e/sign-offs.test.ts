import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { openBrowser, openPage, PHONE } from '../support/browser.ts';
import { CASE, decide, openDesk, reportedWords } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let browser: Browser;

beforeAll(async () => {
  [desk, browser] = await Promise.all([openDesk({ web: true }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await desk.app.close();
});

async function open(by: Persona, path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', ...value] = by.cookie.split('=');
  await page.context().addCookies([{ name, value: value.join('='), url: desk.app.origin }]);
  await page.goto(desk.app.origin + path);
  return page;
}

describe('an outside reviewer', () => {
  it(
    'comes by a notice, reads what is asked and answers, on a phone without script; the wait is visible where nobody is there [R19]',
    { timeout: 180_000 },
    async () => {
      const { app, tam, sam } = desk;
      const { caseId } = await reportedWords(desk);
      await decide(tam, caseId);
      const proposer = await open(tam, `/moderation/cases/${caseId}`);
      await proposer.getByText('Waits for a second person: A proposed decision.').waitFor();
      await proposer.getByText('Nobody here can answer it yet.').waitFor();

      const ori = await as(app, 'ori', { roles: [{ role: 'reviewer' }] });
      await app.advance(61);
      const page = await open(ori, '/me/notices', { viewport: PHONE, javaScriptEnabled: false });
      await page.getByText('Something waits for a second person').click();
      expect(new URL(page.url()).pathname).toBe('/moderation/sign-offs');
      await page.getByRole('link', { name: 'A proposed decision' }).click();
      expect(await page.getByText('You were never any good at this.').isVisible()).toBe(false);
      await page.getByText('Words that somebody worried about or reported').click();
      expect(await page.getByText('You were never any good at this.').isVisible()).toBe(true);
      expect(await page.content()).not.toContain('This is aimed at kit.');
      await page.getByRole('button', { name: 'Not like this' }).click();
      expect(new URL(page.url()).pathname).toBe(`/moderation/sign-offs/decision/${caseId}`);
      expect(await page.locator('[role=alert]').first().isVisible()).toBe(true);
      await page.getByLabel('Your note to the team').fill('I read it as tired, not unkind.');
      await page.getByRole('button', { name: 'Agree' }).click();
      expect(await page.getByText('Nothing waits for you').isVisible()).toBe(true);
      expect((await sam.ask(CASE, { id: caseId })).case.status).toBe('decided');

      for (const path of ['/moderation', `/moderation/cases/${caseId}`, '/moderation/follow-ups'])
        expect([path, (await page.goto(app.origin + path))?.status()]).toEqual([path, 403]);
    },
  );

  it('has screens without a barrier', { timeout: 120_000 }, async () => {
    const { caseId } = await reportedWords(desk);
    await decide(desk.tam, caseId);
    const ori = await as(desk.app, 'ori', { roles: [{ role: 'reviewer' }] });
    const page = await open(ori, '/moderation/sign-offs', { viewport: PHONE });
    for (const path of ['/moderation/sign-offs', `/moderation/sign-offs/decision/${caseId}`]) {
      await page.goto(desk.app.origin + path);
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    }
  });
});
