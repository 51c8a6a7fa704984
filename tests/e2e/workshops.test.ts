import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { DESK, PHONE, holdLine, openBrowser, openPage } from '../support/browser.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { as, type Persona } from '../support/personas.ts';
import { goToDoors, keepOpen, londonTime, sort, STATEMENT } from '../support/workshops.ts';
import { provesAfter } from './workshops/after.ts';
import { axe } from './workshops/axe.ts';
import { acceptsAtDoor, asksAtDoor } from './workshops/door.ts';
import { provesCalls } from './workshops/calls.ts';
import { acceptsChange, asksAtRegistration, registers } from './workshops/registration.ts';
import { lineOn, provesChat, sayOn } from './workshops/chat.ts';
import { provesMessages } from './workshops/messages.ts';
import { provesReminders } from './workshops/reminders.ts';
import { provesProgramme } from './workshops/programme.ts';
import { provesWaitingRoom } from './workshops/waiting-room.ts';

let app: TestApp;
let browser: Browser;
let people: Record<'lin' | 'alex' | 'sam' | 'mara' | 'jo', Persona>;
let path: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  const [lin, alex, sam, mara, jo] = await Promise.all(
    ['lin', 'alex', 'sam', 'mara', 'jo'].map((handle) => as(app, handle)),
  );
  if (!lin || !alex || !sam || !mara || !jo) throw new Error('nobody came');
  people = { lin, alex, sam, mara, jo };
  for (const { id } of [lin, alex, sam, mara, jo]) await acceptFirstSteps(app, id);
  await fetch(`${app.origin}/workshops`);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function pageOf(persona: Persona, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = persona.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  return page;
}

const questionOf = (page: Page, words: string) => page.locator('li.question', { hasText: words });

