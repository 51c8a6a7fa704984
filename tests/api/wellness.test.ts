import type { ContentTopic } from '@between/rules/content.ts';
import { REST_MINUTES } from '@between/rules/on-call.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { caseIdOf, claim, openDesk, report, startThread } from '../support/moderation.ts';
import { have, raiseAbout } from '../support/crisis.ts';
import { as, type Persona, signIn } from '../support/personas.ts';
import { goOnDuty } from '../support/safety.ts';

const OWN = `{ wellness { sinceBreakMinutes sinceRestMinutes isBreakDue restUntil breakAfterMinutes stopAfterMinutes optedOutTopics
  talkRequest { by answer } mostBreakAfterMinutes mostStopAfterMinutes exception { id breakAfterMinutes stopAfterMinutes reason by } } }`;
const SET = `mutation ($input: SetWellnessInput!) { setWellness(input: $input) { wellness { breakAfterMinutes } } }`;
const READ = `mutation ($input: ReportExposureInput!) { reportExposure(input: $input) { wellness { isBreakDue } } }`;
const TEAM = `{ teamWellness { days { minutes hardMinutes hardCases } pastBreak pastRest shortTopics { topic open }
  talkRequests { id by } } }`;
const LOOSEN = `mutation ($input: LoosenWellnessInput!) { loosenWellness(input: $input) { teamWellness { pastRest } } }`;
const END = `mutation ($id: UUID!) { endWellnessException(id: $id) { wellness { breakAfterMinutes } } }`;
const CARDS = `{ cases { nodes { id isForOthers } } }`;

let app: TestApp;
let desk: Awaited<ReturnType<typeof openDesk>>;
let hardCase: string;
let calmCase: string;
let crisisCase: string;

beforeAll(async () => {
  desk = await openDesk();
  ({ app } = desk);
  const about = async (body: string, reason: string, contentTopics: readonly ContentTopic[] = []): Promise<string> => {
    const { itemId } = await startThread(desk.mara, desk.group, { body, contentTopics });
    await report(desk.jo, itemId, reason);
    return caseIdOf(app, itemId);
  };
  hardCase = await about('About what happened in that house.', 'unkind', ['abuse']);
  calmCase = await about('You are all idiots about the kettle.', 'unkind');
  crisisCase = await about('It was a long night.', 'worried_about_person', ['abuse']);
});
afterAll(() => app.close());

/** As a screen does it: word every ten seconds. */
async function readFor(who: Persona, caseId: string, minutes: number): Promise<void> {
  for (let beat = 0; beat < minutes * 6; beat++) {
    app.clock.advance(10);
    await who.ask(READ, { input: { caseId, seconds: 10 } });
  }
}
const own = async (who: Persona): Promise<any> => (await who.ask(OWN)).wellness;
const limits = (over: object): Record<string, unknown> => ({
  input: { optedOutTopics: [], breakAfterMinutes: 12, stopAfterMinutes: 45, ...over },
});

