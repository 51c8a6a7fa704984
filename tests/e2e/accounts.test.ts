import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureDocuments } from '@between/server/features/documents/ensure-documents.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { axeOn } from '../support/axe.ts';
import { PHONE, openBrowser, openPage, withAuthenticator } from '../support/browser.ts';
import { mailedToken, openSite } from '../support/newcomers.ts';
import { as } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;
const PASSWORD = 'calm-harbour-42';

beforeAll(async () => {
  app = await startApp({ web: true });
  await openSite(app);
  await ensureDocuments(app.server.services, 'Harbour Lane');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function fillJoin(page: Page, change: { handle: string; email: string; year?: number }): Promise<void> {
  await page.getByLabel('A made-up name').fill(change.handle);
  await page.getByLabel('E-mail').fill(change.email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByLabel('Month').selectOption('4');
  await page.getByLabel('Year').fill(String(change.year ?? 1990));
  await page.getByRole('checkbox', { name: /may keep and show/ }).check();
}

async function signIn(page: Page, email: string, next = ''): Promise<void> {
  await page.goto(`${app.origin}/sign-in${next}`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

describe('somebody new', () => {
  it('joins, confirms, signs in and reads the first steps without any script [ME01, ME02, ME04, ME05, ME06]', async () => {
    const page = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
    await page.goto(`${app.origin}/join`);
    expect(await page.getByLabel(/real name|first name|surname|phone/i).count()).toBe(0);
    await fillJoin(page, { handle: 'dr_wren', email: 'someone@mail.example' });
    await press(page, 'Join');

    await page.getByRole('alert').waitFor();
    expect(await page.getByText('This name is kept for the place itself.').count()).toBeGreaterThan(0);
    expect(await page.getByLabel('E-mail').inputValue()).toBe('someone@mail.example');
    expect(await page.getByLabel('Month').inputValue()).toBe('4');
    expect(await page.getByLabel('Password').inputValue()).toBe('');
    const [free = ''] = await page.locator('.free .pick').allTextContents();

    await page.getByLabel('A made-up name').fill(free);
    await page.getByLabel('Password').fill(PASSWORD);
    await press(page, 'Join');
    await page.waitForURL('**/join/sent');
    expect(page.url()).not.toContain('someone');

    const token = await mailedToken(app, 'someone@mail.example', 'confirm');
    await page.goto(`${app.origin}/confirm/${token}`);
    const before = await app.db
      .selectFrom('account')
      .select('emailConfirmedAt')
      .where('email', '=', 'someone@mail.example')
      .executeTakeFirst();
    expect(before).toEqual({ emailConfirmedAt: null });
    await press(page, 'Confirm');
    await page.getByRole('heading', { name: 'Your address is confirmed' }).waitFor();

    await page.getByRole('link', { name: 'Sign in', exact: true }).first().click();
    await signIn(page, 'someone@mail.example', '?next=/welcome');
    await page.getByRole('heading', { name: 'What this is, and what it is not' }).waitFor();
    await press(page, 'I have read this');
    await page.getByRole('heading', { name: 'The limits of what stays between us' }).waitFor();
    expect(await page.getByText('127.0.0.1').count()).toBe(1);
    await press(page, 'I have read this');
    await press(page, 'I agree to the rules');
    await page.getByRole('heading', { name: 'You have read everything' }).waitFor();
    await page.context().close();
  });

  it('is shown other people to talk to when too young, and gets no second try on the same device [ME03]', async () => {
    const page = await openPage(browser, { viewport: PHONE });
    await page.goto(`${app.origin}/join`);
    await fillJoin(page, {
      handle: 'young_heron',
      email: 'young@mail.example',
      year: app.clock.now().getUTCFullYear() - 15,
    });
    await press(page, 'Join');
    await page.getByRole('heading', { name: 'This place is for people from 18' }).waitFor();
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
    await page.goto(`${app.origin}/join`);
    await fillJoin(page, { handle: 'older_heron', email: 'other@mail.example' });
    await press(page, 'Join');
    await page.getByRole('heading', { name: 'This place is for people from 18' }).waitFor();
    await page.context().close();
  });

  it('sees what changed in the house rules, not the whole text again [ME06]', async () => {
    const kit = await as(app, 'kit');
    const alex = await as(app, 'alex');
    const ACCEPT = 'mutation ($input: AcceptDocumentInput!) { acceptDocument(input: $input) { version } }';
    for (const kind of ['what_this_is', 'limits', 'house_rules'])
      await kit.ask(ACCEPT, { input: { kind, version: 1 } });
    const { document } = await kit.ask('{ document(kind: house_rules) { body } }');
    await alex.ask('mutation ($input: PublishDocumentInput!) { publishDocument(input: $input) { version } }', {
      input: { kind: 'house_rules', body: `${document.body}\n\nSay sorry and stay.`, replaces: 1 },
    });
    const page = await openPage(browser);
    await signIn(page, kit.email, '?next=/welcome');
    await page.getByRole('heading', { name: 'The house rules have changed' }).waitFor();
    const added = (await page.locator('ins').allTextContents()).map((line) => line.replace('Added:', '').trim());
    expect(added.filter((line) => line !== '')).toEqual(['Say sorry and stay.']);
    expect((await axeOn(page).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await press(page, 'I agree to the rules');
    await page.getByRole('heading', { name: 'You have read everything' }).waitFor();
    await page.context().close();
  });
});

describe('the own account', () => {
  it('takes a passkey, and lets its owner in by it alone [OP02]', async () => {
    const mara = await as(app, 'mara');
    const page = await openPage(browser);
    await withAuthenticator(page);
    await signIn(page, mara.email, '?next=/me/security');
    await page.getByLabel('What to call it').fill('my phone');
    await press(page, 'Add a passkey');
    await page.getByText('my phone').waitFor();

    await page.goto(`${app.origin}/me`);
    await press(page, 'Sign out');
    await page.waitForURL(`${app.origin}/`);
    await page.goto(`${app.origin}/sign-in?next=/me`);
    await press(page, 'Sign in with a passkey');
    await page.getByRole('heading', { name: 'Me', exact: true }).waitFor();
    const session = await app.db
      .selectFrom('session')
      .select('secondFactorAt')
      .where('accountId', '=', mara.id)
      .orderBy('createdAt', 'desc')
      .executeTakeFirstOrThrow();
    expect(session.secondFactorAt).not.toBeNull();
    await page.context().close();
  });

  it('sets up an app for codes and asks for it at the next sign-in, without any script [OP02]', async () => {
    const jo = await as(app, 'jo');
    const page = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
    await signIn(page, jo.email, '?next=/me/security/app');
    await press(page, 'Set up an app');
    expect(await page.getByRole('img', { name: 'Picture with the secret for your app' }).count()).toBe(1);
    const secret = (await page.locator('.copyable code').textContent()) ?? '';
    const code = (): string =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: app.clock.now().getTime() });
    await page.getByLabel('The code your app shows now').fill('000000');
    await press(page, 'Switch on');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('The code your app shows now').fill(code());
    await press(page, 'Switch on');
    await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
    expect(await page.locator('.codes code').count()).toBe(10);

    await page.goto(`${app.origin}/me`);
    await press(page, 'Sign out');
    app.clock.advance(60);
    await signIn(page, jo.email, '?next=/me');
    await page.getByLabel('Code from your app').fill('000000');
    await press(page, 'Go on');
    await page.getByText('That code does not fit.').first().waitFor();
    await page.getByLabel('Code from your app').fill(code());
    await page.getByRole('button', { name: 'Go on', exact: true }).first().click();
    await page.getByRole('heading', { name: 'Me', exact: true }).waitFor();
    await page.context().close();
  });

  it('asks who is there before it hands out the file, and lets its owner leave [ME49]', async () => {
    const pia = await as(app, 'pia');
    const page = await openPage(browser);
    await signIn(page, pia.email, '?next=/me/privacy');
    await page.getByRole('heading', { name: 'Privacy', exact: true }).waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Make the file')]);
    expect(file.suggestedFilename()).toMatch(/^my-words-.*\.json$/);

    app.clock.advance(11 * 60);
    await page.getByRole('link', { name: 'Delete the account…' }).click();
    await page.getByRole('heading', { name: 'Is it you?' }).waitFor();
    await page.getByLabel('Your password').fill(PASSWORD);
    await press(page, 'Go on');
    await page.getByRole('heading', { name: 'Delete your account' }).waitFor();
    await page.getByLabel('Delete it').check();
    await page.getByLabel('Your name here, to be sure').fill('somebody');
    await press(page, 'Delete the account');
    await page.getByText('This is not your name here.').first().waitFor();
    await page.getByLabel('Your name here, to be sure').fill('pia');
    await press(page, 'Delete the account');
    await page.getByRole('heading', { name: 'You have left' }).waitFor();
    await page.goto(`${app.origin}/me`);
    expect(page.url()).toContain('/sign-in');
    await page.context().close();
  });

  it('shows nothing of a session after sign-out, neither by Back nor by reload', async () => {
    const noor = await as(app, 'noor');
    await noor.ask('mutation { setAbout(text: "a planted sentence for this very test") { id } }');
    const page = await openPage(browser);
    await signIn(page, noor.email, '?next=/me/profile');
    await page.getByRole('heading', { name: 'Profile and settings' }).waitFor();
    expect(await page.getByLabel('What others read about you').inputValue()).toContain('a planted sentence');
    await page.goto(`${app.origin}/me`);
    await press(page, 'Sign out');
    await page.waitForURL(`${app.origin}/`);
    for (const look of ['goBack', 'goBack', 'reload'] as const) {
      await page[look]();
      // Whatever the browser tries to show again, the server leads to the way in.
      await page.waitForURL('**/sign-in**');
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect(await page.content()).not.toContain('a planted sentence');
    }
    const kept = await page.evaluate(async () =>
      JSON.stringify({
        local: { ...localStorage },
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
      }),
    );
    expect(kept).not.toContain('planted');
    await page.context().close();
  });
});
