import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { openBrowser, openPage, PHONE } from '../support/browser.ts';
import { sayIn } from '../support/chat.ts';
import { acceptFirstSteps, joinAll, makeGroup } from '../support/groups.ts';
import { caseIdOf, reply, report, startThread } from '../support/moderation.ts';
import { mailedToken } from '../support/newcomers.ts';
import { as, PASSWORD, type Persona, signIn } from '../support/personas.ts';
import { openRoomIn } from '../support/rooms.ts';
import { checkTherapist, londonTime, STATEMENT } from '../support/workshops.ts';
import { axe } from './workshops/axe.ts';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function therapist(handle: string): Promise<Persona> {
  const person = await as(app, handle, { roles: [{ role: 'therapist' }] });
  await acceptFirstSteps(app, person.id);
  return person;
}

async function pageOf(persona: Persona, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = persona.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  return page;
}

const SCOPE = 'From a therapist: general information, not your treatment. Looking for clients is not allowed here.';
const LOOKED_UP = 'Registered with Health and Care Professions Council, United Kingdom. Looked up on';

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

describe('a therapist', () => {
  it('is invited with a registration that waits to be looked up, without any script [OP02] [TH01]', async () => {
    const operator = await pageOf(await as(app, 'alex'), { javaScriptEnabled: false });
    await operator.goto(`${app.origin}/operator/people`);
    await operator.getByLabel('As', { exact: true }).selectOption('moderator');
    expect(await operator.locator('[name=number]').isVisible()).toBe(false);
    await operator.getByLabel('As', { exact: true }).selectOption('therapist');
    await operator.getByLabel('Their e-mail address').fill('nell@mail.example');
    for (const [field, value] of Object.entries(STATEMENT)) await operator.locator(`[name=${field}]`).fill(value);
    await press(operator, 'Send the invitation');
    await operator.getByText('The invitation is on its way.').waitFor();

    const guest = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
    await guest.goto(`${app.origin}/invite/${await mailedToken(app, 'nell@mail.example', 'invite')}`);
    await guest.getByLabel('A made-up name').fill('quiet_ash');
    await guest.getByLabel('Password').fill(PASSWORD);
    await guest.getByLabel('Month').selectOption('4');
    await guest.getByLabel('Year').fill('1980');
    await guest.getByRole('checkbox', { name: /may keep and show/ }).check();
    await press(guest, 'Join');
    await guest.waitForURL((url) => !url.pathname.startsWith('/invite'));
    await guest.context().close();

    await operator.goto(`${app.origin}/operator/credentials`);
    const stated = await operator.locator('main').innerText();
    for (const part of ['quiet_ash', STATEMENT.body, STATEMENT.number]) expect(stated).toContain(part);
    await press(operator, 'It is in the register');
    await operator.getByText('quiet_ash can publish now').waitFor();
    await operator.context().close();
  });

  it('asks two others to co-host: one says yes and steps back later, one says no [TH04]', async () => {
    const [lin, orla, pia] = await Promise.all([as(app, 'lin'), therapist('orla'), therapist('pia'), as(app, 'sam')]);
    await acceptFirstSteps(app, lin.id);
    const host = await pageOf(lin);
    await host.goto(`${app.origin}/host/workshops/new`);
    await host.fill('[name=title]', 'Grief at work');
    await host.fill('[name=description]', 'An hour, with your questions.');
    await host.fill('[name=starts]', londonTime(new Date(app.clock.now().getTime() + 3 * 3_600_000)));
    await host.selectOption('[name=timeZone]', 'Europe/London');
    await host.fill('[name=capacity]', '10');
    await host.selectOption('[name=safetyModerator]', 'sam');
    await host.getByLabel('Co-hosts').fill('orla, pia');
    await press(host, 'Save the draft');
    await expect.poll(() => host.getByText('has not answered yet').count()).toBe(2);
    const path = `/workshops/${new URL(host.url()).pathname.split('/').at(-1) ?? ''}`;

    const first = await pageOf(orla);
    await first.goto(app.origin + path);
    await first.getByRole('heading', { name: 'lin asks you to co-host this' }).waitFor();
    await press(first, 'Yes, I will co-host');
    await first.waitForURL(`**/host${path}`);
    // With the host's desk, but not the say in who else sits at it.
    expect(await first.getByLabel('Co-hosts').count()).toBe(0);
    await first.fill('[name=capacity]', '12');
    await press(first, 'Save');
    await first.getByText('Saved.').waitFor();

    const second = await pageOf(pia, { viewport: PHONE, javaScriptEnabled: false });
    await second.goto(app.origin + path);
    await press(second, 'Not this time');
    await second.waitForURL('**/host');
    expect((await second.goto(`${app.origin}/host${path}`))?.status()).toBe(404);

    await host.reload();
    expect(await host.locator('[name=capacity]').inputValue()).toBe('12');
    expect(await host.getByText('has not answered yet').count()).toBe(0);
    await host.locator('aside').getByText('orla', { exact: true }).waitFor();
    expect(await host.locator('aside').getByText('pia', { exact: true }).count()).toBe(0);

    await press(first, 'I can no longer co-host this');
    await first.waitForURL('**/host');
    expect((await first.goto(`${app.origin}/host${path}`))?.status()).toBe(404);
    for (const page of [host, first, second]) await page.context().close();
  });

  it('loses the badge at once from a report, reads why without script, and gets it back from a lead [TH02]', async () => {
    const [wren, sam, rhea] = await Promise.all([therapist('wren'), as(app, 'sam'), as(app, 'rhea')]);
    const [jo, group] = await Promise.all([as(app, 'jo'), makeGroup(app, 'harbour')]);
    await joinAll(app, group, [wren, jo, sam]);
    await checkTherapist(wren, await as(app, 'alex'));
    const { itemId } = await startThread(wren, group, { body: 'I treat this every day, so believe me.' });
    await report(jo, itemId, 'pretends_professional');

    const desk = await pageOf(sam);
    await desk.goto(`${app.origin}/moderation/cases/${await caseIdOf(app, itemId)}`);
    await desk.getByText('Suspend the badge', { exact: true }).click();
    await press(desk, 'Suspend it now');
    await desk.getByText('Write a sentence about why').first().waitFor();
    await desk.getByLabel('Why? The therapist reads this').fill('The register has no such number.');
    await press(desk, 'Suspend it now');
    await desk.getByText('The badge is suspended.').waitFor();
    await desk.getByText('Suspended. Members see no badge').waitFor();

    const own = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
    const [name = '', value = ''] = (await signIn(app, wren.email)).cookie.split('=');
    await own.context().addCookies([{ name, value, url: app.origin }]);
    expect((await own.goto(`${app.origin}/host`))?.status()).toBe(403);
    await own.goto(`${app.origin}/me/notices`);
    await own.getByText('Your badge is suspended for now').first().click();
    await own.getByText('The register has no such number.').waitFor();

    const lead = await pageOf(rhea, { javaScriptEnabled: false });
    await lead.goto(`${app.origin}/operator/credentials`);
    await lead.getByText('The register has no such number.').waitFor();
    await press(lead, 'Give the badge back');
    await lead.getByText('Given back: wren has the badge again.').waitFor();
    expect((await own.goto(`${app.origin}/host`))?.status()).toBe(200);
    for (const page of [desk, own, lead]) await page.context().close();
  });

  it('carries on each post and line what it is not, drawn outside of what anybody wrote, with who was looked up [TH03] [TH01]', async () => {
    const room = await openRoomIn(app, 'lantern');
    const [fern, elm] = [await therapist('fern'), await therapist('elm')];
    await joinAll(app, room.group, [fern, elm]);
    await checkTherapist(fern, await as(app, 'alex'));
    const own = await startThread(fern, room.group, { body: 'Breathing out slowly helps many.' });
    const [replied, doubtful, copied] = [
      await reply(fern, own.threadId, 'And sleep.'),
      await reply(elm, own.threadId, 'Warm feet, too.'),
      await reply(room.jo, own.threadId, `> ${SCOPE} ${LOOKED_UP}`),
    ];
    const hidden = await startThread(fern, room.group, { hidesHandle: true });

    const reader = await pageOf(room.mara, { viewport: PHONE, javaScriptEnabled: false });
    await reader.goto(`${app.origin}/groups/lantern/t/${own.threadId}`);
    const scopeOf = (id: string): Promise<string[]> => reader.locator(`#post-${id} .scope`).allInnerTexts();
    expect(await scopeOf(own.itemId)).toEqual([expect.stringContaining(`${SCOPE} ${LOOKED_UP}`)]);
    expect(await scopeOf(replied)).toEqual([expect.stringContaining(`${SCOPE} ${LOOKED_UP}`)]);
    expect(await scopeOf(doubtful)).toEqual([
      `${SCOPE} Nobody has looked up their registration here, or it has run out.`,
    ]);
    expect(await reader.locator(`#post-${copied} .voice`).innerText()).toContain(SCOPE);
    expect(await scopeOf(copied)).toEqual([]);
    await reader.goto(`${app.origin}/groups/lantern/t/${hidden.threadId}`);
    expect(await scopeOf(hidden.itemId)).toEqual([]);
    await reader.goto(`${app.origin}/people/fern`);
    await reader.getByText('What hosts say and write here is general information').waitFor();

    await sayIn(fern, room.roomId, 'I am here for an hour.');
    const listener = await pageOf(room.kit, { viewport: PHONE });
    await listener.goto(`${app.origin}/groups/lantern/chat`);
    await listener.locator('.rh', { hasText: 'here' }).waitFor();
    await sayIn(room.mara, room.roomId, 'Good to have you.');
    await sayIn(fern, room.roomId, 'Ask away.');
    await sayIn(fern, room.roomId, 'Or just listen.');
    await listener.getByText('Or just listen.').waitFor();
    expect(await listener.locator('article.ln .scope').allInnerTexts()).toEqual(
      Array.from({ length: 2 }, () => expect.stringContaining(`${SCOPE} ${LOOKED_UP}`)),
    );
    expect(await axe(listener)).toEqual([]);
    await listener.goto(`${app.origin}/groups/lantern/t/${own.threadId}`);
    expect(await axe(listener)).toEqual([]);
    for (const page of [reader, listener]) await page.context().close();
  });
});
