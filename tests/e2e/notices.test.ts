import { stopToken } from '@between/server/features/notices/stop-mail.ts';
import { tell } from '@between/server/features/notices/tell.ts';
import { transaction } from '@between/server/platform/db.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { PHONE, openBrowser, openPage } from '../support/browser.ts';
import { as, type Persona } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;
let mara: Persona;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  mara = await as(app, 'mara');
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function open(path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', ...value] = mara.cookie.split('=');
  await page.context().addCookies([{ name, value: value.join('='), url: app.origin }]);
  await page.goto(app.origin + path);
  return page;
}

async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
}

async function told(kind: 'moderation_decision' | 'security', detail = ''): Promise<void> {
  const { services } = app.server;
  await transaction(app.db, (tx) =>
    tell(services, tx, [{ accountId: mara.id, kind, causeId: services.ids.uuid(), detail }]),
  );
}

describe('the page of notices', () => {
  it('says that nothing is new without blame', async () => {
    const page = await open('/me/notices');
    await page.getByRole('heading', { name: 'Nothing new' }).waitFor();
    expect(await page.title()).toMatch(/^List \d+ · Between$/);
    await page.context().close();
  });

  it('opens a notice and marks it as read in one step, without script', async () => {
    await told('security', 'password_changed');
    const page = await open('/me/notices', { javaScriptEnabled: false });
    await page.getByRole('button', { name: /Your password was changed/ }).click();
    expect(new URL(page.url()).pathname).toBe('/me/security');
    await page.goto(`${app.origin}/me/notices`);
    expect(await page.locator('li.notice.new').count()).toBe(0);
    expect(await page.locator('li.notice').count()).toBe(1);
    await page.context().close();
  });

  it('shows how many are new beside its link, and marks them all as read', async () => {
    await told('security', 'passkey_added');
    await told('security', 'email_changed');
    const page = await open('/me/notices');
    expect(await page.locator('.rail a[href="/me/notices"]').innerText()).toContain('2');
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await page.waitForFunction(() => document.querySelectorAll('li.notice.new').length === 0);
    expect(await page.locator('.rail a[href="/me/notices"]').innerText()).not.toContain('2');
    await page.context().close();
  });

  it('is counted beside its link at once, on whatever page somebody is [ME19]', async () => {
    const page = await open('/groups');
    const link = page.locator('.rail a[href="/me/notices"]');
    await link.waitFor();
    await told('security', 'passkey_added');
    await link.getByText('1', { exact: true }).waitFor();
    await told('security', 'email_changed');
    await link.getByText('2', { exact: true }).waitFor();
    await page.context().close();
  });

  it('has no accessibility problem, nor have its settings, on a phone either [OP27]', async () => {
    for (const path of ['/me/notices', '/me/notices/settings']) {
      const page = await open(path, { viewport: PHONE });
      expect({ path, problems: await problemsOf(page) }).toEqual({ path, problems: [] });
      await page.context().close();
    }
  });
});

describe('the choice of what reaches a person', () => {
  it('keeps every tick and the quiet hours, without script [ME19]', async () => {
    const page = await open('/me/notices/settings', { javaScriptEnabled: false });
    await page.getByRole('checkbox', { name: 'Reactions to what I wrote: Here' }).uncheck();
    await page.getByRole('checkbox', { name: 'Answers in threads I follow: By mail' }).check();
    await page.fill('[name=quietFrom]', '22:00');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.locator('form').getByRole('alert').innerText()).toContain('Write both times, or neither.');
    await page.fill('[name=quietTo]', '07:30');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await page.goto(`${app.origin}/me/notices/settings`);
    expect(await page.getByRole('checkbox', { name: 'Reactions to what I wrote: Here' }).isChecked()).toBe(false);
    expect(await page.getByRole('checkbox', { name: 'Answers in threads I follow: By mail' }).isChecked()).toBe(true);
    expect(await page.inputValue('[name=quietTo]')).toBe('07:30');
    await page.context().close();
  });
});

describe('the link that stops mail', () => {
  it('works signed out with one press and without script, and changes nothing by being looked at [ME36]', async () => {
    const path = `${app.origin}/stop-mail/${stopToken(app.server.services.vault, mara.id)}`;
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(path);
    await page.goto(path);
    await page.getByRole('button', { name: 'Stop these mails' }).click();
    await page.getByText('Done. No more mails about notices.').waitFor();
    expect(await page.title()).not.toMatch(/mail/i);
    expect((await page.goto(`${app.origin}/stop-mail/not-ours`))?.status()).toBe(404);
    await page.context().close();
  });
});
