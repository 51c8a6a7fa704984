import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { openBrowser, openPage, PHONE, withAuthenticator } from '../../support/browser.ts';
import { lookAt } from '../../support/crisis.ts';
import { joinAll, makeGroup } from '../../support/groups.ts';
import { startThread } from '../../support/moderation.ts';
import { makeChain } from '../../support/on-call.ts';
import { as, type Persona } from '../../support/personas.ts';
import { WORDS } from '../../support/safety.ts';

/** How long a cold page may take on a slow machine; the people of this test are not timed. */
const PATIENCE_MS = 90_000;

let app: TestApp;
let browser: Browser;
let sam: Persona;
let rhea: Persona;
let kit: Persona;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  [sam, rhea, kit] = await Promise.all([as(app, 'sam'), as(app, 'rhea'), as(app, 'kit')]);
  await makeChain(app, [sam]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** A phone whose owner once added it as a passkey, and is signed in nowhere now. */
async function signedOutPhone(): Promise<Page> {
  const phone = await openPage(browser, { viewport: PHONE, hasTouch: true, isMobile: true });
  await withAuthenticator(phone);
  const [name = '', value = ''] = sam.cookie.split('=');
  await phone.context().addCookies([{ name, value, url: app.origin }]);
  await phone.goto(`${app.origin}/me/security`);
  await phone.getByLabel('What to call it').fill('my phone');
  await phone.getByRole('button', { name: 'Add a passkey' }).tap();
  await phone.getByText('my phone').waitFor();
  // Nothing that is still under way may sign it in again.
  await phone.waitForLoadState('networkidle');
  await phone.goto(`${app.origin}/help-now`);
  await phone.context().clearCookies();
  return phone;
}

/** The link of the call that has just gone out, as the mail has it. */
async function linkOfCall(): Promise<string> {
  const calls = (await app.mails()).filter(({ toAddress }) => toAddress === sam.email);
  const [link] = /http\S+\/moderation\/crisis\/[0-9a-f-]{36}/.exec(calls.at(-1)?.bodyText ?? '') ?? [];
  if (link === undefined) throw new Error('no call came');
  return link;
}

describe('somebody on call whose phone rings at night', () => {
  it(
    'comes from the call to the person in three taps, passkey among them, reads behind a cover and writes [R13] [R16] [MO32] [OP30]',
    { timeout: 180_000 },
    async () => {
      const phone = await signedOutPhone();
      const group = await makeGroup(app, 'harbour');
      await joinAll(app, group, [kit]);
      await startThread(kit, group, { body: WORDS.imminent });
      const link = await linkOfCall();
      let taps = 0;
      const tap = async (place: Locator): Promise<void> => {
        await place.tap();
        taps += 1;
      };
      const press = (name: string): Promise<void> => tap(phone.getByRole('button', { name, exact: true }));

      // The touch that the passkey itself asks for is one of the three.
      taps += 1;
      await phone.goto(link);
      await press('Sign in with a passkey');
      // The first page behind the door: everything of it is fetched now.
      await phone.getByRole('button', { name: 'I have it', exact: true }).waitFor({ timeout: PATIENCE_MS });
      expect(phone.url()).toBe(link);
      expect(await phone.title()).not.toMatch(/crisis|needs a person|urgent|imminent/i);
      await press('I have it');
      await phone.getByText('You are with them.').waitFor();
      expect(taps).toBeLessThanOrEqual(3);
      const id = link.split('/').at(-1) ?? '';
      expect(await lookAt(rhea, id)).toMatchObject({ state: 'acknowledged', acknowledgedBy: 'sam' });

      expect(await phone.content()).not.toContain(WORDS.imminent);
      await press('Show the words');
      await phone.getByText(WORDS.imminent).waitFor();
      await phone.getByLabel('Your first words').fill('I read what you wrote. I am here with you.');
      await press('Send to them');
      await expect.poll(async () => (await lookAt(rhea, id)).state).toBe('in_contact');
      const { myTalks } = await kit.ask('{ myTalks { id isUnread } }');
      expect(myTalks).toEqual([{ id, isUnread: true }]);
      await phone.context().close();
    },
  );
});
