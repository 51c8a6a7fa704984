import { UNDO_SECONDS } from '@between/rules/moderation.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { MUTE, REMOVE, RENEW, sayIn } from '../support/chat.ts';
import { caseIdOf, decide, report } from '../support/moderation.ts';
import type { Persona } from '../support/personas.ts';
import { type OpenRoom, openRoomIn } from '../support/rooms.ts';

let app: TestApp;
let browser: Browser;
let place: OpenRoom;
let count = 0;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});
beforeEach(async () => {
  place = await openRoomIn(app, `presses-${(count += 1)}`);
});

async function pageOf(persona: Persona, path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = persona.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(app.origin + path);
  return page;
}

async function chatOf(persona: Persona, more = ''): Promise<Page> {
  const page = await pageOf(persona, `/groups/${place.group.slug}/chat${more}`);
  await page.locator('.rh', { hasText: 'here' }).waitFor();
  return page;
}

const line = (page: Page, words: string) => page.locator('article.ln', { hasText: words });
const menuOf = async (page: Page, words: string, act: RegExp): Promise<void> => {
  await line(page, words).locator('.line-menu summary').click();
  await line(page, words).getByRole('button', { name: act }).click();
};

describe('the unread marker', () => {
  it('counts on the tab of the group what came since, and stands before the first new line', async () => {
    const { mara, kit, roomId, group } = place;
    await sayIn(kit, roomId, 'Before.');
    const first = await chatOf(mara);
    await line(first, 'Before.').waitFor();
    const hasRead = (): Promise<unknown[]> =>
      app.db
        .selectFrom('roomPerson')
        .select('readSeq')
        .where('accountId', '=', mara.id)
        .where('roomId', '=', roomId)
        .where('readSeq', '>', '0')
        .execute();
    await expect.poll(hasRead).toHaveLength(1);
    await first.context().close();
    for (const words of ['Since, one.', 'Since, two.']) await sayIn(kit, roomId, words);

    const page = await pageOf(mara, `/groups/${group.slug}`);
    expect(await page.locator('.tabs a', { hasText: 'Live chat' }).innerText()).toMatch(/2/);
    await page.locator('.tabs a', { hasText: 'Live chat' }).click();
    await page.locator('#new-since').waitFor();
    const after = await page.locator('#new-since').evaluate((mark) => mark.nextElementSibling?.textContent ?? '');
    expect(after).toContain('Since, one.');
    await page.context().close();
    await expect
      .poll(
        async () => {
          const again = await pageOf(mara, `/groups/${group.slug}`, { javaScriptEnabled: false });
          const words = await again.locator('.tabs a', { hasText: 'Live chat' }).innerText();
          await again.context().close();
          return words.trim();
        },
        { timeout: 25_000 },
      )
      .toBe('Live chat');
  });
});

describe('somebody removed from the room', () => {
  it('is told so at once, and the room is closed to them [MO29]', async () => {
    const { kit, sam, roomId } = place;
    const { id } = await sayIn(kit, roomId, 'Buy my course.');
    const page = await chatOf(kit);
    await page.fill('textarea[name=body]', 'Half a sentence');
    await sam.ask(REMOVE, { id });
    await page.getByText('You cannot be in this room for now').first().waitFor();
    expect(await page.locator('textarea[name=body]').count()).toBe(0);
    await page.context().close();
  });
});

describe('somebody muted in the room', () => {
  it('is told so at once, reads on, and has the box back with the words when it is over [MO29] [ME14]', async () => {
    const { kit, mara, sam, roomId } = place;
    const { id } = await sayIn(kit, roomId, 'And another thing.');
    const page = await chatOf(kit);
    await page.fill('textarea[name=body]', 'Half a sentence');
    await sam.ask(MUTE, { input: { lineId: id, minutes: 10 } });
    await page.getByText('You can read here, but not write, for a while').first().waitFor();
    expect(await page.locator('textarea[name=body]').count()).toBe(0);
    await sayIn(mara, roomId, 'It goes on.');
    await line(page, 'It goes on.').waitFor();
    app.clock.advance(11 * 60);
    await sam.ask(RENEW, { id: roomId });
    // Nobody presses anything: the server looks at every socket each quarter of a minute.
    await expect.poll(() => page.inputValue('textarea[name=body]', { timeout: 30_000 })).toBe('Half a sentence');
    await page.context().close();
  });
});

