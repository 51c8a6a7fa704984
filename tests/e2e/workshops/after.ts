import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { DESK, PHONE } from '../../support/browser.ts';
import { axe } from './axe.ts';
import type { OpenRoom } from './chat.ts';

/** Said after the end, without script, that one is not well: help stands there at once, and the address says nothing [TH24]. */
async function asksAfterwards(page: Page, workshop: string): Promise<void> {
  await page.goto(workshop);
  await page.getByRole('heading', { name: 'How are you now?' }).waitFor();
  await page.getByRole('button', { name: 'Not good' }).click();
  await page.getByRole('heading', { name: 'Thank you for saying so' }).waitFor();
  await page.getByRole('heading', { name: 'Here, in this room, right now' }).waitFor();
  expect(page.url()).toBe(`${workshop}/after`);
  const main = page.locator('main');
  for (const name of ['Get help now', 'My safety plan'])
    expect(await main.getByRole('link', { name }).count()).toBeGreaterThan(0);

  await page.goto(`${workshop}/after`);
  await page.getByRole('button', { name: 'A bit stirred up' }).click();
  await main.getByRole('link', { name: 'Breathe with me' }).waitFor();
  expect(page.url()).toBe(`${workshop}/after`);
  await main.getByRole('link', { name: 'Ask me again' }).click();
  await page.getByRole('button', { name: 'All right' }).click();
  await page.getByRole('heading', { name: 'Good to hear' }).waitFor();
  expect(page.url()).toBe(`${workshop}/after`);
}

/** The same with script, on each of its pages: nothing stands in the way of assistive technology. */
async function reachesAllAfterwards(page: Page, workshop: string): Promise<void> {
  await page.goto(workshop);
  expect(await axe(page)).toEqual([]);
  for (const name of ['All right', 'A bit stirred up', 'Not good']) {
    await page.goto(`${workshop}/after`);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name }).press('Enter');
    await page.getByRole('button', { name }).waitFor({ state: 'detached' });
    expect(await axe(page)).toEqual([]);
  }
}

/** The page after the end, proved in the world of the test that calls it. */
export function provesAfter(room: () => OpenRoom): void {
  it('asks whoever had a seat how they are now, without script too; a low answer opens help, and no answer is kept [TH24]', async () => {
    const { app, people, path, pageOf } = room();
    const id = path.split('/').at(-1) ?? '';
    await app.db.updateTable('workshop').set({ state: 'ended' }).where('id', '=', id).execute();
    const kept = () =>
      Promise.all([
        app.db.selectFrom('registration').selectAll().where('workshopId', '=', id).orderBy('id').execute(),
        app.db.selectFrom('roomCall').selectAll().orderBy('id').execute(),
        app.db.selectFrom('notice').selectAll().orderBy('id').execute(),
      ]);
    const before = await kept();
    const [plain, scripted] = [
      await pageOf(people.mara, { javaScriptEnabled: false, viewport: PHONE }),
      await pageOf(people.mara, { viewport: DESK }),
    ];
    await asksAfterwards(plain, app.origin + path);
    await reachesAllAfterwards(scripted, app.origin + path);
    expect(await kept()).toEqual(before);
    // Who ran it had no seat: they are led to the page of the workshop, and not asked there either.
    const host = await pageOf(people.lin);
    await host.goto(`${app.origin}${path}/after`);
    await host.getByText('This workshop is over.').waitFor();
    expect(await host.getByText('How are you now?').count()).toBe(0);
    for (const page of [plain, scripted, host]) await page.context().close();
  });
}
