import { expect, it } from 'vitest';
import { PHONE } from '../../support/browser.ts';
import { as } from '../../support/personas.ts';
import { REGISTER } from '../../support/workshops.ts';
import { axe } from './axe.ts';
import { lineOn, type OpenRoom, sayOn } from './chat.ts';

/** The waiting room of a workshop, proved in the world of the test that calls it. */
export function provesWaitingRoom(room: () => OpenRoom): void {
  it('lets people in from a calm waiting room: without script, through a reload, and by itself; whoever waits can call a person [TH18] [ME54]', async () => {
    const { app, people, path, pageOf } = room();
    await app.db.updateTable('workshop').set({ capacity: 3 }).execute();
    const nell = await as(app, 'nell');
    const host = await pageOf(people.lin);
    await host.goto(`${app.origin}${path}/room`);
    await host.getByText('How people come in').click();
    await host.getByLabel('You let people in').check();
    await host.getByLabel('What people read while they wait').fill('Make yourself some tea.');
    await host.getByRole('button', { name: 'Save', exact: true }).click();
    await host.getByText('Nobody waits.').waitFor();
    // Whoever had a seat by then stays inside; she comes after.
    await nell.ask(REGISTER, { id: path.split('/').at(-1) ?? '' });

    const plain = await pageOf(nell, { javaScriptEnabled: false });
    await plain.goto(`${app.origin}${path}/room`);
    await plain.getByRole('button', { name: 'Yes, go in' }).click();
    await plain.getByText('Make yourself some tea.').waitFor();
    await plain.getByRole('button', { name: 'I am here' }).click();
    await plain.getByRole('heading', { name: 'You are in the waiting room' }).waitFor();
    await plain.locator('details.call summary').click();
    await plain.getByRole('button', { name: 'I need a moderator' }).click();
    await plain.getByText('sam is being told').waitFor();
    const guest = await pageOf(nell, { viewport: PHONE });
    await guest.goto(`${app.origin}${path}/room`, { waitUntil: 'networkidle' });
    await guest.getByRole('heading', { name: 'You are in the waiting room' }).waitFor();
    expect(await guest.locator('main').innerText()).not.toMatch(/jo|mara|back row|wake at three|\d+ people/);
    expect(await axe(guest)).toEqual([]);

    const waiting = host.locator('.door li', { hasText: 'nell' });
    await waiting.getByRole('button', { name: 'Not this time' }).press('Enter');
    await guest.getByRole('heading', { name: 'This hour is not open to you' }).waitFor();
    expect(await axe(guest)).toEqual([]);
    expect(await axe(host)).toEqual([]);
    await waiting.getByRole('button', { name: 'Let in after all' }).press('Enter');
    // Nobody reloads: the room stands on the page that waited, and its chat with it.
    await guest.getByLabel('Ask with no name').waitFor();
    await sayOn(guest, 'Hello from the door.');
    await lineOn(host, 'from the door').waitFor();
    for (const page of [host, plain, guest]) await page.context().close();
  });
}