describe('a moderator', () => {
  it('does not get a case whose topic they do not take, and still gets somebody in danger [MO17] [R13]', async () => {
    await desk.sam.ask(SET, limits({ optedOutTopics: ['abuse'] }));
    const { cases } = await desk.sam.ask(CARDS);
    const passedOver = cases.nodes.filter((card: any) => card.isForOthers).map((card: any) => card.id);
    expect(passedOver).toEqual([hardCase]);
    expect(
      await desk.sam.refusal('mutation ($id: UUID!) { claimCase(caseId: $id) { __typename } }', { id: hardCase }),
    ).toBe('CONFLICT topic_opted_out');
    expect((await claim(desk.sam, crisisCase)).__typename).toBe('CaseClaimed');
    await desk.sam.ask(SET, limits({}));
    expect((await claim(desk.sam, hardCase)).__typename).toBe('CaseClaimed');
  });

  it('is not led to the next severe case after one while a colleague is here, and is kept from none [R20]', async () => {
    const severe = async (): Promise<{ caseId: string; id: string }> => {
      const { itemId } = await startThread(desk.mara, desk.group);
      await report(desk.jo, itemId, 'worried_about_person');
      const caseId = await caseIdOf(app, itemId);
      const words = { caseId, itemId, personId: desk.mara.id };
      return { caseId, id: await raiseAbout(app, words, 'urgent') };
    };
    const passedOver = async (who: Persona): Promise<string[]> =>
      (await who.ask(CARDS)).cases.nodes.filter((card: any) => card.isForOthers).map((card: any) => card.id);
    const [first, next] = [await severe(), await severe()];
    await goOnDuty(desk.sam);
    expect(await passedOver(desk.sam)).not.toContain(next.caseId);
    await have(desk.sam, first.id);
    // Nobody else is here: then nobody is passed over.
    expect(await passedOver(desk.sam)).not.toContain(next.caseId);
    await goOnDuty(desk.rhea);
    expect(await passedOver(desk.sam)).toContain(next.caseId);
    expect(await passedOver(desk.sam)).not.toContain(first.caseId);
    expect(await passedOver(desk.rhea)).not.toContain(next.caseId);
    expect((await have(desk.sam, next.id)).acknowledgedBy).toBe('sam');
    app.clock.advance((REST_MINUTES + 1) * 60);
    await app.db.updateTable('duty').set({ lastHeartbeatAt: app.clock.now() }).where('endedAt', 'is', null).execute();
    const later = await severe();
    expect(await passedOver(desk.sam)).not.toContain(later.caseId);
    await app.db.updateTable('duty').set({ endedAt: app.clock.now() }).where('endedAt', 'is', null).execute();
  });

  it('may take less than the place allows and never more [OP24]', async () => {
    expect(await desk.rhea.refusal(SET, limits({ breakAfterMinutes: 13 }))).toBe('INVALID_INPUT weaker_than_site');
    expect(await desk.rhea.refusal(SET, limits({ stopAfterMinutes: 46 }))).toBe('INVALID_INPUT weaker_than_site');
    expect(await desk.rhea.refusal(SET, limits({ breakAfterMinutes: 2 }))).toBe('INVALID_INPUT too_little');
    expect(await desk.rhea.refusal(SET, limits({ breakAfterMinutes: 10, stopAfterMinutes: 9 }))).toBe(
      'INVALID_INPUT stop_before_break',
    );
    await desk.rhea.ask(SET, limits({ breakAfterMinutes: 3, stopAfterMinutes: 5 }));
    expect(await own(desk.rhea)).toMatchObject({ breakAfterMinutes: 3, stopAfterMinutes: 5 });
  });

  it('is asked to pause, then to rest, and takes no hard case until then; calm ones and danger stay [MO18]', async () => {
    await readFor(desk.rhea, calmCase, 4);
    expect(await own(desk.rhea)).toMatchObject({ isBreakDue: false, sinceBreakMinutes: 0 });
    await readFor(desk.rhea, crisisCase, 3);
    expect(await own(desk.rhea)).toMatchObject({ isBreakDue: true, restUntil: null });
    await readFor(desk.rhea, crisisCase, 2);
    expect((await own(desk.rhea)).restUntil).not.toBeNull();

    // Sam's lease on it has ended meanwhile.
    const refused = 'mutation ($id: UUID!) { claimCase(caseId: $id) { __typename } }';
    expect(await desk.rhea.refusal(refused, { id: hardCase })).toBe('CONFLICT rest_first');
    expect((await claim(desk.rhea, calmCase)).__typename).toBe('CaseClaimed');
    expect((await claim(desk.rhea, crisisCase)).__typename).toBe('CaseClaimed');
  });

  it('adds nothing by saying it twice at once or by a case they may not know [MO18]', async () => {
    const before = await own(desk.rhea);
    await Promise.all(
      Array.from({ length: 8 }, () => desk.rhea.ask(READ, { input: { caseId: crisisCase, seconds: 600 } })),
    );
    const after = await own(desk.rhea);
    expect(after.sinceRestMinutes - before.sinceRestMinutes).toBeLessThanOrEqual(1);
    expect(await desk.kit.refusal(READ, { input: { caseId: crisisCase, seconds: 10 } })).toBe('FORBIDDEN staff_only');
  });
});

