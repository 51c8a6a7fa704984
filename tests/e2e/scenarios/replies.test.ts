import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startThread } from '../../support/moderation.ts';
import { keepTraffic } from '../../support/traffic.ts';
import { openPlace, type Place } from './place.ts';
import { expectRecord, itemOf, stepsOf } from './record.ts';
import { nameOf, type Scenario, scenariosOf } from './scenarios.ts';
import { goTo, openDesk, seeCalls, seeHeld, seeHelpAfterSending, seeInQueue, takeIt, writeAndSeeHelp } from './see.ts';
import { sentence } from './sentences.ts';

let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place[Symbol.asyncDispose]());

const SCENARIOS = scenariosOf('reply').map((scenario) => [nameOf(scenario), scenario] as const);

describe('a reply: what its author, another member, those who are called and the record see', () => {
  it.each(SCENARIOS)('%s [R1] [R4] [R7] [R8] [R13] [R24] [R30]', { timeout: 180_000 }, async (_name, scenario) => {
    const { app, people, open, group } = place;
    await place.begin(scenario);
    const { threadId } = await startThread(people.jo, group, { title: 'The hour before' });
    const path = `/groups/${group.slug}/t/${threadId}`;
    const desk = await openDesk(place, scenario);

    const author = await open('kit', path);
    await writeAndSeeHelp(author, author.locator('textarea[name=body]'), scenario);
    await author.locator('.comp .act > button').click();
    const own = author.locator('article.rp', { hasText: scenario.words });
    await own.waitFor();
    // Words that wait have their help beside them; it is not said twice.
    if (scenario.hold !== null) await seeHeld(own.locator('.held-here'), scenario);
    else await seeHelpAfterSending(author, scenario);

    await seeAsAnother(path, scenario);
    const recorded = await expectRecord(app, await itemOf(app, scenario.words), scenario);
    const { crisisId } = recorded;
    if (crisisId === null) {
      await seeInQueue(desk, recorded);
      return;
    }
    const next = await seeCalls(place, desk, scenario, crisisId);
    if (scenario.isStaffed) {
      await takeIt(place, desk, next, scenario);
      expect(await stepsOf(app, crisisId)).toEqual(['detect', 'page', 'page', 'acknowledge']);
      if (scenario.hold !== null) await own.getByText(sentence(scenario, 'held_title')).waitFor();
    } else if (scenario.hold !== null) {
      await goTo(place, crisisId, 10, 1);
      await chooseAlone(scenario, path);
    }
  });
});

/** Published words stand under a note and open by choice; words that wait are nothing at all, and no level is told. */
async function seeAsAnother(path: string, { words, hold }: Scenario): Promise<void> {
  const other = await place.pageOf('jo');
  const sent = keepTraffic(other);
  await other.goto(place.app.origin + path);
  const reply = other.locator('article.rp', { hasText: words });
  await other.locator('article.op').waitFor();
  expect(await reply.count()).toBe(hold === null ? 1 : 0);
  const source = await sent();
  expect(source.includes(words)).toBe(hold === null);
  expect(source).not.toMatch(/imminent|"urgent"|crisisLevel|verdict|en\.want/);
  if (hold !== null) return;
  expect(await reply.getByText(words).isVisible()).toBe(false);
  await reply.locator('.fold summary').click();
  await reply.getByText(words).waitFor();
}

/** Nobody came in ten minutes: the author reads that truth and chooses (R8). */
async function chooseAlone(scenario: Scenario, path: string): Promise<void> {
  const author = await place.open('kit', path);
  const held = author.locator('article.rp', { hasText: scenario.words }).locator('.held-here');
  await held.getByText(sentence(scenario, 'held_nobody')).waitFor();
  const isShared = scenario.language === 'en';
  await held.getByRole('button', { name: sentence(scenario, isShared ? 'held_share' : 'held_keep') }).click();
  if (isShared) {
    await held.waitFor({ state: 'detached' });
    await seeAsAnother(path, { ...scenario, hold: null });
  } else {
    await held.getByText(sentence(scenario, 'held_kept')).waitFor();
    await seeAsAnother(path, scenario);
  }
}
