import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepTraffic } from '../../support/traffic.ts';
import { makeWorkshop, keepOpen, REGISTER } from '../../support/workshops.ts';
import { openPlace, type Place, type Who } from './place.ts';
import { expectRecord, itemOf, stepsOf } from './record.ts';
import { nameOf, type Scenario, scenariosOf } from './scenarios.ts';
import { goTo, openDesk, seeCalls, seeHeld, seeInQueue, takeIt, writeAndSeeHelp } from './see.ts';
import { sentence } from './sentences.ts';

let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place[Symbol.asyncDispose]());

const SCENARIOS = scenariosOf('question').map((scenario) => [nameOf(scenario), scenario] as const);

describe('a question in a workshop: for people, and never for a stage', () => {
  it.each(SCENARIOS)(
    '%s [R1] [R4] [R11] [R13] [R24] [R30] [TH15] [ME28]',
    { timeout: 180_000 },
    async (_name, scenario) => {
      const { app, open } = place;
      await place.begin(scenario);
      const path = `/workshops/${await beginWorkshop()}/room`;
      const desk = await openDesk(place, scenario);

      const author = await open('kit', path);
      await writeAndSeeHelp(author, author.getByLabel('Ask with no name'), scenario);
      await author.getByRole('button', { name: 'Ask', exact: true }).click();
      const own = author.locator('li.question', { hasText: scenario.words });
      await seeHeld(own.locator('.held-here'), scenario);
      await takeWordsBack(author, own, scenario);
      const recorded = await expectRecord(app, await itemOf(app, scenario.words), scenario);

      // Neither another member nor whoever leads the workshop learns that it was asked.
      for (const who of ['jo', 'lin'] as const) await seeNothing(who, path, scenario);

      const { crisisId } = recorded;
      if (crisisId === null) return seeInQueue(desk, recorded);
      const next = await seeCalls(place, desk, scenario, crisisId);
      if (scenario.isStaffed) {
        await takeIt(place, desk, next, scenario);
        expect(await stepsOf(app, crisisId)).toEqual(['detect', 'page', 'page', 'acknowledge']);
      } else if (scenario.hold === 'imminent') {
        await goTo(place, crisisId, 10, 1);
        await seeTruth(author, path, scenario);
      }
    },
  );
});

/** A workshop whose doors are open, with a seat for the author and for another member. */
async function beginWorkshop(): Promise<string> {
  const { app, people } = place;
  const workshopId = await makeWorkshop(app, { hours: 0.1 });
  for (const person of [people.kit, people.jo]) await person.ask(REGISTER, { id: workshopId });
  await keepOpen(app, workshopId, people.sam);
  return workshopId;
}

/** Words that wait are still their author's: one press copies them. */
async function takeWordsBack(author: Page, own: Locator, scenario: Scenario): Promise<void> {
  await author.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: place.app.origin });
  await own.getByRole('button', { name: sentence(scenario, 'held_copy') }).click();
  await own.getByRole('button', { name: sentence(scenario, 'held_copied') }).waitFor();
  expect(await author.evaluate(() => navigator.clipboard.readText())).toBe(scenario.words);
}

async function seeNothing(who: Who, path: string, { words }: Scenario): Promise<void> {
  const page = await place.pageOf(who);
  const sent = keepTraffic(page);
  await page.goto(place.app.origin + path);
  await page.getByRole('heading', { name: 'Questions', exact: true }).waitFor();
  expect(await page.locator('li.question').count()).toBe(0);
  const source = await sent();
  expect(source).not.toContain(words);
  expect(source).not.toMatch(/imminent|"urgent"|crisisLevel|verdict|en\.want/);
}

/** Nobody came in ten minutes: whoever asked reads it and chooses (R8). */
async function seeTruth(author: Page, path: string, scenario: Scenario): Promise<void> {
  await author.goto(place.app.origin + path);
  const held = author.locator('li.question', { hasText: scenario.words }).locator('.held-here');
  await held.getByText(sentence(scenario, 'held_nobody')).waitFor();
  await held.getByRole('button', { name: sentence(scenario, 'held_keep') }).click();
  await held.getByText(sentence(scenario, 'held_kept')).waitFor();
}
