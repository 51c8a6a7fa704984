import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Place, Who } from './place.ts';
import { type Recorded, stepsOf } from './record.ts';
import type { Scenario } from './scenarios.ts';
import { sentence } from './sentences.ts';

/** Writes as a person does, the last key by itself, and reads the card that comes beside the words (R1, R4, R5). */
export async function writeAndSeeHelp(page: Page, box: Locator, scenario: Scenario): Promise<void> {
  const { words, level, isStaffed, language } = scenario;
  await box.fill(words.slice(0, -1));
  await box.press('End');
  await page.keyboard.type(words.slice(-1));
  const card = page.locator(`.helpcard[data-moment=draft][lang=${language}]`);
  await card.waitFor();
  const title = sentence(scenario, level === 'imminent' ? 'card_title_now' : 'card_title');
  await card.getByRole('heading', { name: title }).waitFor();
  await card.getByText(sentence(scenario, isStaffed ? 'truth_staffed' : 'truth_unstaffed')).waitFor();
  const emergencyFirst = card.locator('.hc-top + .hc-danger');
  expect(await emergencyFirst.count()).toBe(level === 'imminent' ? 1 : 0);
  expect(await box.inputValue()).toBe(words);
}

/** After sending, the same help stands there with the truth about people (R1, R4). */
export async function seeHelpAfterSending(page: Page, scenario: Scenario): Promise<void> {
  const card = page.locator(`.helpcard[data-moment=sent][lang=${scenario.language}]`);
  await card.getByText(sentence(scenario, scenario.isStaffed ? 'sent_staffed' : 'sent_unstaffed')).waitFor();
  expect(await page.locator('.held-here').count()).toBe(0);
}

/** What stands with own words that wait: why, since when, whom to reach; never that somebody reads who does not (R8, R29). */
export async function seeHeld(held: Locator, scenario: Scenario): Promise<void> {
  await held.getByText(sentence(scenario, 'held_title_waiting')).waitFor();
  expect(await held.getAttribute('lang')).toBe(scenario.language);
  const text = await held.innerText();
  expect(text).not.toContain(sentence(scenario, 'held_title'));
  if (scenario.hold === 'imminent') expect(text).toContain('999');
  else expect(text).toContain(sentence(scenario, 'held_other'));
}

/** Whom a crisis case calls at once, and who is next while nobody comes. */
export function calledFor({ isStaffed }: Scenario): { first: Who; next: Who } {
  return isStaffed ? { first: 'sam', next: 'nour' } : { first: 'nour', next: 'tess' };
}

/** The desk of whoever is called first, open before anything happens. */
export async function openDesk(place: Place, scenario: Scenario): Promise<Page> {
  const desk = await place.open(calledFor(scenario).first, '/moderation');
  expect(await desk.locator('.call').count()).toBe(0);
  return desk;
}

/** A case nobody is called for stands in the queue of everybody who works there, under its clock. */
export async function seeInQueue(page: Page, { caseId }: Recorded): Promise<void> {
  await page.goto(page.url());
  await page.locator(`a[data-case][href^="/moderation/cases/${caseId}"]`).waitFor();
  expect(await page.locator('.call').count()).toBe(0);
}

/** The call comes by itself to the first, and to the next only when the clock says so. Answers the screen of the next. */
export async function seeCalls(place: Place, desk: Page, scenario: Scenario, crisisId: string): Promise<Page> {
  const callOn = (page: Page): Locator => page.locator(`.call.now a[href="/moderation/crisis/${crisisId}"]`);
  await callOn(desk).waitFor();
  const { next } = calledFor(scenario);
  await goTo(place, crisisId, scenario.takeWithin, -SLACK_SECONDS);
  expect((await place.people[next].ask('{ myPages { id } }')).myPages).toEqual([]);
  await goTo(place, crisisId, scenario.takeWithin, 1);
  const screen = await place.open(next, '/moderation');
  await callOn(screen).waitFor();
  expect((await stepsOf(place.app, crisisId)).filter((step) => step === 'page')).toHaveLength(2);
  return screen;
}

/** The clock goes on by itself while a browser works: this much is left before a moment that must not have come. */
const SLACK_SECONDS = 30;

/** Moves the clock to some minutes after the case was opened, and some seconds. */
export async function goTo({ app }: Place, crisisId: string, minutes: number, seconds: number): Promise<void> {
  const { openedAt } = await app.db
    .selectFrom('crisisCase')
    .select('openedAt')
    .where('id', '=', crisisId)
    .executeTakeFirstOrThrow();
  const left = (openedAt.getTime() - app.clock.now().getTime()) / 1000 + minutes * 60 + seconds;
  await app.advance(Math.max(0, left));
}

/** One tap takes it; everybody else stops being called for it. */
export async function takeIt(place: Place, desk: Page, screenOfNext: Page, scenario: Scenario): Promise<void> {
  await desk.locator('.call.now').getByRole('link', { name: 'Open' }).click();
  await desk.getByRole('button', { name: 'I have it', exact: true }).click();
  await desk.getByText('You are with them.').waitFor();
  await screenOfNext.locator('.call.now').waitFor({ state: 'detached' });
  const id = new URL(desk.url()).pathname.split('/').at(-1) ?? '';
  const row = await place.app.db
    .selectFrom('crisisCase')
    .select(['state', 'acknowledgedBy'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ state: 'acknowledged', acknowledgedBy: place.people[calledFor(scenario).first].id });
}