describe('a lead', () => {
  it('sees sums of the team and no name but of who asked to talk [MO18] [MO20]', async () => {
    const { teamWellness } = await desk.rhea.ask(TEAM);
    expect(teamWellness).toMatchObject({ pastBreak: 1, pastRest: 1, talkRequests: [] });
    expect(teamWellness.days[0]).toMatchObject({ hardCases: 1 });
    expect(JSON.stringify(teamWellness)).not.toMatch(/sam|rhea/);
    expect(await desk.sam.refusal(TEAM)).toBe('FORBIDDEN staff_only');
  });

  it('is told that somebody wants to talk, once, and the answer reaches them [MO20]', async () => {
    const ask = 'mutation { askToTalk { wellness { isBreakDue } } }';
    await desk.sam.ask(ask);
    await desk.sam.ask(ask);
    const { teamWellness } = await desk.rhea.ask(TEAM);
    expect(teamWellness.talkRequests.map(({ by }: { by: string }) => by)).toEqual(['sam']);
    const answer = `mutation ($input: AnswerTalkRequestInput!) { answerTalkRequest(input: $input) { teamWellness { pastRest } } }`;
    const input = { id: teamWellness.talkRequests[0].id, answer: 'today' };
    await desk.rhea.ask(answer, { input });
    expect(await desk.rhea.refusal(answer, { input })).toBe('NOT_FOUND');
    expect((await own(desk.sam)).talkRequest).toEqual({ by: 'sam', answer: 'today' });
    const { notices } = await desk.sam.ask('{ notices { nodes { kind detail } } }');
    expect(notices.nodes).toContainEqual({ kind: 'team', detail: 'talk_today' });
  });

  it('sees where nobody on duty takes a topic, and the case stays in the queue [MO17]', async () => {
    await goOnDuty(desk.sam);
    expect((await desk.rhea.ask(TEAM)).teamWellness.shortTopics).toEqual([]);
    await desk.sam.ask(SET, limits({ optedOutTopics: ['abuse'] }));
    expect((await desk.rhea.ask(TEAM)).teamWellness.shortTopics).toEqual([{ topic: 'abuse', open: 2 }]);
    expect((await desk.sam.ask(CARDS)).cases.nodes.map((card: any) => card.id)).toContain(hardCase);
  });
});

describe('before the words', () => {
  it('a case says how long they are and what the check named, and none of them [MO16]', async () => {
    const body = 'Ring me on 07700 900123 when you are low.';
    const { itemId } = await startThread(desk.kit, desk.group, { body });
    await report(desk.jo, itemId, 'private_information');
    const id = await caseIdOf(app, itemId);
    const look = `query ($id: UUID!) { case(id: $id) { summary { words labels isHard } item { body marked { start end } } } }`;
    const { case: seen } = await desk.rhea.ask(look, { id });
    expect(seen.summary).toEqual({ words: 9, labels: ['pii'], isHard: false });
    expect(seen.item.marked.map(({ start, end }: any) => seen.item.body.slice(start, end))).toEqual(['07700 900123']);
  });
});

