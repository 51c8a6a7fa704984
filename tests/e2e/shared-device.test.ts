import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser, openPage, PHONE, withAuthenticator } from '../support/browser.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { KEPT } from '../support/kept-on-device.ts';
import { startThread } from '../support/moderation.ts';
import { openSite } from '../support/newcomers.ts';
import { as, PASSWORD, type Persona } from '../support/personas.ts';

/** Sentences that must not be found again, each planted in another way. */
const PLANTED = {
  read: 'The marigold letter lies under the stairs',
  written: 'A heron stood in the kitchen this morning',
  draft: 'Nobody knows about the copper kettle yet',
  offline: 'The tunnel was longer than the violin',
  page: 'Under the ferry nobody counts the lanterns',
  plan: 'Walk to the bakery with the blue door',
  thought: 'The clock in the hall stopped for me alone',
  step: 'Carry one bucket to the orchard',
  unsent: 'A thimble full of thunder for the cellist',
} as const;
const PASSPHRASE = 'seven quiet herons';

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let noa: Persona;
let address: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  await openSite(app);
  group = await makeGroup(app, 'harbour');
  noa = await as(app, 'noa');
  await joinAll(app, group, [noa, await as(app, 'ola')]);
  const { threadId } = await startThread(await as(app, 'ola'), group, { body: PLANTED.read });
  address = `${app.origin}/groups/harbour/t/${threadId}`;
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function signIn(page: Page): Promise<void> {
  await page.goto(`${app.origin}/sign-in`);
  await page.getByLabel('E-mail').fill(noa.email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** Reads, writes, keeps a draft and one more without a connection. */
async function leaveTraces(page: Page): Promise<void> {
  await signIn(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.fill('textarea[name=body]', PLANTED.written);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('article.rp', { hasText: PLANTED.written }).waitFor();
  await page.reload({ waitUntil: 'networkidle' });
  await page.fill('textarea[name=body]', PLANTED.draft);
  await page.getByText('Draft saved').waitFor();
  await page.context().setOffline(true);
  await page.fill('textarea[name=body]', PLANTED.offline);
  await page.getByText('Kept on this device').waitFor();
  await page.context().setOffline(false);
}

/** Opens an address without a connection, and the store on this device with its passphrase. */
async function openKept(page: Page, path: string, passphrase = PASSPHRASE): Promise<void> {
  await page.goto(app.origin + path);
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

async function expectKept(page: Page, standing: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: standing }).waitFor({ timeout: 60_000 });
}

/** What the account has, whatever the page says. */
async function atServer(): Promise<string> {
  const ask = 'query ($input: PrivateEntriesInput!) { privateEntries(input: $input) { nodes { body } } }';
  const kinds = await Promise.all(
    ['journal', 'mood', 'plan', 'thought_record', 'goal'].map((kind) => noa.ask(ask, { input: { kind, first: 400 } })),
  );
  return JSON.stringify(kinds);
}

async function expectNothing(page: Page, when: string): Promise<void> {
  const text = `${await vi.waitFor(() => page.content(), 10_000)}\n${await page.evaluate('document.body.innerText')}`;
  for (const sentence of Object.values(PLANTED)) expect([when, text.includes(sentence)]).toEqual([when, false]);
}

describe('a device that several people use', () => {
  it('keeps no word readable while its member is signed in, and none at all after sign-out [ME14] [ME35]', async () => {
    const page = await openPage(browser, { viewport: PHONE });
    await leaveTraces(page);
    const before = String(await page.evaluate(KEPT));
    for (const sentence of Object.values(PLANTED))
      expect([sentence, before.includes(sentence)]).toEqual([sentence, false]);

    await page.goto(`${app.origin}/me`);
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.waitForURL(`${app.origin}/`);
    await expectNothing(page, 'after sign-out');
    expect(await page.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))')).toEqual([]);

    for (let back = 1; back <= 6; back += 1) {
      await page.goBack({ waitUntil: 'load' }).catch(() => null);
      await expectNothing(page, `Back ${back}`);
    }
    await page.goto(address);
    await expectNothing(page, 'the address typed again');
    await page.reload();
    await expectNothing(page, 'reload');
    await page.context().setOffline(true);
    await page.goto(address).catch(() => null);
    await expectNothing(page, 'offline');
    await page.reload().catch(() => null);
    await expectNothing(page, 'offline reload');
    await page.context().setOffline(false);

    await page.goto(`${app.origin}/help-now`);
    const kept = String(await page.evaluate(KEPT));
    for (const sentence of [...Object.values(PLANTED), 'noa', group.slug])
      expect([sentence, kept.includes(sentence)]).toEqual([sentence, false]);
    expect(await page.context().cookies()).not.toContainEqual(expect.objectContaining({ name: 'session' }));
    await page.context().close();
  });

  it('shows the next member nothing of the one before', async () => {
    const page = await openPage(browser);
    await leaveTraces(page);
    // The session ends elsewhere: nobody pressed anything here.
    await noa.ask('mutation { endOtherSessions { security { hasPassword } } }');
    const pia = await as(app, 'pia');
    await joinAll(app, group, [pia]);
    const [name = '', value = ''] = pia.cookie.split('=');
    await page.context().addCookies([{ name, value, url: app.origin }]);
    await page.goto(address, { waitUntil: 'load' });
    // Time enough for a script that would bring something back.
    await page.waitForTimeout(3_000);
    const text = await page.content();
    expect(text).not.toContain(PLANTED.draft);
    expect(await page.inputValue('textarea[name=body]')).toBe('');
    await page.context().close();
  });
});

/** Signed in, with the tools kept under the lock of the device. */
async function keptByDevice(): Promise<Page> {
  const page = await openPage(browser);
  await withAuthenticator(page, { hasPrf: true });
  await signIn(page);
  await page.goto(`${app.origin}/kept`);
  await page.getByRole('button', { name: 'Use the lock of this device instead' }).click();
  await expectKept(page, 'Everything here is also in your account.');
  return page;
}

describe('private tools kept on a device', () => {
  it('open and are written without a connection, sealed by a passphrase, and go to the account afterwards [ME37, ME40, ME41, ME42, ME44]', async () => {
    const goal = JSON.stringify({ title: 'Out', steps: [{ key: 'a', text: PLANTED.step }] });
    await noa.ask('mutation ($input: WritePrivateEntryInput!) { writePrivateEntry(input: $input) { entry { id } } }', {
      input: { id: randomUUID(), kind: 'goal', version: 0, body: goal },
    });
    const page = await openPage(browser, { viewport: PHONE });
    await signIn(page);
    await page.goto(`${app.origin}/kept`);
    await page.getByLabel('Passphrase', { exact: true }).fill('short');
    await page.getByLabel('The passphrase again').fill('short');
    await page.getByRole('button', { name: 'Keep them with this passphrase' }).click();
    await page.getByText('Please take at least 10 characters.').waitFor();
    expect(await page.evaluate('indexedDB.databases()')).toEqual([]);
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('The passphrase again').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Keep them with this passphrase' }).click();
    await expectKept(page, 'Everything here is also in your account.');
    const files = `Promise.all(['/kept', '/_app/kept.js'].map((path) => caches.match(path))).then((all) => all.filter(Boolean).length)`;
    await expect.poll(() => page.evaluate(files), { timeout: 60_000 }).toBe(2);

    await page.context().setOffline(true);
    await openKept(page, '/journal', 'seven quiet heroes');
    await page.getByText('That does not open it.').waitFor({ timeout: 60_000 });
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByLabel('Your page').fill(PLANTED.page, { timeout: 60_000 });
    await page.getByRole('button', { name: 'Save the page' }).click();
    await expectKept(page, 'Waiting for a connection: 1');
    await page.getByRole('radio', { name: 'Plan' }).check();
    await page.getByLabel('Add a line: How I notice it coming').fill(PLANTED.plan);
    await page.getByRole('button', { name: 'Add' }).first().click();
    await expectKept(page, 'Waiting for a connection: 2');
    await page.getByRole('radio', { name: 'Check-in' }).check();
    await page.getByLabel('Okay').check();
    await page.getByRole('button', { name: 'Note it' }).click();
    await expectKept(page, 'Waiting for a connection: 3');
    await page.getByRole('radio', { name: 'Thought record' }).check();
    await page.getByLabel('The situation').fill(PLANTED.thought);
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await expectKept(page, 'Waiting for a connection: 4');
    await page.getByRole('radio', { name: 'Steps' }).check();
    await page.getByRole('button', { name: `Done: ${PLANTED.step}` }).click();
    await expectKept(page, 'Waiting for a connection: 5');
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

    const kept = String(await page.evaluate(KEPT));
    for (const words of [PLANTED.page, PLANTED.plan, PLANTED.thought, PLANTED.step, PASSPHRASE, 'journal":', noa.id])
      expect([words, kept.includes(words)]).toEqual([words, false]);
    expect(await atServer()).not.toContain(PLANTED.page);

    await openKept(page, '/journal');
    await page.getByText(PLANTED.page).waitFor({ timeout: 60_000 });
    await page.context().setOffline(false);
    await expectKept(page, 'Everything here is also in your account.');
    const there = await atServer();
    for (const words of [PLANTED.page, PLANTED.plan, PLANTED.thought, PLANTED.step, 'done', 'okay'])
      expect([words, there.includes(words)]).toEqual([words, true]);

    // Words that were not sent are asked about before signing out takes them.
    await page.context().setOffline(true);
    await page.getByLabel('Your page').fill(PLANTED.unsent);
    await expectKept(page, 'Waiting for a connection: 1');
    await page.goto(`${app.origin}/help-now`);
    await page.context().setOffline(false);
    await page.goto(`${app.origin}/me`, { waitUntil: 'networkidle' });
    await page.getByText('Waiting for a connection: 1').waitFor();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByText('Not everything was sent').waitFor();
    await page.getByRole('button', { name: 'Sign out and delete it' }).click();
    await page.waitForURL(`${app.origin}/`);
    await expect.poll(() => page.evaluate('indexedDB.databases()')).toEqual([]);
    await page.context().setOffline(true);
    await page.goto(`${app.origin}/journal`).catch(() => null);
    await expectNothing(page, 'the journal after sign-out, offline');
    await page.context().setOffline(false);
    await page.goto(`${app.origin}/kept`);
    await page.getByText('Nothing is kept on this device now.').waitFor();
    await expectNothing(page, 'the place of kept tools after sign-out');
    const left = String(await page.evaluate(KEPT));
    for (const words of [PLANTED.page, PLANTED.plan, PLANTED.thought, PLANTED.step, PLANTED.unsent])
      expect(left).not.toContain(words);
    await page.context().close();
    // A passphrase is stretched four times here: that costs seconds on purpose.
  }, 240_000);

  it('take no word more after the store was removed in another window, and say so [ME42]', async () => {
    const page = await keptByDevice();
    await page.getByRole('radio', { name: 'Journal' }).check();

    const other = await page.context().newPage();
    await other.goto(`${app.origin}/me`, { waitUntil: 'networkidle' });
    await other.getByRole('button', { name: 'Sign out', exact: true }).click();
    await other.waitForURL(`${app.origin}/`);
    await expect.poll(() => page.evaluate('indexedDB.databases()')).toEqual([]);

    await page.getByLabel('Your page').fill(PLANTED.unsent);
    await page.getByRole('button', { name: 'Save the page' }).click();
    await page.getByText('This could not be kept on the device.').waitFor();
    expect(await page.evaluate('indexedDB.databases()')).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('open by a key of the device, stay closed to somebody else, and go with Leave [ME14, ME42]', async () => {
    const page = await keptByDevice();
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await page.getByRole('button', { name: 'Open with the lock of this device' }).click();
    await expectKept(page, 'Everything here is also in your account.');

    // Another member signs in on this device: nothing of hers goes to that account.
    const rui = await as(app, 'rui');
    const [name = '', value = ''] = rui.cookie.split('=');
    await page.context().addCookies([{ name, value, url: app.origin }]);
    await page.getByRole('radio', { name: 'Journal' }).check();
    await page.getByLabel('Your page').fill(PLANTED.unsent);
    await page.getByRole('button', { name: 'Save the page' }).click();
    await expectKept(page, 'Somebody else is signed in here.');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.waitForURL('**/away');
    await expect.poll(() => page.evaluate('indexedDB.databases()')).toEqual([]);
    const theirs = app.db.selectFrom('privateEntry').select('id').where('accountId', '=', rui.id);
    expect(await theirs.execute()).toEqual([]);
    await page.context().close();
  }, 120_000);
});

it('an answer to somebody is never kept by a cache on its way', async () => {
  for (const path of ['/groups', new URL(address).pathname, '/me', `/search?for=${randomUUID()}`]) {
    const answer = await fetch(app.origin + path, { headers: { cookie: noa.cookie }, redirect: 'manual' });
    expect([path, answer.headers.get('cache-control')]).toEqual([path, 'private, no-store']);
  }
});
