import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { DESK, openBrowser, openPage, PHONE } from '../support/browser.ts';
import { caseIdOf, decide } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';
import { goToDoors, keepOpen, makeWorkshop, REGISTER } from '../support/workshops.ts';
import { axe } from './workshops/axe.ts';

const SET = `mutation ($input: RegistrationFormInput!) { setRegistrationForm(input: $input) { workshop { version } } }`;
const VERSION = `query ($id: UUID!) { workshop(id: $id) { version } }`;
const REGISTER_AGREEING = `mutation ($id: UUID!) { registerForWorkshop(workshopId: $id, agreementVersion: 1) { workshop { id } } }`;
const OWN = `query ($id: UUID!) { workshop(id: $id) { meetsDoor registrationForm { needsAcceptance } viewerRegistration { state } } }`;
const WRITE = `mutation ($id: UUID!, $body: String!) { scheduleMessage(workshopId: $id, message: { moment: now, body: $body }) { workshop { id } } }`;
const CALLS = `query ($id: UUID!) { workshop(id: $id) { calls { id } } }`;

let app: TestApp;
let browser: Browser;
let lin: Persona;
let sam: Persona;
let mara: Persona;
let id: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  [lin, sam, mara] = await Promise.all([as(app, 'lin'), as(app, 'sam'), as(app, 'mara')]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function agree(agreement: string): Promise<void> {
  const { version } = (await lin.ask(VERSION, { id })).workshop;
  await lin.ask(SET, { input: { workshopId: id, version, questions: [], agreement } });
}
const own = async (): Promise<any> => (await mara.ask(OWN, { id })).workshop;

async function pageOf(person: Persona, options: Parameters<typeof openPage>[1]): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = person.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  return page;
}
async function atDoor(options: Parameters<typeof openPage>[1]): Promise<Page> {
  const page = await pageOf(mara, options);
  await page.goto(`${app.origin}/workshops/${id}/room`);
  await page.getByRole('heading', { name: 'Are you safe to join today?' }).waitFor();
  return page;
}
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const changed = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'The agreement has changed' }).waitFor();

describe('the door of a workshop whose agreement has changed', () => {
  // Mara has a seat and agreed; since then the text has changed, and the doors are open.
  beforeEach(async () => {
    id = await makeWorkshop(app, { hours: 1 });
    await agree('What is said here stays here.');
    await mara.ask(REGISTER_AGREEING, { id });
    await agree('What is said here stays here.\n\nA second line.');
    await goToDoors(app, id);
    await keepOpen(app, id, sam);
    await app.db.updateTable('registration').set({ hasPassedDoor: false }).where('workshopId', '=', id).execute();
  });

  it.each([
    ['with script', { viewport: DESK }],
    ['without script', { viewport: PHONE, javaScriptEnabled: false }],
  ] as const)(
    'shows a text that changes once more while one reads, and takes the one that was read, %s [TH07]',
    async (_, options) => {
      const page = await atDoor(options);
      await press(page, 'Yes, go in');
      await changed(page);
      expect(await page.locator('ins').last().innerText()).toContain('A second line.');
      await agree('What is said here stays here.\n\nA third line.');
      await press(page, 'Accept the agreement');
      await page.getByText('The agreement of this workshop has changed. Read it again').first().waitFor();
      await changed(page);
      expect(await page.locator('ins').last().innerText()).toContain('A third line.');
      expect(await own()).toMatchObject({ meetsDoor: true, registrationForm: { needsAcceptance: true } });
      await press(page, 'Accept the agreement');
      await page.getByLabel('Ask with no name').waitFor();
      expect(await own()).toMatchObject({ meetsDoor: false, registrationForm: { needsAcceptance: false } });
      await page.context().close();
    },
  );

  it('brings a moderator to whoever has accepted nothing; the text comes only with going on [TH07] [ME54] [R22]', async () => {
    const page = await atDoor({ viewport: PHONE, javaScriptEnabled: false });
    await press(page, 'Not really');
    await press(page, 'I need a moderator');
    await page.getByText('sam is being told').waitFor();
    expect((await sam.ask(CALLS, { id })).workshop.calls).toHaveLength(1);
    expect(await page.getByRole('heading', { name: 'The agreement has changed' }).count()).toBe(0);
    expect((await own()).registrationForm.needsAcceptance).toBe(true);
    await press(page, 'Come in anyway');
    await changed(page);
    await page.context().close();
  });

  it('takes the seat back on the spot from whoever does not agree [TH07] [TH06]', async () => {
    const page = await atDoor({ viewport: PHONE, javaScriptEnabled: false });
    await press(page, 'Yes, go in');
    await changed(page);
    await press(page, 'Give my seat back');
    await page.getByText('Your seat was given back.').waitFor();
    expect((await own()).viewerRegistration?.state ?? 'cancelled').toBe('cancelled');
    await page.context().close();
  });

  it('keeps the seat of whoever stays away, with a way to give it back beside it [TH07] [TH06]', async () => {
    const page = await atDoor({ viewport: DESK });
    await press(page, 'Not really');
    await press(page, 'Keep my seat and stay away today');
    await page.getByRole('heading', { name: 'Your seat is kept' }).waitFor();
    expect((await own()).viewerRegistration.state).toBe('taken');
    expect(await axe(page)).toEqual([]);
    await press(page, 'Give my seat back');
    await page.getByText('Your seat was given back.').waitFor();
    expect((await own()).viewerRegistration?.state ?? 'cancelled').toBe('cancelled');
    await page.context().close();
  });
});

