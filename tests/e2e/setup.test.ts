import { setupLink } from '@between/server/features/site/setup-link.ts';
import { TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { PHONE, openBrowser, openPage, withAuthenticator } from '../support/browser.ts';

let app: TestApp;
let browser: Browser;
let page: Page;
let link: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  link = (await setupLink(app.server.services)) ?? '';
  // Scripts off: whatever works here works for everybody.
  page = await openPage(browser, { javaScriptEnabled: false });
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** Presses a button and waits for the page that its form leads to. */
async function press(name: string | RegExp): Promise<void> {
  const next = page.waitForEvent('domcontentloaded');
  await page.getByRole('button', { name, exact: true }).click();
  await next;
}
const heading = (): Promise<string> => page.locator('h1').innerText();

describe('the first set-up, with a passkey', () => {
  it('takes a passkey as the operator’s second factor [OP02]', { timeout: 240_000 }, async () => {
    const fresh = await startApp({ web: true });
    const operator = await openPage(browser);
    await operator.goto((await setupLink(fresh.server.services)) ?? '');
    await operator.fill('[name=name]', 'Harbour');
    await operator.selectOption('[name=country]', 'IE');
    await operator.selectOption('[name=timeZone]', 'Europe/Dublin');
    await operator.getByRole('button', { name: 'Save and go on' }).click();
    await operator.getByRole('heading', { name: 'Your own account' }).waitFor();
    await operator.fill('[name=handle]', 'quiet_keeper');
    await operator.fill('[name=email]', 'keeper@harbour.example');
    await operator.fill('[name=password]', 'seven slow herons');
    await operator.getByRole('button', { name: 'Make this account' }).click();
    await withAuthenticator(operator);
    await operator.getByRole('button', { name: 'Use a passkey instead' }).click();
    await operator.getByText('Your second factor is set up.').waitFor();
    await operator.getByRole('link', { name: 'Go on' }).click();
    await operator.getByRole('heading', { name: 'Does mail arrive?' }).waitFor();
    await operator.goto(`${fresh.origin}/operator`);
    expect(new URL(operator.url()).pathname).toBe('/operator');
    await operator.context().close();
    await fresh.close();
  });
});

describe('the first set-up, without script', () => {
  it('takes the key out of the address and begins with the name of the place', async () => {
    await page.goto(link);
    expect(new URL(page.url()).pathname).toBe('/setup/place');
    expect(page.url()).not.toContain('key');
    await page.fill('[name=name]', 'Harbour');
    await page.selectOption('[name=country]', 'IE');
    await page.selectOption('[name=timeZone]', 'Europe/Dublin');
    await press('Save and go on');
    expect(await heading()).toBe('Your own account');
  });

  it('keeps what was typed when something has to be mended, and never a password', async () => {
    await page.fill('[name=handle]', 'moderator');
    await page.fill('[name=email]', 'keeper@harbour.example');
    await page.fill('[name=password]', 'seven slow herons');
    await press('Make this account');
    expect(await page.getByRole('alert').innerText()).toContain('This name is kept for the place itself.');
    expect(await page.inputValue('[name=email]')).toBe('keeper@harbour.example');
    expect(await page.inputValue('[name=password]')).toBe('');
  });

  it('asks the operator for a second factor before anything else, and shows the codes for a lost phone once [OP02]', async () => {
    await page.fill('[name=handle]', 'quiet_keeper');
    await page.fill('[name=password]', 'seven slow herons');
    await press('Make this account');
    expect(await heading()).toBe('A second lock for your account');
    await page.goto(`${app.origin}/setup/joining`);
    expect(await heading()).toBe('A second lock for your account');

    await press('Set up an app for codes');
    const secret = await page.inputValue('[name=key]');
    await page.fill('[name=code]', '000000');
    await press('Switch it on');
    expect(await page.getByRole('alert').innerText()).toContain('The code is not right');
    expect(await page.inputValue('[name=key]')).toBe(secret);
    await page.fill('[name=code]', new TOTP({ secret }).generate({ timestamp: app.clock.now().getTime() }));
    await press('Switch it on');
    expect(await page.locator('ol.codes li').count()).toBe(10);
    await page.getByRole('link', { name: 'I have kept them. Go on' }).click();
    await expect.poll(() => heading()).toBe('Does mail arrive?');
    await page.goto(`${app.origin}/setup/second-factor`);
    expect(await page.locator('ol.codes').count()).toBe(0);
  });

  it('proves that mail arrives by opening its link', async () => {
    await page.goto(`${app.origin}/setup`);
    await press('Send a test mail');
    const mail = (await app.mails()).find(({ bodyText }) => bodyText.includes('/setup/mail/'));
    await page.goto(/\S+\/setup\/mail\/\S+/.exec(mail?.bodyText ?? '')?.[0] ?? '');
    expect(await heading()).toBe('Mail arrives');
    await page.getByRole('link', { name: 'Back to the set-up' }).click();
    await expect.poll(() => heading()).toBe('Who may join?');
  });

  it('goes through joining, helplines, hours, texts, group and team, and lets what can wait wait [OP06]', async () => {
    await press('Save and go on');
    expect(await heading()).toBe('Ring the helplines of Ireland');
    await press(/^I rang today.*Samaritans$/);
    expect(await page.getByText(/^Rung on/).count()).toBe(1);
    await press('Go on');
    await page.fill('[name=staffedHours]', 'Every day 18:00–23:00, Dublin time');
    await press('Save and go on');
    expect(await heading()).toBe('Legal pages');
    expect(await page.getByText(/blanks? (is|are) left to fill/).count()).toBe(5);
    await press('Later');
    await page.fill('[name=name]', 'Quiet hours');
    await page.fill('[name=purpose]', 'For people who like it slow.');
    await press('Open this group');
    await page.getByText('Quiet hours', { exact: true }).waitFor();
    await press('Go on');
    await page.fill('[name=email]', 'mod@harbour.example');
    await press('Send the invitation');
    await page.getByText('mod@harbour.example').waitFor();
    expect((await app.mails()).some(({ toAddress }) => toAddress === 'mod@harbour.example')).toBe(true);
  });

  it('ends on the go-live list with shut doors, and the link is dead [OP02]', async () => {
    await press('Finish the set-up');
    expect(new URL(page.url()).pathname).toBe('/operator');
    expect(await page.getByRole('button', { name: 'Open the doors' }).isDisabled()).toBe(true);
    await page.getByText('28 blanks are left').waitFor();
    const dead = await openPage(browser);
    expect((await dead.goto(link))?.status()).toBe(404);
    expect((await dead.goto(`${app.origin}/setup/team`))?.status()).toBe(404);
    expect((await page.goto(link))?.status()).toBe(404);
    await dead.context().close();
  });
});

describe('the pages of the operator', () => {
  it('fill a legal page, which everybody reads then with its version and what changed [OP17]', async () => {
    await page.goto(`${app.origin}/operator/texts/imprint`);
    const text = await page.inputValue('[name=body]');
    await page.fill('[name=body]', text.replace(/\[fill in[^\]]*\]/g, 'Harbour Trust'));
    await press('Publish version 2');
    await page.goto(`${app.origin}/legal/imprint`);
    await page.getByText('Version 2, in force since').waitFor();
    expect(await page.locator('.text mark').count()).toBe(0);
    await page.getByRole('link', { name: /^Version 1, from/ }).click();
    await page.getByText('This is an earlier version.').waitFor();
    expect(await page.locator('.text mark').count()).toBeGreaterThan(3);
  });

  it('put a service nearby and a day of checking on the help pages [ME34]', async () => {
    await page.goto(`${app.origin}/operator/helplines`);
    await page.fill('[name=name]', 'Harbour walk-in');
    await page.fill('[name=value]', '01 234 5678');
    await page.fill('[name=hours]', 'weekdays 9:00 to 17:00');
    await page.fill('[name=whatHappens]', 'Somebody sits down with you.');
    await press('Add this service');
    await page.goto(`${app.origin}/help-now?country=IE`);
    await page.getByText('Harbour walk-in').waitFor();
    expect(await page.getByText(/^A person rang and checked this on/).count()).toBeGreaterThan(0);
  });

  it('have no accessibility problem and no sideways scroll, on a phone too [OP27]', async () => {
    const scripted = await openPage(browser, { storageState: await page.context().storageState(), viewport: PHONE });
    for (const path of ['', '/settings', '/people', '/groups/quiet-hours', '/texts/privacy', '/helplines', '/health']) {
      await scripted.goto(`${app.origin}/operator${path}`);
      const { violations } = await axeOn(scripted).analyze();
      expect({ path, problems: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`) }).toEqual({
        path,
        problems: [],
      });
      const wide = await scripted.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ path, wide }).toEqual({ path, wide: 0 });
    }
    await scripted.context().close();
  }, 180_000);

  it('are not there for a guest or a member', async () => {
    const guest = await openPage(browser);
    await guest.goto(`${app.origin}/operator/people`);
    expect(new URL(guest.url()).pathname).toBe('/sign-in');
    await guest.context().close();
  });
});
