import { expect, it } from 'vitest';
import { DESK, PHONE } from '../../support/browser.ts';
import { makeWorkshop, REGISTER } from '../../support/workshops.ts';
import { axe } from './axe.ts';
import type { OpenRoom } from './chat.ts';

/** Messages of a host, proved in the world of the test that calls it. */
export function provesMessages(room: () => OpenRoom): void {
  it('sends what its host wrote to who has a seat, without script too; words that recruit are refused and stay [TH08]', async () => {
    const { app, people, pageOf } = room();
    const id = await makeWorkshop(app, { hours: 30 });
    await people.jo.ask(REGISTER, { id });
    const host = await pageOf(people.lin, { javaScriptEnabled: false, viewport: PHONE });
    await host.goto(`${app.origin}/host/workshops/${id}`);
    const words = host.getByLabel('What do you write?').last();
    await words.fill('Book a session with me, it is 40 euros.');
    await host.getByRole('button', { name: 'Keep this message' }).click();
    await host.getByText('This looks for clients').first().waitFor();
    expect(await words.inputValue()).toBe('Book a session with me, it is 40 euros.');
    await words.fill('Bring something to write on.');
    await host.getByLabel('When does it go out?').last().selectOption({ label: 'An hour before' });
    await host.getByRole('button', { name: 'Keep this message' }).click();
    await host.getByText('Kept. It goes out').waitFor();
    const kept = host.locator('#messages li');
    expect(await kept.innerText()).toMatch(/Waits\s+An hour before, .*Bring something to write on/su);

    await kept.getByText('Change it').click();
    await kept.getByLabel('When does it go out?').selectOption({ label: 'Now' });
    await kept.getByRole('button', { name: 'Save' }).click();
    await host.getByText('Kept. It goes out').waitFor();
    await app.advance(2);

    const guest = await pageOf(people.jo, { viewport: DESK });
    await guest.goto(`${app.origin}/me/notices`);
    await guest.getByText('The host of a workshop wrote to you').click();
    await guest.getByRole('heading', { name: 'From the host' }).waitFor();
    await guest.getByText('Bring something to write on.').waitFor();
    expect(await axe(guest)).toEqual([]);
    const reader = await pageOf(people.mara);
    await reader.goto(`${app.origin}/workshops/${id}`);
    expect(await reader.getByText('Bring something to write on.').count()).toBe(0);

    const looked = await pageOf(people.lin);
    await looked.goto(`${app.origin}/host/workshops/${id}`);
    await looked.locator('#messages li', { hasText: 'Sent' }).waitFor();
    expect(await axe(looked)).toEqual([]);
    for (const page of [host, guest, reader, looked]) await page.context().close();
  });
}
