import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import {
  ACKNOWLEDGE,
  ANSWER_NONE,
  ASSESS,
  CRISIS,
  HAND_OVER,
  have,
  lookAt,
  NOTE,
  OPEN_FILE,
  RAISE,
  raiseAbout,
  SET_LEVEL,
  SETTLE,
  TAKE_OVER,
} from '../support/crisis.ts';
import { openDesk, reportedWords } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

const CASE_CARDS = `query ($ids: [UUID!]!) { caseCards(ids: $ids) { id status crisis { id level dueAt isTaken } } }`;
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

describe('taking a crisis case', () => {
  it('is one step that anybody who may come can take, and a second person joins the same way [R13]', async () => {
    expect(await lookAt(sam, id)).toMatchObject({ state: WAITING, viewerCan: { acknowledge: true, join: false } });
    expect(await have(sam, id)).toMatchObject({ state: 'acknowledged', acknowledgedBy: 'sam', secondBy: null });
    expect(await have(sam, id)).toMatchObject({ acknowledgedBy: 'sam', secondBy: null });
    const joined = await have(rhea, id);
    expect(joined).toMatchObject({ acknowledgedBy: 'sam', secondBy: 'rhea' });
    expect(joined.people.map((each: any) => each.handle)).toEqual(['sam', 'rhea']);
    const steps = joined.timeline.map((each: any) => each.event).filter((event: string) => event !== 'page');
    expect(steps).toEqual(['detect', 'acknowledge', 'join']);
  });

  it('goes to one of two who tap at once', async () => {
    await Promise.all([have(sam, id), have(rhea, id), have(nour, id)]);
    const { acknowledgedBy, secondBy, people, timeline } = await lookAt(sam, id);
    expect(acknowledgedBy).not.toBe(secondBy);
    expect(people).toHaveLength(3);
    expect(new Set(people.map((each: any) => each.deskName)).size).toBe(3);
    expect(timeline.filter((each: any) => each.event === 'acknowledge')).toHaveLength(1);
  });

  it('says on the card of the queue what is due and when, to whoever may come only [MO05]', async () => {
    const card = async (by: Persona) => (await by.ask(CASE_CARDS, { ids: [words.caseId] })).caseCards[0];
    const { acknowledgeDueAt, replyDueAt } = await lookAt(sam, id);
    expect((await card(sam)).crisis).toMatchObject({ level: 'imminent', isTaken: false, dueAt: acknowledgeDueAt });
    expect((await card(desk.tam)).crisis).toBeNull();
    await have(sam, id);
    expect((await card(sam)).crisis).toMatchObject({ isTaken: true, dueAt: replyDueAt });
  });

  it('does not exist for the person it is about, for members, trainees and operators [R24]', async () => {
    const alex = await as(app, 'alex');
    for (const person of [mara, desk.jo, desk.kit, desk.tam, desk.mods, alex]) {
      expect(await person.refusal(CRISIS, { id })).toBe('NOT_FOUND');
      expect(await person.refusal(ACKNOWLEDGE, { input: { crisisCaseId: id } })).toBe('NOT_FOUND');
      expect(await person.refusal(OPEN_FILE, { input: { crisisCaseId: id } })).toBe('NOT_FOUND');
    }
  });

  it('can be raised from any case by whoever sees that somebody is at risk', async () => {
    const other = await reportedWords(desk);
    const input = { caseId: other.caseId, level: 'urgent', reason: 'It reads like a goodbye.' };
    const { crisis } = (await sam.ask(RAISE, { input })).raiseCrisis;
    expect(crisis).toMatchObject({ level: 'urgent', state: WAITING });
    expect(crisis.nextPageAt).not.toBeNull();
    expect(await sam.refusal(RAISE, { input: { ...input, level: 'none' } })).toBe('INVALID_INPUT not_a_level');
  });
});

