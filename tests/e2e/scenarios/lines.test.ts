import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { have, lookAt, OPEN_FILE, write } from '../../support/crisis.ts';
import { bePresent, roomOf } from '../../support/rooms.ts';
import { recordOf } from '../../support/safety.ts';
import { keepTraffic } from '../../support/traffic.ts';
import { openPlace, type Place } from './place.ts';
import { expectRecord, itemOf, stepsOf } from './record.ts';
import { nameOf, type Scenario, scenariosOf } from './scenarios.ts';
import { goTo, openDesk, seeCalls, seeHeld, seeInQueue, takeIt, writeAndSeeHelp } from './see.ts';
import { sentence } from './sentences.ts';

let place: Place;
let roomId: string;
let path: string;
let lines = 0;
beforeAll(async () => {
  place = await openPlace();
  roomId = await roomOf(place.app, place.group.id);
  path = `/groups/${place.group.slug}/chat`;
});
afterAll(() => place[Symbol.asyncDispose]());

const SCENARIOS = scenariosOf('line').map((scenario) => [nameOf(scenario), scenario] as const);
const lineOf = (page: Page, { words }: Scenario): Locator => page.locator('article.ln', { hasText: words });

describe('a line in a live room: only that line is treated, and the room goes on', () => {
  it.each(SCENARIOS)('%s [R1] [R4] [R8] [R11] [R13] [R24] [R30]', { timeout: 180_000 }, async (_name, scenario) => {
    const { app, open, people } = place;
    await place.begin(scenario);
    // Somebody keeps this room open who is not on duty for the place.
    await bePresent(app, roomId, people.alex.id, 'facilitator');
    const desk = await openDesk(place, scenario);
    const other = await place.pageOf('jo');
    const sent = keepTraffic(other);
    await other.goto(app.origin + path);
    await other.locator('.rh', { hasText: 'here' }).waitFor();

    const author = await open('kit', path);
    await writeAndSeeHelp(author, author.locator('textarea[name=body]'), scenario);
    await author.press('textarea[name=body]', 'Enter');
    const own = lineOf(author, scenario);
    await own.waitFor();
    if (scenario.hold !== null) await seeHeld(own.locator('.held-here'), scenario);
    const recorded = await expectRecord(app, await itemOf(app, scenario.words), scenario);

    await goOn(other, author);
    const line = lineOf(other, scenario);
    if (scenario.hold === null) await line.locator('.fold summary').waitFor();
    else expect(await line.count()).toBe(0);
    const source = await sent();
    expect(source.includes(scenario.words)).toBe(scenario.hold === null);
    expect(source).not.toMatch(/imminent|"urgent"|crisisLevel|verdict|en\.want/);
    if (scenario.hold === null) await openByChoice(line, scenario);

    if (recorded.crisisId === null) await seeInQueue(desk, recorded);
    else await seePeopleCome(desk, own, scenario, recorded.crisisId);
  });
});

describe('a line that waits out of sight', () => {
  it(
    'opens a talk with the team beside the room, gives whoever looks after it a cue, and shows others neither [R11]',
    { timeout: 180_000 },
    async () => {
      const scenario = scenariosOf('line').find(({ hold, isStaffed }) => hold !== null && isStaffed);
      if (scenario === undefined) throw new Error('no scenario holds a line');
      const { app, open, people } = place;
      await place.begin(scenario);
      await bePresent(app, roomId, people.sam.id, 'moderator');
      const [sam, jo, kit] = [await open('sam', path), await open('jo', path), await open('kit', path)];
      for (const page of [sam, jo, kit]) await page.locator('.rh', { hasText: 'here' }).waitFor();
      const words = `${scenario.words} Beside the room.`;
      await kit.fill('textarea[name=body]', words);
      await kit.press('textarea[name=body]', 'Enter');
      const beside = kit.locator('.side-talk');
      await beside.getByText('When a person of the team writes to you').waitFor();
      await sam.getByText('A line here waits out of sight.').waitFor();
      expect(await sam.locator('.side-talk').count()).toBe(0);

      const item = await app.db.selectFrom('item').select('id').where('body', '=', words).executeTakeFirstOrThrow();
      const { crisis } = await recordOf(app, item.id);
      if (crisis === undefined) throw new Error('no crisis case was opened');
      await have(people.sam, crisis.id);
      const { freeDeskNames } = await lookAt(people.sam, crisis.id);
      await write(people.sam, crisis.id, 'I am here and I read you.', { deskName: freeDeskNames[0] });
      await beside.getByText('I am here and I read you.').waitFor();
      await beside.locator('textarea').fill('Thank you for writing.');
      await beside.locator('button').click();
      await beside.locator('.said', { hasText: 'Thank you for writing.' }).waitFor();
      const opened = await people.sam.ask(OPEN_FILE, { input: { crisisCaseId: crisis.id } });
      expect(opened.openCrisisFile.file.messages.map(({ text }: { text: string }) => text)).toEqual([
        'I am here and I read you.',
        'Thank you for writing.',
      ]);

      await goOn(jo, kit);
      expect(await jo.locator('.side-talk').count()).toBe(0);
      expect(await jo.getByText('A line here waits out of sight.').count()).toBe(0);
      expect(await jo.getByText('Beside the room.').count()).toBe(0);
    },
  );
});

/** The author was not put out and the room was not frozen: both sides still hear each other. */
async function goOn(other: Page, author: Page): Promise<void> {
  const words = `Still here, ${(lines += 1)} by now.`;
  await other.locator('textarea[name=body]').fill(words);
  await other.press('textarea[name=body]', 'Enter');
  await author.locator('article.ln', { hasText: words }).waitFor();
}

/** It came by itself, under a note that opens by choice. */
async function openByChoice(line: Locator, { words }: Scenario): Promise<void> {
  expect(await line.getByText(words).isVisible()).toBe(false);
  await line.locator('.fold summary').click();
  await line.getByText(words).waitFor();
}

async function seePeopleCome(desk: Page, own: Locator, scenario: Scenario, crisisId: string): Promise<void> {
  const next = await seeCalls(place, desk, scenario, crisisId);
  if (scenario.isStaffed) {
    await takeIt(place, desk, next, scenario);
    expect(await stepsOf(place.app, crisisId)).toEqual(['detect', 'page', 'page', 'acknowledge']);
    if (scenario.hold !== null) await own.getByText(sentence(scenario, 'held_title')).waitFor();
    return;
  }
  if (scenario.hold === null) return;
  await goTo(place, crisisId, 10, 1);
  const held = own.locator('.held-here');
  await held.getByText(sentence(scenario, 'held_nobody')).waitFor();
  await held.getByRole('button', { name: sentence(scenario, 'held_keep') }).click();
  await held.getByText(sentence(scenario, 'held_kept')).waitFor();
}
