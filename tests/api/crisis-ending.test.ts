import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { CHECK_IN, CLOSE, DEBRIEF, have, lookAt, raiseAbout, say, SETTLE, write } from '../support/crisis.ts';
import { decide, openDesk, reportedWords } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

const SIGN_OFF = `mutation ($input: ReviewInput!) { signOffCase(input: $input) { case { status } } }`;
const CASE_CARDS = `query ($ids: [UUID!]!) { caseCards(ids: $ids) { id status crisis { id level dueAt isTaken } } }`;
const FOLLOW_UPS = `query ($mine: Boolean, $first: Int, $after: String) { followUps(mine: $mine, first: $first, after: $after) { nodes { id dueAt person isMine crisisCaseId } pageInfo { hasNextPage endCursor } } }`;

/** Until somebody takes it; the pager may have called people by then. */
const WAITING = expect.stringMatching(/^(detected|paged)$/);

let desk: Awaited<ReturnType<typeof openDesk>>;
let app: TestApp;
let mara: Persona;
let sam: Persona;
let rhea: Persona;
let nour: Persona;
let id: string;
let words: { itemId: string; caseId: string };
beforeAll(async () => {
  desk = await openDesk();
  ({ app, mara, sam, rhea } = desk);
  nour = await as(app, 'nour');
});
afterAll(() => app.close());
beforeEach(async () => {
  words = await reportedWords(desk);
  id = await raiseAbout(app, { ...words, personId: mara.id }, 'imminent');
});

const settled = async (by: Persona = sam, over: Record<string, unknown> = {}): Promise<any> => {
  const { version } = await lookAt(by, id);
  const input = {
    crisisCaseId: id,
    version,
    outcome: 'settled',
    note: 'Her sister is with her. Back in the group on Friday.',
    ...over,
  };
  return (await by.ask(SETTLE, { input })).settleCrisis.crisis;
};

describe('how it ends', () => {
  it('is settled only after somebody was reached, and makes the follow-ups in the same step [R19] [MO34]', async () => {
    await have(sam, id);
    const { version } = await lookAt(sam, id);
    const input = { crisisCaseId: id, version, outcome: 'settled', note: 'Quiet now.' };
    expect(await sam.refusal(SETTLE, { input })).toBe('CONFLICT needs_contact');
    await write(sam, id, 'I am here with you.');
    const after = await settled();
    expect(after).toMatchObject({
      state: 'following_up',
      outcome: 'settled',
      outcomeBy: 'sam',
      nextPageAt: null,
      isDebriefOffered: true,
    });
    const hours = after.followUps.map((each: any) =>
      Math.round((Date.parse(each.dueAt) - app.clock.now().getTime()) / 3_600_000),
    );
    expect(hours).toEqual([24, 72, 168]);
    expect(after.followUps.every((each: any) => each.isMine)).toBe(true);
  });

  it('closes only with a second person and a decision about the words, and closes their case with it [R19] [MO32]', async () => {
    await have(sam, id);
    await write(sam, id, 'I am here with you.');
    const after = await settled();
    const close = async (by: Persona) => ({ input: { crisisCaseId: id, version: (await lookAt(by, id)).version } });
    expect(after.viewerCan).toMatchObject({ close: false, closeRefusal: 'not_on_this_case' });
    expect(await sam.refusal(CLOSE, await close(sam))).toBe('FORBIDDEN not_on_this_case');
    expect(await rhea.refusal(CLOSE, await close(rhea))).toBe('CONFLICT words_not_decided');
    await decide(sam, words.caseId, { action: 'keep', rules: ['RISK-3'] });
    const { case: decided } = await rhea.ask(`query ($id: UUID!) { case(id: $id) { status version } }`, {
      id: words.caseId,
    });
    expect(decided.status).toBe('notified');
    expect(await rhea.refusal(SIGN_OFF, { input: { caseId: words.caseId, version: decided.version } })).toBe(
      'CONFLICT crisis_open',
    );
    const { crisis } = (await rhea.ask(CLOSE, await close(rhea))).closeCrisis;
    expect(crisis).toMatchObject({ state: 'closed', closedBy: 'rhea', caseStatus: 'closed' });
  });

  it('waits visibly for the second person, with a time by when [R19]', async () => {
    await have(sam, id);
    await write(sam, id, 'I am here with you.');
    const { signOffDueAt } = await settled();
    expect(Date.parse(signOffDueAt)).toBeGreaterThan(app.clock.now().getTime());
    const { caseCards } = await rhea.ask(CASE_CARDS, { ids: [words.caseId] });
    expect(caseCards[0].crisis.dueAt).toBe(signOffDueAt);
  });

  it('leaves nobody out: follow-ups stay due after closing, and whoever was not reached is looked after again [MO34]', async () => {
    await have(sam, id);
    await write(sam, id, 'I am here with you.');
    const { followUps } = await settled();
    await decide(sam, words.caseId, { action: 'keep', rules: ['RISK-3'] });
    await rhea.ask(CLOSE, { input: { crisisCaseId: id, version: (await lookAt(rhea, id)).version } });
    const { nodes } = (await sam.ask(FOLLOW_UPS, { mine: true, first: 50 })).followUps;
    expect(nodes.filter((each: any) => each.crisisCaseId === id)).toHaveLength(3);
    const [first] = followUps;
    const { crisis } = (
      await nour.ask(CHECK_IN, { input: { followUpId: first.id, wasReached: false, note: 'No answer yet.' } })
    ).checkIn;
    expect(crisis.followUps.filter((each: any) => each.doneAt === null)).toHaveLength(3);
    expect(await nour.refusal(CHECK_IN, { input: { followUpId: first.id, wasReached: true } })).toBe(
      'CONFLICT already_in_state',
    );
  });

  it('pages through follow-ups, whatever is due first', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: any = (await sam.ask(FOLLOW_UPS, { first: 2, after })).followUps;
      seen.push(...page.nodes.map((each: any) => `${each.dueAt} ${each.id}`));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(seen.toSorted());
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(2);
  });

  it('begins again when the person writes something heavier, and replaces what was to follow', async () => {
    await have(sam, id);
    await write(sam, id, 'I am here with you.');
    await settled();
    await say(mara, id, 'It is quieter today, thank you.');
    expect(await lookAt(sam, id)).toMatchObject({ state: 'following_up', unreadCount: 1 });
    await say(mara, id, 'I am going to kill myself tonight. Goodbye.');
    const again = await lookAt(sam, id);
    expect(again).toMatchObject({ state: WAITING, outcome: null, followUps: [] });
    expect(again.nextPageAt).not.toBeNull();
    expect(again.timeline.map((each: any) => each.event)).toEqual(expect.arrayContaining(['again', 'reopen']));
  });

  it('offers to talk it over to everybody who was there, and tells the leads of a yes [R20]', async () => {
    await have(sam, id);
    await have(nour, id);
    await write(sam, id, 'I am here with you.');
    await settled();
    expect((await lookAt(nour, id)).isDebriefOffered).toBe(true);
    const { crisis } = (await nour.ask(DEBRIEF, { input: { crisisCaseId: id, answer: 'yes' } })).answerDebrief;
    expect(crisis.isDebriefOffered).toBe(false);
    expect(await rhea.refusal(DEBRIEF, { input: { crisisCaseId: id, answer: 'yes' } })).toBe('CONFLICT not_allowed');
    const { notices } = await rhea.ask('{ notices { nodes { kind detail } } }');
    expect(notices.nodes).toContainEqual({ kind: 'team', detail: 'debrief' });
  });
});
