import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bePresent, roomOf } from '../../support/rooms.ts';
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
