import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { DESK, PHONE, openBrowser, openPage } from '../support/browser.ts';
import { CLOSE, DELETE_LINE, EDIT_LINE, PAUSE, RENEW, sayIn, SLOW } from '../support/chat.ts';
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
  place = await openRoomIn(app, `talk-${(count += 1)}`);
});

async function chatOf(persona: Persona, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = persona.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(`${app.origin}/groups/${place.group.slug}/chat`);
  // "3 here" is told by the socket: from here on everything comes by itself.
  if (options.javaScriptEnabled !== false) await page.locator('.rh', { hasText: 'here' }).waitFor();
  return page;
}

async function say(page: Page, words: string): Promise<void> {
  await page.fill('textarea[name=body]', words);
  await page.press('textarea[name=body]', 'Enter');
}

const line = (page: Page, words: string) => page.locator('article.ln', { hasText: words });
const textsOn = (page: Page): Promise<string[]> => page.locator('article.ln .tx').allInnerTexts();
describe('a live room', () => {
  it('carries a line from one person to the other and back, typing and numbers too', async () => {
    const [mara, kit] = await Promise.all([chatOf(place.mara), chatOf(place.kit)]);
    await mara.locator('.rh', { hasText: '2 here · with sam' }).waitFor();
    await say(mara, 'I bought a lemon.');
    await line(kit, 'I bought a lemon.').waitFor();
    await kit.locator('textarea[name=body]').pressSequentially('A lemon is');
    await mara.locator('.ty', { hasText: 'kit is writing…' }).waitFor();
    await kit.locator('textarea[name=body]').pressSequentially(' an outing.');
    await kit.press('textarea[name=body]', 'Enter');
    await line(mara, 'A lemon is an outing.').waitFor();
    expect(await textsOn(mara)).toEqual(['I bought a lemon.', 'A lemon is an outing.']);
    expect(await textsOn(kit)).toEqual(['I bought a lemon.', 'A lemon is an outing.']);
    await Promise.all([mara.context().close(), kit.context().close()]);
  });

  it('brings exactly what was missed in ten minutes without a network: in order, changed and taken back lines too, nothing twice', async () => {
    const { kit, jo, roomId } = place;
    const [early, gone] = [await sayIn(kit, roomId, 'Frist.'), await sayIn(kit, roomId, 'Oh no.')];
    const mara = await chatOf(place.mara);
    await mara.fill('textarea[name=body]', 'Kept while away.');
    await mara.context().setOffline(true);
    app.clock.advance(600);
    await mara.locator('.room-news', { hasText: 'No connection.' }).waitFor();
    for (const word of ['One.', 'Two.', 'Three.']) await sayIn(jo, roomId, word);
    await kit.ask(EDIT_LINE, { input: { lineId: early.id, version: 1, body: 'First.' } });
    await kit.ask(DELETE_LINE, { id: gone.id });
    expect(await textsOn(mara)).toEqual(['Frist.', 'Oh no.']);
    await mara.context().setOffline(false);
    await line(mara, 'Three.').waitFor();
    expect(await textsOn(mara)).toEqual(['First.', 'One.', 'Two.', 'Three.']);
    expect(await mara.locator('article.ln', { hasText: 'Taken back' }).count()).toBe(1);
    expect(await mara.inputValue('textarea[name=body]')).toBe('Kept while away.');
    await mara.context().close();
  });

  it('keeps what was written when it does not arrive, and sends it again once [ME14]', async () => {
    const [mara, kit] = await Promise.all([chatOf(place.mara), chatOf(place.kit)]);
    await mara.evaluate(() => {
      // The line is cut without anybody noticing: nothing that is sent arrives.
      const { prototype } = WebSocket;
      Object.assign(window, { kept: prototype.send });
      prototype.send = () => undefined;
    });
    await say(mara, 'Is this on?');
    await mara.locator('.ln.failed', { hasText: 'This line did not arrive.' }).waitFor();
    await mara.evaluate(() => Object.assign(WebSocket.prototype, { send: Reflect.get(window, 'kept') }));
    await mara.getByRole('button', { name: 'Send again' }).click();
    await line(kit, 'Is this on?').waitFor();
    await line(mara, 'Is this on?').waitFor();
    expect(await mara.locator('.ln.mine').count()).toBe(0);
    expect(await textsOn(kit)).toEqual(['Is this on?']);
    await Promise.all([mara.context().close(), kit.context().close()]);
  });

  it('counts slow mode down beside a box that keeps the words [ME53]', async () => {
    const mara = await chatOf(place.mara);
    await place.sam.ask(SLOW, { id: place.roomId, seconds: 10 });
    await mara.locator('.slow').waitFor();
    await say(mara, 'First.');
    await line(mara, 'First.').waitFor();
    await mara.locator('.slow', { hasText: /0:\d\d/ }).waitFor();
    await mara.fill('textarea[name=body]', 'Second.');
    expect(await mara.locator('.cb form button').isDisabled()).toBe(true);
    await mara.press('textarea[name=body]', 'Enter');
    expect(await mara.inputValue('textarea[name=body]')).toBe('Second.');
    app.clock.advance(11);
    await mara.locator('.cb form button:not([disabled])').waitFor();
    await mara.press('textarea[name=body]', 'Enter');
    await line(mara, 'Second.').waitFor();
    await mara.context().close();
  });

  it('is paused, and closes softly, in front of everybody [ME51, MO29]', async () => {
    const mara = await chatOf(place.mara);
    await place.sam.ask(PAUSE, { id: place.roomId });
    await mara.locator('.room-news', { hasText: 'A short pause.' }).waitFor();
    await place.sam.ask(`mutation ($id: UUID!) { resumeRoom(roomId: $id) { room { id } } }`, { id: place.roomId });
    await place.sam.ask(CLOSE, { id: place.roomId });
    await mara.locator('.room-news', { hasText: 'The room closes softly in' }).waitFor();
    await say(mara, 'Good night.');
    await line(mara, 'Good night.').waitFor();
    await app.advance(60);
    await place.sam.ask(RENEW, { id: place.roomId });
    await app.advance(125);
    await mara.locator('.cb.shut', { hasText: 'The room is closed now' }).waitFor();
    await mara.context().close();
  });

  it('lets somebody answer, react, change and take back a line by keyboard alone [ME17, ME15]', async () => {
    await sayIn(place.kit, place.roomId, 'Lampposts.');
    const mara = await chatOf(place.mara);
    const menu = async (words: string, act: string): Promise<void> => {
      await line(mara, words).locator('summary').focus();
      await mara.keyboard.press('Enter');
      await line(mara, words).locator('.menu-list').getByText(act, { exact: true }).focus();
      await mara.keyboard.press('Enter');
    };
    await menu('Lampposts.', 'With you');
    await line(mara, 'Lampposts.').locator('.rx .pick[aria-pressed=true]').waitFor();
    await menu('Lampposts.', 'Reply');
    await mara.locator('.about', { hasText: 'You answer kit' }).waitFor();
    await mara.keyboard.type('Elevn.');
    await mara.keyboard.press('Enter');
    await line(mara, 'Elevn.').locator('.stub', { hasText: 'Answers kit: Lampposts.' }).waitFor();
    await menu('Elevn.', 'Edit');
    await mara.locator('.about', { hasText: 'You are changing your line.' }).waitFor();
    await mara.fill('textarea[name=body]', 'Eleven.');
    await mara.keyboard.press('Enter');
    await line(mara, 'Eleven.').waitFor();
    await menu('Eleven.', 'Take it back');
    await mara.locator('article.ln', { hasText: 'Taken back by its author.' }).waitFor();
    await mara.context().close();
  });

  it('works without script: read, write, react, and report in three taps [ME22]', async () => {
    await sayIn(place.kit, place.roomId, 'Without script?');
    const mara = await chatOf(place.mara, { javaScriptEnabled: false });
    await mara.fill('textarea[name=body]', 'Yes, that too.');
    await mara.click('.cb form button');
    await line(mara, 'Yes, that too.').waitFor();
    await line(mara, 'Without script?').locator('summary').click();
    await line(mara, 'Without script?').getByRole('button', { name: 'With you' }).click();
    await line(mara, 'Without script?').locator('.rx .pick[aria-pressed=true]').waitFor();
    await line(mara, 'Without script?').locator('summary').click();
    await line(mara, 'Without script?').getByRole('link', { name: 'Report' }).click();
    await mara.waitForURL(/\/report\/item\//);
    await mara.context().close();
  });

  it.each([
    ['a phone', PHONE],
    ['a desk', DESK],
  ])('has no barrier that axe can find, and fits %s', async (_name, viewport) => {
    for (let n = 0; n < 8; n += 1)
      await sayIn(n % 2 ? place.kit : place.mara, place.roomId, `Line number ${n} of these.`);
    const page = await chatOf(place.mara, { viewport });
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(fits).toBe(true);
    const box = await page.locator('.cb').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height + 1);
    await page.context().close();
  });
});
