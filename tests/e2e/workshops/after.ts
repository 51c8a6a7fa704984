import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { DESK, PHONE } from '../../support/browser.ts';
import { as } from '../../support/personas.ts';
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

/** Something is handed out and found, and how it was is said, without script too; its host reads no number of one [TH24]. */
async function takesAlong(
  { host, guest }: { host: Page; guest: Page },
  { origin, path }: { origin: string; path: string },
) {
  await host.goto(`${origin}/host${path}`);
  await host.getByLabel('What it is', { exact: true }).fill('A page about nights');
  await host.getByLabel('Its address').fill('nights');
  await host.getByRole('button', { name: 'Add it' }).click();
  await host.getByText('or the path of a page of our toolkit').first().waitFor();
  expect(await host.getByLabel('What it is', { exact: true }).inputValue()).toBe('A page about nights');
  await host.getByLabel('Its address').fill('https://sleep.example/nights');
  await host.getByRole('button', { name: 'Add it' }).click();
  await host.getByRole('button', { name: 'Take back' }).waitFor();
  await host.getByLabel('What it is', { exact: true }).fill('The breathing sheet');
  await host.getByLabel('Its address').fill('/toolkit');
  await host.getByRole('button', { name: 'Add it' }).click();
  await host.getByRole('button', { name: 'Up The breathing sheet' }).click();
  await host
    .locator('li', { hasText: 'The breathing sheet' })
    .getByRole('button', { name: 'Up' })
    .waitFor({ state: 'detached' });
  await host.getByText('Fewer than').or(host.getByText('People can still answer')).first().waitFor();
  expect(await axe(host)).toEqual([]);

  await guest.goto(origin + path);
  expect(await guest.locator('section[aria-labelledby=handed-out] a').allInnerTexts()).toEqual([
    'The breathing sheet',
    expect.stringContaining('A page about nights'),
  ]);
  await guest.getByRole('group', { name: 'Was the hour worth your time?' }).getByRole('radio', { name: 'Yes' }).check();
  await guest.getByRole('button', { name: 'Send it' }).click();
  await guest.getByText('Choose one of the three.').first().waitFor();
  await guest.getByRole('group', { name: 'Did you feel safe in the room?' }).getByRole('radio', { name: 'No' }).check();
  await guest.getByRole('group', { name: 'Was it easy to follow?' }).getByRole('radio', { name: 'Partly' }).check();
  await guest.getByRole('button', { name: 'Send it' }).click();
  await guest.getByText('Thank you. It is kept.').waitFor();
  await guest.locator('main').getByRole('link', { name: 'Get help now' }).waitFor();
}

const TAKE = `mutation ($id: UUID!) { acknowledgeCrisis(input: { crisisCaseId: $id }) { crisis { id } } }`;

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

  it('calls a person from there, without script too, and tells at once that somebody has come [TH24] [ME54]', async () => {
    const { app, people, path, pageOf } = room();
    const id = path.split('/').at(-1) ?? '';
    const closedAt = app.clock.now();
    await app.db.updateTable('workshop').set({ state: 'ended', closedAt }).where('id', '=', id).execute();
    await app.db.deleteFrom('roomCall').where('workshopId', '=', id).execute();
    const rhea = await as(app, 'rhea');
    for (const { persona, options } of [
      { persona: people.mara, options: { viewport: PHONE } },
      { persona: people.jo, options: { viewport: DESK, javaScriptEnabled: false } },
    ]) {
      const page = await pageOf(persona, options);
      const main = page.locator('main');
      await page.goto(`${app.origin}${path}/after`);
      await page.getByRole('button', { name: 'Not good' }).press('Enter');
      await main.getByRole('button', { name: 'I need a moderator' }).press('Enter');
      await main.getByText('The people on call are being told').waitFor();
      expect(page.url()).toBe(`${app.origin}${path}/after`);
      const { id: crisis } = await app.db
        .selectFrom('crisisCase as k')
        .innerJoin('onCallMessage as o', 'o.itemId', 'k.itemId')
        .select('k.id')
        .where('k.personId', '=', persona.id)
        .where('o.place', '=', `workshop:${id}`)
        .orderBy('k.openedAt', 'desc')
        .executeTakeFirstOrThrow();
      await rhea.ask(TAKE, { id: crisis });
      // Without script the page is asked again.
      if (options.javaScriptEnabled === false) await main.getByRole('button', { name: 'I need a moderator' }).click();
      await main.getByText('Somebody of the people on call has seen it').waitFor();
      if (options.javaScriptEnabled !== false) expect(await axe(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('hands out what its host gave, and asks how it was, without script too [TH24]', async () => {
    const { app, people, path, pageOf } = room();
    const id = path.split('/').at(-1) ?? '';
    const closedAt = app.clock.now();
    await app.db.updateTable('workshop').set({ state: 'ended', closedAt }).where('id', '=', id).execute();
    await app.db.deleteFrom('roomCall').where('workshopId', '=', id).execute();
    const plain = { javaScriptEnabled: false, viewport: PHONE };
    const host = await pageOf(people.lin);
    const guest = await pageOf(people.jo, plain);
    await takesAlong({ host, guest }, { origin: app.origin, path });
    const scripted = await pageOf(people.jo, { viewport: DESK });
    await scripted.goto(app.origin + path);
    expect(await axe(scripted)).toEqual([]);
    for (const page of [guest, host, scripted]) await page.context().close();
  });
}
