import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser, openPage, PHONE } from '../support/browser.ts';
import { acceptFirstSteps, joinAll, makeGroup } from '../support/groups.ts';
import { openSite } from '../support/newcomers.ts';
import { as, PASSWORD } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  await openSite(app);
  const group = await makeGroup(app, 'harbour');
  await joinAll(app, group, [await as(app, 'ola')]);
  await acceptFirstSteps(app, (await as(app, 'noa')).id);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** A phone whose browser runs no script. */
async function signedIn(handle: string): Promise<Page> {
  const page = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
  await page.goto(`${app.origin}/sign-in?next=/groups`);
  await page.getByLabel('E-mail').fill((await as(app, handle)).email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

it('an evening without any script: in, agree, write, be answered, thank, follow, find, report, look after it [ME07] [ME08] [ME09] [ME17] [ME19] [ME22] [ME26]', async () => {
  const noa = await signedIn('noa');
  await noa.goto(`${app.origin}/groups/harbour/about`);
  await noa.getByRole('button', { name: 'I agree, let me in' }).click();

  await noa.goto(`${app.origin}/groups/harbour/new`);
  await noa.fill('input[name=title]', 'The lighthouse at four');
  await noa.fill('textarea[name=body]', 'The lamp turned and I counted it.');
  await noa.locator('input[name=intent][value=company]').check({ force: true });
  await noa.locator('input[name=contentTopics][value=panic]').check({ force: true });
  await noa.locator('form:has(input[name=title]) button:not([formaction])').last().click();
  await noa.getByRole('heading', { level: 1, name: 'The lighthouse at four' }).waitFor();
  const address = noa.url().split(/[?#]/)[0] ?? '';

  const ola = await signedIn('ola');
  await ola.goto(address);
  expect(await ola.locator('article.op').innerText()).toMatch(/panic/i);
  await ola.fill('textarea[name=body]', 'I counted with you, four streets away.');
  await ola.locator('.comp .act > button').click();
  await ola.locator('article.rp', { hasText: 'four streets away' }).waitFor();

  await noa.goto(address);
  await noa.locator('article.rp details:has(button[name=kind]) > summary').first().click();
  await noa.locator('article.rp button[name=kind][value=thank_you]').click();
  await expect.poll(() => noa.locator('article.rp').innerText()).toMatch(/thank you\s*1/i);
  await ola.goto(address);
  await ola.locator('button[name=mode][value=follow]').first().click();
  await expect.poll(() => ola.locator('button[name=mode][value=none]').count()).toBeGreaterThan(0);

  await noa.goto(`${app.origin}/search`);
  await noa.locator('main [name=q]').fill('streets');
  await noa.keyboard.press('Enter');
  await noa.waitForURL('**/search?for=*');
  expect(await noa.locator('main').innerText()).toContain('The lighthouse at four');

  const reply = await app.db
    .selectFrom('item')
    .select('id')
    .where('body', 'like', '%four streets away%')
    .executeTakeFirstOrThrow();
  await noa.goto(`${app.origin}/report/item/${reply.id}`);
  await noa.getByRole('button', { name: /^Unkind or bullying/ }).click();
  await noa.waitForURL('**/report/received/**');
  await noa.goto(`${app.origin}/me/reports`);
  expect(await noa.locator('main').innerText()).toContain('The lighthouse at four');
  await noa.context().close();
  await ola.context().close();
});