describe('what lies under the cover', () => {
  it('comes only when it is asked for, and each look is in the record of acts', async () => {
    const seen = JSON.stringify(await lookAt(sam, id));
    expect(seen).not.toContain('never any good');
    for (let look = 0; look < 3; look += 1) {
      const { openCrisisFile } = await sam.ask(OPEN_FILE, { input: { crisisCaseId: id } });
      expect(openCrisisFile.file.words.body).toContain('never any good');
    }
    const looks = await app.db
      .selectFrom('audit')
      .select('actorId')
      .where('action', '=', 'crisis.look')
      .where('caseId', '=', words.caseId)
      .execute();
    expect(looks).toEqual([{ actorId: sam.id }]);
  });

  it('keeps notes sealed, in the database and out of the record of acts [R25]', async () => {
    const input = { crisisCaseId: id, text: 'Lives with a flatmate called Pim.', isAttempt: true };
    await sam.ask(NOTE, { input });
    const { file } = (await rhea.ask(OPEN_FILE, { input: { crisisCaseId: id } })).openCrisisFile;
    expect(file.notes).toEqual([{ id: expect.any(String), text: input.text }]);
    const rows = await app.db
      .selectFrom('crisisEvent')
      .select('noteSealed')
      .where('crisisCaseId', '=', id)
      .where('noteSealed', 'is not', null)
      .execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.noteSealed?.toString('utf8')).not.toContain('Pim');
    const acts = await app.db.selectFrom('audit').selectAll().where('caseId', '=', words.caseId).execute();
    expect(JSON.stringify(acts)).not.toContain('Pim');
  });
});

describe('what is known', () => {
  const answers = {
    hasActed: 'no',
    hasPlan: 'yes',
    when: 'unknown',
    isPlaceKnown: 'no',
    hasMeans: 'no',
    isAlone: 'yes',
    isUnder18: 'no',
    hasTaken: 'no',
  };

  it('suggests a level and never sets it; each saving is a version [MO31] [R15]', async () => {
    const input = { crisisCaseId: id, ...answers, isInDoubt: false };
    const first = (await sam.ask(ASSESS, { input })).assessCrisis;
    expect(first).toMatchObject({ suggestedLevel: 'urgent', isInDoubt: false, crisis: { level: 'imminent' } });
    const second = (await rhea.ask(ASSESS, { input: { ...input, isInDoubt: true, note: 'She stopped answering.' } }))
      .assessCrisis;
    expect(second).toMatchObject({ suggestedLevel: 'imminent', isInDoubt: true });
    const { file } = (await nour.ask(OPEN_FILE, { input: { crisisCaseId: id } })).openCrisisFile;
    expect(file.assessment).toMatchObject({
      version: 2,
      by: 'rhea',
      note: 'She stopped answering.',
      answers: { hasPlan: 'yes' },
    });
  });
});