describe('a press that is refused', () => {
  it('says its own reason to the moderator, not that something went wrong', async () => {
    const { kit, sam, roomId } = place;
    await sayIn(kit, roomId, 'I am on the team, too.');
    const page = await chatOf(sam);
    await line(page, 'on the team').waitFor();
    // Made a moderator while the page was open: nobody of the team is muted in front of everybody.
    await app.db
      .insertInto('roleGrant')
      .values({
        id: app.server.services.ids.uuid(),
        accountId: kit.id,
        role: 'moderator',
        scope: 'group',
        scopeId: place.group.id,
        validFrom: app.clock.now(),
      })
      .execute();
    await menuOf(page, 'on the team', /^Mute kit for 10 /);
    await page
      .locator('.toasts, [role=status]')
      .getByText('People of the team cannot be limited here')
      .first()
      .waitFor();
    await page.context().close();
  });
});

describe('a line on the desk', () => {
  it('opens in its room, far back too, with the lines around it, without script as well', async () => {
    const { kit, mara, sam, roomId, group } = place;
    const { id } = await sayIn(kit, roomId, 'The one that was reported.');
    const wanted = await sayIn(mara, roomId, 'Right after it.');
    for (let n = 0; n < 120; n += 1) await sayIn(n % 2 === 0 ? kit : mara, roomId, `Later ${n}.`);
    await report(mara, id, 'unkind');
    const caseId = await caseIdOf(app, id);
    for (const javaScriptEnabled of [true, false]) {
      const page = await pageOf(sam, `/moderation/cases/${caseId}`, { javaScriptEnabled });
      await page.locator(`a[href*="/groups/${group.slug}/chat?at="]`).click();
      await page.locator(`#line-${id}`).waitFor();
      await expect.poll(() => isInSight(page, id)).toBe(true);
      expect(await page.locator(`#line-${wanted.id}`).count()).toBe(1);
      await page.context().close();
    }
  });
});

describe('one’s own words that were taken down', () => {
  it('can be copied from their place in the room [ME28]', async () => {
    const { kit, jo, sam, roomId } = place;
    const { id } = await sayIn(kit, roomId, 'Words I took a long time over.');
    const page = await chatOf(kit);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.origin });
    await report(jo, id, 'unkind');
    await decide(sam, await caseIdOf(app, id));
    await app.advance(UNDO_SECONDS + 1);
    const own = page.locator(`#line-${id}`);
    await own.getByRole('button', { name: 'Copy my words' }).click();
    await own.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Words I took a long time over.');
    const other = await chatOf(jo);
    expect(await other.getByRole('button', { name: 'Copy my words' }).count()).toBe(0);
    await Promise.all([page, other].map((each) => each.context().close()));
  });
});

// The last one: who has blocked whom holds in every room.
describe('a block, from the menu of a line', () => {
  it('takes the lines of the other away for both, old and new ones, and tells nobody [ME20]', async () => {
    const { mara, kit, roomId } = place;
    await sayIn(kit, roomId, 'You again.');
    const [hers, theirs] = await Promise.all([chatOf(mara), chatOf(kit)]);
    await line(hers, 'You again.').locator('.line-menu summary').click();
    await line(hers, 'You again.').getByRole('link', { name: /Block/ }).click();
    // The room has forms of its own: the question comes first.
    await hers.waitForURL('**/me/blocks/kit');
    await hers.locator('main form button[type=submit], main form button:not([type])').first().click();
    await hers.waitForURL((url) => !url.pathname.endsWith('/blocks/kit'));
    await hers.goto(`${app.origin}/groups/${place.group.slug}/chat`);
    await hers.locator('.rh', { hasText: 'here' }).waitFor();
    await sayIn(kit, roomId, 'Can you hear me?');
    await sayIn(place.jo, roomId, 'Good evening.');
    await line(hers, 'Good evening.').waitFor();
    expect(await line(hers, 'You again.').count()).toBe(0);
    expect(await line(hers, 'Can you hear me?').count()).toBe(0);
    await line(theirs, 'Good evening.').waitFor();
    await sayIn(mara, roomId, 'Only for the others.');
    await sayIn(place.jo, roomId, 'Yes.');
    await line(theirs, 'Yes.').waitFor();
    expect(await line(theirs, 'Only for the others.').count()).toBe(0);
    await Promise.all([hers, theirs].map((page) => page.context().close()));
  });
});

async function isInSight(page: Page, id: string): Promise<boolean> {
  return page.locator(`#line-${id}`).evaluate((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}
