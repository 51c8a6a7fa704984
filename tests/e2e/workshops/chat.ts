import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { TestApp } from '../../support/app.ts';
import { PHONE, type openPage } from '../../support/browser.ts';
import { as, type Persona } from '../../support/personas.ts';

/** A workshop whose doors are open: its host, and two with a seat. */
export interface OpenRoom {
  app: TestApp;
  people: Record<'lin' | 'mara' | 'jo', Persona>;
  /** Of the workshop; its room is under it. */
  path: string;
  pageOf(persona: Persona, options?: Parameters<typeof openPage>[1]): Promise<Page>;
}

export const lineOn = (page: Page, words: string) => page.locator('article.ln', { hasText: words });

export async function sayOn(page: Page, words: string): Promise<void> {
  await page.fill('textarea#body', words);
  await page.locator('.cb .btn.pri').click();
}

/** One press in the menu of a line. */
async function press(page: Page, words: string, act: string): Promise<void> {
  await lineOn(page, words).locator('summary').click();
  await lineOn(page, words).locator('.menu-list').getByText(act, { exact: true }).click();
}

/** The chat of a workshop's room, proved in the world of the test that calls it. */
export function provesChat(room: () => OpenRoom): void {
  it('has a chat like that of a group: said, answered, reacted to, changed and taken back [ME15] [ME17]', async () => {
    const { people, path, pageOf, app } = room();
    const guest = await pageOf(people.jo, { viewport: PHONE });
    const other = await pageOf(people.mara);
    for (const page of [guest, other]) await page.goto(`${app.origin}${path}/room`);
    await sayOn(guest, 'A hello from the back row.');
    await lineOn(other, 'back row').waitFor();

    await press(other, 'back row', 'With you');
    await lineOn(guest, 'back row').locator('.rx .pick', { hasText: '1' }).waitFor();
    await press(other, 'back row', 'Reply');
    await sayOn(other, 'And one from the frnt.');
    await lineOn(guest, 'frnt').locator('.stub', { hasText: 'Answers jo: A hello from the back row.' }).waitFor();
    await press(other, 'frnt', 'Edit');
    await other.locator('.about', { hasText: 'You are changing your line.' }).waitFor();
    await sayOn(other, 'And one from the front.');
    await lineOn(guest, 'the front').waitFor();
    await press(other, 'the front', 'Take it back');
    await guest.locator('article.ln', { hasText: 'Taken back by its author.' }).waitFor();
    for (const page of [guest, other]) await page.context().close();
  });

  it('keeps a line that did not arrive, and says it once when it is sent again [ME14]', async () => {
    const { people, path, pageOf, app } = room();
    const [guest, other] = [await pageOf(people.jo), await pageOf(people.mara)];
    for (const page of [guest, other]) await page.goto(`${app.origin}${path}/room`);
    // A first line that arrives: from here on the line stands.
    await sayOn(guest, 'Can you hear me?');
    await lineOn(other, 'hear me').waitFor();
    await guest.evaluate(() => {
      const { prototype } = WebSocket;
      Object.assign(window, { kept: prototype.send });
      prototype.send = () => undefined;
    });
    await sayOn(guest, 'Is this still on?');
    await guest.locator('.ln.failed', { hasText: 'This line did not arrive.' }).waitFor();
    await guest.evaluate(() => Object.assign(WebSocket.prototype, { send: Reflect.get(window, 'kept') }));
    await guest.getByRole('button', { name: 'Send again' }).click();
    await lineOn(other, 'still on').waitFor();
    await expect.poll(() => guest.locator('.ln.mine').count()).toBe(0);
    expect(await lineOn(other, 'still on').count()).toBe(1);
    for (const page of [guest, other]) await page.context().close();
  });

  it('is slowed down by those who run it; the words wait in the box [ME53] [MO29]', async () => {
    const { people, path, pageOf, app } = room();
    const host = await pageOf(people.lin);
    const guest = await pageOf(people.jo, { viewport: PHONE });
    for (const page of [host, guest]) await page.goto(`${app.origin}${path}/room`);
    const slow = async (choice: string): Promise<void> => {
      await host.locator('.rh summary').click();
      await host.getByRole('button', { name: choice, exact: true }).click();
    };
    await slow('30 seconds');
    await guest.locator('.slow').waitFor();
    await sayOn(guest, 'One for now.');
    await guest.locator('.slow', { hasText: /0:\d\d/ }).waitFor();
    await guest.fill('textarea#body', 'And the next.');
    expect(await guest.locator('.cb .btn.pri').isDisabled()).toBe(true);
    await slow('Off');
    await guest.locator('.slow').waitFor({ state: 'detached' });
    await guest.locator('.cb .btn.pri').click();
    await lineOn(host, 'And the next.').waitFor();
    for (const page of [guest, host]) await page.context().close();
  });

  it('is read first, or off, as those who run it set it: the writer sees what becomes of a line, and no words are lost [TH20]', async () => {
    const { people, path, pageOf, app } = room();
    const sam = await as(app, 'sam');
    const [host, guest, moderator] = [
      await pageOf(people.lin),
      await pageOf(people.jo, { viewport: PHONE }),
      await pageOf(sam),
    ];
    const other = await pageOf(people.mara);
    for (const page of [host, guest, moderator, other]) await page.goto(`${app.origin}${path}/room`);
    const set = async (choice: string): Promise<void> => {
      await host.locator('.rh summary').click();
      await host.getByRole('button', { name: choice, exact: true }).click();
    };
    await set('Everybody, read first');
    await guest.getByText('The safety moderator reads a line before others see it.').waitFor();
    await sayOn(guest, 'Is lavender any good?');
    await lineOn(guest, 'lavender').getByText('Only you see this line so far.').waitFor();
    expect(await guest.getByText('Beside the room, with the team').count()).toBe(0);
    await sayOn(guest, 'Buy lavender from my cousin.');
    await lineOn(moderator, 'from my cousin').getByRole('button', { name: 'Do not show it' }).click();
    await lineOn(guest, 'from my cousin').getByText('This line is not shown to others.').waitFor();
    await lineOn(moderator, 'any good').getByRole('button', { name: 'Show it to everybody' }).press('Enter');
    await lineOn(other, 'any good').waitFor();
    await lineOn(guest, 'any good').getByText('Only you see this line so far.').waitFor({ state: 'detached' });
    for (const page of [other, host]) expect(await lineOn(page, 'from my cousin').count()).toBe(0);

    await guest.fill('textarea#body', 'Half a word');
    await set('Nobody');
    await guest.getByText('The chat is off for now. Your words are kept').waitFor();
    await set('Everybody');
    await expect.poll(() => guest.inputValue('textarea#body')).toBe('Half a word');
    for (const page of [host, guest, moderator, other]) await page.context().close();
  });
}
