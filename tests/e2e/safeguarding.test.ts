import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import type { TestApp } from '../support/app.ts';
import { openBrowser, openPage, PHONE } from '../support/browser.ts';
import type { TestGroup } from '../support/groups.ts';
import { caseIdOf, openDesk, report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let sam: Persona;
let rhea: Persona;

beforeAll(async () => {
  [{ app, group, mara, jo, sam, rhea }, browser] = await Promise.all([openDesk({ web: true }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function open(by: Persona, path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', ...value] = by.cookie.split('=');
  await page.context().addCookies([{ name, value: value.join('='), url: app.origin }]);
  await page.goto(app.origin + path);
  return page;
}

describe('safeguarding', () => {
  it(
    'goes from a moderator to its own people, on a phone without script, and is closed by a second one [R18]',
    { timeout: 180_000 },
    async () => {
      const fay = await as(app, 'fay', { roles: [{ role: 'safeguarding' }] });
      const { itemId } = await startThread(mara, group, { title: 'At home' });
      await report(jo, itemId, 'worried_about_person');
      const path = `/moderation/cases/${await caseIdOf(app, itemId)}`;

      const moderator = await open(sam, path, { javaScriptEnabled: false });
      await moderator.getByText('A child, or abuse', { exact: true }).click();
      await moderator.locator('form[action="?/safeguard"] textarea').fill('Her stepfather comes to her room.');
      await moderator.getByRole('button', { name: 'Hand it to safeguarding' }).click();
      expect(new URL(moderator.url()).pathname).toBe(path);
      expect(await moderator.getByText('Safeguarding has this').isVisible()).toBe(true);
      expect(await moderator.getByRole('link', { name: 'Open it' }).count()).toBe(0);

      const person = await open(fay, '/moderation/safeguarding', { viewport: PHONE, javaScriptEnabled: false });
      await person.getByRole('link', { name: 'About mara' }).click();
      expect(await person.getByText('Her stepfather comes to her room.').isVisible()).toBe(true);
      await person.getByRole('button', { name: 'I have it' }).click();
      await person.getByLabel('Is the person under 18?').selectOption('yes');
      await person.getByRole('button', { name: 'Keep the answers' }).click();
      expect(await person.getByLabel('Is the person under 18?').inputValue()).toBe('yes');
      await person.getByLabel('What was done, and by whom').fill('Told to the youth office.');
      await person.getByRole('button', { name: 'Settle it' }).click();
      expect(await person.getByText('Somebody else than whoever settled it closes it.').isVisible()).toBe(true);

      const second = await open(rhea, new URL(person.url()).pathname);
      const { violations } = await axeOn(second).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await second.getByRole('button', { name: 'I have looked: close it' }).click();
      await second.getByText('rhea closed it', { exact: false }).waitFor();
      await Promise.all([moderator, person, second].map((page) => page.context().close()));
    },
  );
});