describe('another level', () => {
  it('needs a reason and the version that was looked at; raising calls people again [R13]', async () => {
    const other = await reportedWords(desk);
    const mild = await raiseAbout(app, { ...other, personId: mara.id }, 'concern');
    const before = await lookAt(sam, mild);
    expect(before.nextPageAt).toBeNull();
    const input = { crisisCaseId: mild, version: before.version, level: 'urgent', reason: 'She named a bridge.' };
    expect(await sam.refusal(SET_LEVEL, { input: { ...input, reason: '' } })).toMatch(/^INVALID_INPUT/);
    const { crisis } = (await sam.ask(SET_LEVEL, { input })).setCrisisLevel;
    expect(crisis).toMatchObject({ level: 'urgent' });
    expect(crisis.nextPageAt).not.toBeNull();
    expect(crisis.acknowledgeDueAt < before.acknowledgeDueAt).toBe(true);
    expect(await rhea.refusal(SET_LEVEL, { input })).toBe('CONFLICT case_changed');
  });

  it('gives nobody more time when it is lowered', async () => {
    await have(sam, id);
    const before = await lookAt(sam, id);
    const input = { crisisCaseId: id, version: before.version, level: 'concern', reason: 'She was quoting a song.' };
    const { crisis } = (await sam.ask(SET_LEVEL, { input })).setCrisisLevel;
    expect(crisis).toMatchObject({ level: 'concern', replyDueAt: before.replyDueAt });
  });

  it('takes two people to say that there never was a risk, and looks after the person all the same [MO35] [R26]', async () => {
    await have(sam, id);
    const { version } = await lookAt(sam, id);
    const input = { crisisCaseId: id, version, level: 'none', reason: 'A line of a film.' };
    const { crisis } = (await sam.ask(SET_LEVEL, { input })).setCrisisLevel;
    expect(crisis).toMatchObject({
      level: 'imminent',
      state: 'acknowledged',
      noneBy: 'sam',
      viewerCan: { agreeNone: false },
    });
    const answer = { crisisCaseId: id, version: crisis.version, agrees: true };
    expect(await sam.refusal(ANSWER_NONE, { input: answer })).toBe('FORBIDDEN not_on_this_case');
    const kept = (await rhea.ask(ANSWER_NONE, { input: { ...answer, agrees: false, note: 'I am not sure.' } }))
      .answerNone.crisis;
    expect(kept).toMatchObject({ state: 'acknowledged', noneBy: null });
    const again = (await sam.ask(SET_LEVEL, { input: { ...input, version: kept.version } })).setCrisisLevel.crisis;
    const agreed = (await rhea.ask(ANSWER_NONE, { input: { ...answer, version: again.version } })).answerNone.crisis;
    expect(agreed).toMatchObject({ state: 'following_up', outcome: 'settled', outcomeBy: 'rhea' });
    expect(agreed.followUps).toHaveLength(3);
  });
});

describe('handing over', () => {
  const sheet = {
    identify: 'Mara, anxiety group.',
    classify: 'Imminent.',
    assess: 'Plan, alone.',
    respond: 'Writing since 03:10.',
    escalate: 'Please call with her.',
  };

  it('names one person or one role, is sealed, and is over only when somebody took it [MO30]', async () => {
    await have(sam, id);
    expect(await sam.refusal(HAND_OVER, { input: { crisisCaseId: id, ...sheet } })).toBe('INVALID_INPUT choose_one');
    expect(await sam.refusal(HAND_OVER, { input: { crisisCaseId: id, ...sheet, toPerson: 'mara' } })).toBe(
      'INVALID_INPUT not_a_colleague',
    );
    const { crisis } = (await sam.ask(HAND_OVER, { input: { crisisCaseId: id, ...sheet, toRole: 'clinician' } }))
      .handOverCrisis;
    const [given] = crisis.handOvers;
    expect(given).toMatchObject({ by: 'sam', toRole: 'clinician', takenBy: null, viewerCanTake: false });
    const outcome = { crisisCaseId: id, version: crisis.version, outcome: 'handed_over', note: 'Nour goes on.' };
    expect(await sam.refusal(SETTLE, { input: outcome })).toBe('CONFLICT needs_hand_over');
    expect(await rhea.refusal(TAKE_OVER, { id: given.id })).toBe('FORBIDDEN not_yours');
    const taken = (await nour.ask(TAKE_OVER, { id: given.id })).takeOverCrisis.crisis;
    expect(taken).toMatchObject({ secondBy: 'nour', handOvers: [{ takenBy: 'nour' }] });
    const { file } = (await nour.ask(OPEN_FILE, { input: { crisisCaseId: id } })).openCrisisFile;
    expect(file.sheets).toEqual([{ identify: sheet.identify, escalate: sheet.escalate }]);
    const done = (await sam.ask(SETTLE, { input: { ...outcome, version: taken.version } })).settleCrisis.crisis;
    expect(done).toMatchObject({ state: 'following_up', outcome: 'handed_over' });
  });
});

describe('a stale or strange id', () => {
  it('is nothing at all', async () => {
    expect(await sam.refusal(CRISIS, { id: randomUUID() })).toBe('NOT_FOUND');
    expect(await sam.refusal(TAKE_OVER, { id: randomUUID() })).toBe('NOT_FOUND');
  });
});