describe('more than the place allows', () => {
  const WHY = 'Asked for it, to see one long thread through.';
  const more = (over: object = {}): { input: object } => ({
    input: { handle: 'sam', breakAfterMinutes: 15, stopAfterMinutes: 60, days: 1, reason: WHY, ...over },
  });
  const TEAM_NOW = '{ teamWellness { exceptions { id handle by reason } mayLoosen } }';
  const heldFor = async (who: Persona): Promise<any[]> => (await who.ask(TEAM_NOW)).teamWellness.exceptions;

  it('is for a lead to allow, for a colleague, with a reason, within limits and for 1 to 14 days [OP24]', async () => {
    const nour = await as(app, 'nour');
    const refused = async (over: object, by = desk.rhea): Promise<string> => by.refusal(LOOSEN, more(over));
    for (const by of [desk.sam, desk.tam, nour, desk.jo]) expect(await refused({}, by)).toBe('FORBIDDEN staff_only');
    for (const handle of ['rhea', 'jo', 'nobody'])
      expect(await refused({ handle })).toBe('INVALID_INPUT not_a_colleague');
    for (const days of [0, 15]) expect(await refused({ days })).toBe('INVALID_INPUT out_of_range');
    expect(await refused({ breakAfterMinutes: 61, stopAfterMinutes: 61 })).toBe('INVALID_INPUT too_much');
    expect(await refused({ stopAfterMinutes: 241 })).toBe('INVALID_INPUT too_much');
    expect(await refused({ breakAfterMinutes: 50, stopAfterMinutes: 49 })).toBe('INVALID_INPUT stop_before_break');
    expect(await refused({ breakAfterMinutes: 11 })).toBe('INVALID_INPUT not_looser');
    expect(await refused({ stopAfterMinutes: 44 })).toBe('INVALID_INPUT not_looser');
    expect(await refused({ breakAfterMinutes: 12, stopAfterMinutes: 45 })).toBe('INVALID_INPUT not_looser');
    expect(await refused({ reason: ' ' })).toBe('INVALID_INPUT empty');
    expect(await refused({ reason: 'x'.repeat(301) })).toBe('INVALID_INPUT too_long');
    expect(await heldFor(desk.rhea)).toEqual([]);

    await desk.rhea.ask(
      LOOSEN,
      more({ breakAfterMinutes: 60, stopAfterMinutes: 240, days: 14, reason: 'x'.repeat(300) }),
    );
    expect(await refused({})).toBe('CONFLICT already_loosened');
    await desk.rhea.ask(END, { id: (await heldFor(desk.rhea))[0].id });
    const { mayLoosen } = (await desk.rhea.ask(TEAM_NOW)).teamWellness;
    expect(mayLoosen).toEqual(expect.arrayContaining(['sam', 'tam']));
    expect(mayLoosen).not.toContain('rhea');
    expect((await nour.ask(TEAM_NOW)).teamWellness.mayLoosen).toEqual([]);
  });

  it('moves the limits of that person alone, who is told, sees why, and may still take less [OP24] [MO18]', async () => {
    const before = await own(desk.tam);
    await desk.rhea.ask(LOOSEN, more());
    expect(await own(desk.sam)).toMatchObject({
      breakAfterMinutes: 15,
      mostStopAfterMinutes: 60,
      exception: { breakAfterMinutes: 15, stopAfterMinutes: 60, reason: WHY, by: 'rhea' },
    });
    expect(await own(desk.tam)).toEqual(before);
    const { notices } = await desk.sam.ask('{ notices { nodes { kind detail } } }');
    expect(notices.nodes).toContainEqual({ kind: 'team', detail: 'wellness_loosened' });

    await readFor(desk.sam, crisisCase, 13);
    expect(await own(desk.sam)).toMatchObject({ isBreakDue: false, sinceBreakMinutes: 13 });
    expect(await desk.sam.refusal(SET, limits({ breakAfterMinutes: 16 }))).toBe('INVALID_INPUT weaker_than_site');
    await desk.sam.ask(SET, limits({ breakAfterMinutes: 12 }));
    expect((await own(desk.sam)).isBreakDue).toBe(true);
    await desk.sam.ask(SET, limits({ breakAfterMinutes: 14, stopAfterMinutes: 60 }));
    expect((await own(desk.sam)).isBreakDue).toBe(false);
  });

  it('ends on time by itself, or before that by a lead or by whom it is for, and by nobody else [OP24]', async () => {
    const first = (await own(desk.sam)).exception.id;
    for (const by of [desk.tam, await as(app, 'nour')]) expect(await by.refusal(END, { id: first })).toBe('NOT_FOUND');
    await desk.sam.ask(END, { id: first });
    expect(await own(desk.sam)).toMatchObject({ exception: null, breakAfterMinutes: 12, mostBreakAfterMinutes: 12 });
    expect(await desk.sam.refusal(END, { id: first })).toBe('NOT_FOUND');

    await desk.rhea.ask(LOOSEN, more({ days: 2 }));
    const second = (await own(desk.sam)).exception.id;
    await desk.rhea.ask(END, { id: second });
    const { notices } = await desk.sam.ask('{ notices { nodes { kind detail } } }');
    expect(notices.nodes).toContainEqual({ kind: 'team', detail: 'wellness_back' });

    await desk.rhea.ask(LOOSEN, more());
    const hour = 60 * 60;
    await app.advance(23 * hour);
    const sam = await signIn(app, desk.sam.email);
    expect((await own(sam as Persona)).exception).not.toBeNull();
    await app.advance(hour + 1);
    expect(await own(sam as Persona)).toMatchObject({ exception: null, breakAfterMinutes: 12 });
  });

  it('is on the record with whom, how much and until when, and goes with their account [OP24] [MO49]', async () => {
    const lines = await app.db
      .selectFrom('audit')
      .select(['action', 'targetId', 'actorId', 'isAutomatic', 'after'])
      .where('action', 'like', 'wellness.%')
      .orderBy('at')
      .execute();
    expect(lines.map(({ action }) => action)).toEqual(
      Array.from({ length: 4 }, () => ['wellness.loosen', 'wellness.loosen_end']).flat(),
    );
    expect(lines.every(({ targetId }) => targetId === desk.sam.id)).toBe(true);
    expect(lines[2]).toMatchObject({ actorId: desk.rhea.id, after: { breakAfterMinutes: 15, stopAfterMinutes: 60 } });
    expect(lines.at(-1)).toMatchObject({ actorId: null, isAutomatic: true });
    expect(JSON.stringify(lines)).not.toContain(WHY);
    const sam = await signIn(app, desk.sam.email);
    const { exportMine } = await sam.ask('mutation { exportMine { json } }');
    expect(exportMine.json).toContain(WHY);
  });
});