describe('a workshop, from its host’s first word to an answered question', () => {
  it('is stated, looked up, written and published [TH01] [TH04] [TH05]', async () => {
    const host = await pageOf(people.lin);
    await host.goto(`${app.origin}/host/credential`);
    for (const [field, value] of Object.entries(STATEMENT)) await host.fill(`[name=${field}]`, value);
    await host.getByRole('button', { name: 'Send it to be looked up' }).click();
    await host.getByText('Someone of this place will look it up').waitFor();

    const operator = await pageOf(people.alex);
    await operator.goto(`${app.origin}/operator/credentials`);
    expect(await operator.locator('dl').innerText()).toContain(STATEMENT.number);
    await operator.getByRole('button', { name: 'It is in the register' }).click();
    await operator.getByText('lin can publish now').waitFor();
    await operator.context().close();

    await host.goto(`${app.origin}/host/workshops/new`);
    await host.fill('[name=title]', 'Sleep and the worried mind');
    await host.fill('[name=description]', 'An hour about nights, with your questions.');
    await host.fill('[name=starts]', londonTime(new Date(app.clock.now().getTime() + 3_600_000)));
    await host.selectOption('[name=timeZone]', 'Europe/London');
    await host.fill('[name=capacity]', '2');
    await host.selectOption('[name=safetyModerator]', 'sam');
    await host.getByRole('button', { name: 'Save the draft' }).click();
    await asksAtRegistration(host);
    await host.getByRole('button', { name: 'Publish', exact: true }).click();
    await host.getByText('It is published.').waitFor();
    path = `/workshops/${new URL(host.url()).pathname.split('/').at(-1) ?? ''}`;
    await host.context().close();
  });

  it('tells its time in the reader’s zone and in the host’s, and gives a seat and a calendar entry, without script too, with what the host asks [ME55] [TH07]', async () => {
    const reader = await pageOf(people.mara, { javaScriptEnabled: false });
    await app.db.updateTable('account').set({ timeZone: 'America/New_York' }).where('handle', '=', 'mara').execute();
    await reader.goto(app.origin + path);
    const words = await reader.locator('main').innerText();
    expect(words).toContain('New York time, where you are');
    expect(words).toContain('London time, where the host is');
    await registers(reader);
    const entry = await reader.context().request.get(`${app.origin}${path}/calendar.ics`);
    expect(entry.headers()['content-type']).toContain('text/calendar');
    expect(await entry.text()).toContain('BEGIN:VTIMEZONE');
    await reader.context().close();

    const outside = await pageOf(people.jo);
    expect((await outside.context().request.get(`${app.origin}${path}/calendar.ics`)).status()).toBe(404);
    await outside.goto(app.origin + path);
    await outside.setViewportSize(PHONE);
    expect(await axe(outside)).toEqual([]);
    await registers(outside);
    await outside.context().close();

    const host = await pageOf(people.lin);
    await host.goto(`${app.origin}/host${path}`);
    await host.getByText('Change questions and text').press('Enter');
    await host.fill('textarea[name=agreement]', 'What is said here stays here.\n\nHere everybody may leave.');
    await host.getByRole('button', { name: 'Save questions and agreement' }).click();
    await host.waitForURL(/asked=1/);
    await host.context().close();
    // Mara reads it at the door.
    const page = await pageOf(people.jo, { javaScriptEnabled: false, viewport: PHONE });
    await page.goto(app.origin + path);
    await acceptsChange(page);
    await page.context().close();
  });

  it('opens when its safety moderator is there; questions travel by themselves, with no name; the door before it opens help and refuses nobody [TH05] [TH07] [TH14] [ME57]', async () => {
    await goToDoors(app, path.split('/').at(-1) ?? '');
    const asker = await pageOf(people.mara, { viewport: PHONE });
    await asker.goto(`${app.origin}${path}/room`);
    expect(await axe(asker)).toEqual([]);
    await asker.getByRole('button', { name: 'Not really' }).press('Enter');
    await asker.getByRole('button', { name: 'I need a moderator' }).waitFor();
    expect(await axe(asker)).toEqual([]);
    await asker.goto(`${app.origin}${path}/room`);
    await acceptsAtDoor(asker);
    await asker.getByText('The doors are closed').waitFor();
    await asksAtDoor(await pageOf(people.jo, { javaScriptEnabled: false, viewport: PHONE }), `${app.origin}${path}`);
    // From here on it is one press again.
    for (const table of ['registrationQuestion', 'workshopAgreement'] as const)
      await app.db.deleteFrom(table).execute();

    const moderator = await pageOf(people.sam);
    await moderator.goto(`${app.origin}${path}/room`);
    await moderator.getByRole('button', { name: 'I am here' }).click();
    // Nobody reloads: the doors open on the page that waits.
    await asker.getByLabel('Ask with no name').waitFor();
    // From now on they stay, however long the rest takes.
    await keepOpen(app, path.split('/').at(-1) ?? '', people.sam);

    const host = await pageOf(people.lin);
    await host.goto(`${app.origin}${path}/room`);
    await asker.getByLabel('Ask with no name').fill('How do I stop checking the clock?');
    await asker.getByRole('button', { name: 'Ask', exact: true }).click();
    await asker.getByText('Sent. Someone reads it first.').waitFor();
    await questionOf(host, 'checking the clock').waitFor();
    expect(await host.locator('main').innerText()).not.toContain('mara');

    await questionOf(moderator, 'checking the clock').getByRole('button', { name: 'Approve' }).click();
    const other = await pageOf(people.jo);
    await other.goto(`${app.origin}${path}/room`);
    await questionOf(other, 'checking the clock').getByRole('button', { name: 'I would like to know too' }).click();
    await other.getByRole('button', { name: 'You would like to know too · 1' }).waitFor();

    await questionOf(host, 'checking the clock').getByRole('button', { name: 'To the stage' }).click();
    for (const page of [asker, other]) await page.locator('.stage', { hasText: 'checking the clock' }).waitFor();
    await host.getByRole('button', { name: 'Answered' }).click();
    await other.locator('details', { hasText: 'Answered' }).getByText('checking the clock').waitFor();
    for (const page of [asker, other, host, moderator]) await page.context().close();
  });

  it('shows its host what was asked after the page was made and before its line stood [MO09]', async () => {
    const host = await pageOf(people.lin);
    const letThrough = await holdLine(host);
    await host.goto(`${app.origin}${path}/room`);
    const asker = await pageOf(people.jo);
    await asker.goto(`${app.origin}${path}/room`);
    await asker.getByLabel('Ask with no name').fill('What if I wake at three?');
    await asker.getByRole('button', { name: 'Ask', exact: true }).click();
    await asker.getByText('Sent. Someone reads it first.').waitFor();
    expect(await questionOf(host, 'wake at three').count()).toBe(0);
    letThrough();
    await questionOf(host, 'wake at three').waitFor();
    for (const page of [asker, host]) await page.context().close();
  });

  it('stays as it is while the server does not answer, keeps what stands in the box, and goes on by itself [ME14]', async () => {
    const listener = await pageOf(people.mara, { viewport: PHONE });
    await listener.goto(`${app.origin}${path}/room`, { waitUntil: 'networkidle' });
    await listener.getByLabel('Ask with no name').fill('Half a question');
    await listener.locator('main').evaluate((room) => room.setAttribute('data-kept', 'yes'));
    let tries = 0;
    await listener.route('**/__data.json*', (route) => {
      tries += 1;
      return tries % 2 === 0 ? route.fulfill({ status: 503 }) : route.abort();
    });

    const { itemId } = await app.db
      .selectFrom('question')
      .innerJoin('item', 'item.id', 'question.itemId')
      .select('itemId')
      .where('body', 'like', '%wake at three%')
      .executeTakeFirstOrThrow();
    await sort(app, people.sam, itemId, 'approve');
    await sort(app, people.lin, itemId, 'to_stage');
    await expect.poll(() => tries, { timeout: 30_000 }).toBeGreaterThanOrEqual(2);
    await listener.unroute('**/__data.json*');
    await listener.locator('main[data-kept=yes] .stage', { hasText: 'wake at three' }).waitFor();
    expect(await listener.getByLabel('Ask with no name').inputValue()).toBe('Half a question');
    // Back to the list: nobody has answered it.
    await sort(app, people.lin, itemId, 'approve');
    await listener.context().close();
  });

  provesChat(() => ({ app, people, path, pageOf }));

  provesWaitingRoom(() => ({ app, people, path, pageOf }));

  it('takes lines without script, and reports one in three taps [ME22]', async () => {
    const guest = await pageOf(people.mara, { javaScriptEnabled: false });
    await guest.goto(`${app.origin}${path}/room`);
    await guest.fill('textarea#body', 'Said without script.');
    await guest.locator('.cb .btn.pri').click();
    await lineOn(guest, 'Said without script.').waitFor();
    await lineOn(guest, 'back row').locator('summary').click();
    await lineOn(guest, 'back row').getByRole('link', { name: 'Report' }).click();
    await guest.waitForURL(/\/report\/item\//);
    await guest.context().close();
  });

  it('stands still with one press, keeps what stood in the box, and goes on with another [TH23]', async () => {
    const guest = await pageOf(people.jo, { viewport: PHONE });
    await guest.goto(`${app.origin}${path}/room`);
    const host = await pageOf(people.lin);
    await host.goto(`${app.origin}${path}/room`);
    await sayOn(guest, 'Before the pause.');
    await lineOn(host, 'Before the pause.').waitFor();
    await guest.fill('textarea#body', 'Half a thou');
    await host.getByRole('button', { name: 'Pause the room' }).click();
    await guest.getByRole('heading', { name: 'A pause' }).waitFor();
    expect(await guest.getByLabel('Ask with no name').count()).toBe(0);
    await lineOn(guest, 'Before the pause.').waitFor({ state: 'hidden' });
    await host.getByRole('button', { name: 'Go on' }).click();
    await guest.getByLabel('Ask with no name').waitFor();
    expect(await guest.inputValue('textarea#body')).toBe('Half a thou');
    for (const page of [guest, host]) await page.context().close();
  });

  it.each([
    ['an attendee’s room', 'jo', '/room'],
    ['a host’s room', 'lin', '/room'],
    ['its page', 'jo', ''],
  ] as const)(
    '%s can be read by everybody, on a phone and on a desk [OP27]',
    { timeout: 120_000 },
    async (_, who, at) => {
      for (const viewport of [PHONE, DESK]) {
        const page = await pageOf(people[who], { viewport });
        await page.goto(app.origin + path + at);
        expect(await axe(page)).toEqual([]);
        await page.context().close();
      }
    },
  );

  it('takes a question by keyboard alone [OP27]', async () => {
    const page = await pageOf(people.jo);
    await page.goto(`${app.origin}${path}/room`);
    await page.getByLabel('Ask with no name').focus();
    await page.keyboard.type('Asked with keys only?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Sent. Someone reads it first.').waitFor();
    await page.context().close();
  });

  it('answers in writing what was left over, without script too [TH16]', async () => {
    const waiting = await app.db.selectFrom('question').select('itemId').where('state', '=', 'pending').execute();
    for (const { itemId } of waiting) await sort(app, people.sam, itemId, 'approve');
    await app.db.updateTable('workshop').set({ state: 'ended' }).execute();
    const [host, reader] = [await pageOf(people.lin, { javaScriptEnabled: false }), await pageOf(people.mara)];
    await host.goto(app.origin + path);
    await host.getByRole('link', { name: 'Answer questions left over' }).click();
    await host.getByRole('button', { name: 'Make the page and erase who asked' }).click();
    const answer = host.locator('article', { hasText: 'wake at three' });
    await answer.getByLabel('Your answer').fill('Let the clock face the wall.');
    await answer.getByRole('button', { name: 'Publish', exact: true }).click();
    await answer.getByText('Answered by lin').waitFor();
    await reader.goto(`${app.origin}/me/notices`);
    await reader.getByText('Written answers of a workshop are there').click();
    await reader.getByText('Let the clock face the wall.').waitFor();
    expect(await axe(reader)).toEqual([]);
    for (const page of [host, reader]) await page.context().close();
  });

  provesCalls(() => ({ app, people, pageOf }));

  provesAfter(() => ({ app, people, path, pageOf }));

  provesReminders(() => ({ app, people, path, pageOf }));

  provesMessages(() => ({ app, people, path, pageOf }));

  provesProgramme(() => ({ app, people, pageOf }));
});