describe('a message of a host', () => {
  it('is reported from where it stands, without script, read at the desk, and gone once it is removed [TH08] [MO01]', async () => {
    id = await makeWorkshop(app, { hours: 30, title: 'An hour on sleep' });
    await mara.ask(REGISTER, { id });
    await lin.ask(WRITE, { id, body: 'Nobody needs as much sleep as they say.' });
    await app.advance(2);
    const path = `${app.origin}/workshops/${id}`;
    const reader = await pageOf(mara, { viewport: PHONE, javaScriptEnabled: false });
    await reader.goto(path);
    await reader.getByRole('link', { name: 'Tell the moderators about this message by lin' }).click();
    await reader.getByText('Nobody needs as much sleep as they say.').waitFor();
    await reader.getByRole('button', { name: /^Advice about medicine/ }).click();
    await reader.waitForURL((url) => !url.pathname.startsWith('/report/item/'));
    await reader.goto(`${app.origin}/me/reports`);
    await reader.getByText('A message of a host to everybody with a seat').waitFor();

    const { itemId } = await app.db
      .selectFrom('hostMessage')
      .select('itemId')
      .where('workshopId', '=', id)
      .executeTakeFirstOrThrow();
    const caseId = await caseIdOf(app, itemId ?? '');
    const rhea = await as(app, 'rhea');
    const desk = await pageOf(rhea, { viewport: DESK });
    await desk.goto(`${app.origin}/moderation/cases/${caseId}`);
    await desk.getByText('Message of a host to people with a seat').first().waitFor();
    expect(await desk.locator('main').textContent()).toContain('Nobody needs as much sleep as they say.');
    expect(await axe(desk)).toEqual([]);

    await decide(rhea, caseId);
    await app.advance(32);
    await reader.goto(path);
    await reader.getByText('The moderation team took this message away.').waitFor();
    expect(await reader.getByText('Nobody needs as much sleep as they say.').count()).toBe(0);
    const host = await pageOf(lin, { viewport: DESK });
    await host.goto(`${app.origin}/host/workshops/${id}`);
    await host.getByText('The moderation team took it away.').waitFor();
    for (const page of [reader, desk, host]) await page.context().close();
  });
});
