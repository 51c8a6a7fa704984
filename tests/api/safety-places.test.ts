import { randomUUID } from 'node:crypto';
import { OPEN_QUESTIONS_EACH } from '@between/rules/workshops.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { as, type Persona } from '../support/personas.ts';
import { goOnDuty, recordOf, WORDS } from '../support/safety.ts';
import { details, draft, makeWorkshop, keepOpen, REGISTER } from '../support/workshops.ts';

const ASK = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { showsHelp question { id visibility hold { kind choices } } } }`;
const BOARD = `query ($id: UUID!) { workshop(id: $id) { questions { approved { id } pending { id } mine { id visibility html } } } }`;
const ABOUT = `mutation ($text: String!) { setAbout(text: $text) { about { itemId body html fold hold { kind } } } }`;
const PROFILE = `query ($handle: String!) { profile(handle: $handle) { about { body html fold contentTopics hold { kind } } } }`;
const ADVICE = `query ($handle: String!) { handleAdvice(handle: $handle) { problem } }`;

let app: TestApp;
let lin: Persona;
let sam: Persona;
let mara: Persona;
let jo: Persona;
let workshopId: string;

beforeAll(async () => {
  app = await startApp();
  const all = await Promise.all(['lin', 'sam', 'mara', 'jo'].map((handle) => as(app, handle)));
  for (const { id } of all) await acceptFirstSteps(app, id);
  [lin, sam, mara, jo] = all as [Persona, Persona, Persona, Persona];
  await goOnDuty(sam);
  workshopId = await makeWorkshop(app, { hours: 0.2 });
  for (const person of [mara, jo]) await person.ask(REGISTER, { id: workshopId });
  await keepOpen(app, workshopId);
});
afterAll(() => app.close());

const asked = async (by: Persona, body: string): Promise<any> =>
  (await by.ask(ASK, { input: { workshopId, clientId: randomUUID(), body } })).askQuestion;
const board = async (by: Persona): Promise<any> => (await by.ask(BOARD, { id: workshopId })).workshop.questions;

describe('a question', () => {
  it.each(['concern', 'urgent', 'imminent'] as const)(
    'with words of a %s reaches no board and no stage, only its asker and people [TH15]',
    async (level) => {
      const { question, showsHelp } = await asked(mara, WORDS[level]);
      expect(showsHelp).toBe(true);
      expect(question).toMatchObject({
        visibility: 'held',
        hold: { kind: level === 'imminent' ? 'waits_for_person' : 'not_for_stage' },
      });
      for (const person of [lin, jo]) expect(JSON.stringify(await board(person))).not.toContain(question.id);
      expect((await board(mara)).mine).toContainEqual(expect.objectContaining({ id: question.id, visibility: 'held' }));
      const { case: case_, crisis } = await recordOf(app, question.id);
      expect(case_?.lane).toBe(level === 'concern' ? 'high' : 'crisis');
      expect(crisis?.level).toBe(level === 'concern' ? undefined : level);
      await app.db.updateTable('item').set({ visibility: 'author_deleted' }).where('id', '=', question.id).execute();
    },
  );

  it('that is calm goes to those who run the workshop', async () => {
    const { question, showsHelp } = await asked(mara, 'What do you do with the alarm clock?');
    expect(showsHelp).toBe(false);
    expect((await board(lin)).pending).toContainEqual({ id: question.id });
  });

  it('that asks for people is never one too many [R27]', async () => {
    for (let open = 0; open < OPEN_QUESTIONS_EACH; open += 1)
      await jo.graphql(ASK, { input: { workshopId, clientId: randomUUID(), body: `Where is lamp number ${open}?` } });
    expect(await jo.refusal(ASK, { input: { workshopId, clientId: randomUUID(), body: 'Where is the lamp?' } })).toBe(
      'CONFLICT questions_waiting',
    );
    expect((await asked(jo, WORDS.urgent)).question.visibility).toBe('held');
  });
});

describe('words on a profile', () => {
  it('are judged like all others: a number is masked, imminent words are held [R8] [R9]', async () => {
    const { setAbout } = await jo.ask(ABOUT, { text: WORDS.ownNumber });
    expect(setAbout.about.body).toContain('07700');
    const shown = (await mara.ask(PROFILE, { handle: 'jo' })).profile.about;
    expect(shown.body).not.toContain('07700');
    expect(shown.html).not.toContain('07700');

    const held = (await jo.ask(ABOUT, { text: WORDS.imminent })).setAbout.about;
    expect(held).toMatchObject({ body: WORDS.imminent, hold: { kind: 'waits_for_person' } });
    expect((await mara.ask(PROFILE, { handle: 'jo' })).profile.about).toBeNull();
    expect((await recordOf(app, held.itemId)).crisis?.level).toBe('imminent');
  });

  it('of a concern are shown folded', async () => {
    await mara.ask(ABOUT, { text: WORDS.concern });
    expect((await jo.ask(PROFILE, { handle: 'mara' })).profile.about).toMatchObject({ fold: 'collapse', hold: null });
  });
});

describe('names and descriptions', () => {
  it('that speak of dying or tell others to are no handles [ME02]', async () => {
    expect((await mara.ask(ADVICE, { handle: 'want_to_die' })).handleAdvice.problem).toBe('unsafe_words');
    expect((await mara.ask(ADVICE, { handle: 'blue-kettle' })).handleAdvice.problem).toBeNull();
  });

  it('of a workshop may speak of suicide, and may not urge anybody to it', async () => {
    await draft(
      lin,
      details(app, { description: 'For people who have lost somebody to suicide, and for their friends.' }),
    );
    const urging = details(app, { description: `${WORDS.encouragement} There is nothing else to say about it.` });
    expect(
      await lin.refusal(`mutation ($input: WorkshopInput!) { draftWorkshop(input: $input) { workshop { id } } }`, {
        input: urging,
      }),
    ).toBe('INVALID_INPUT unsafe_words');
  });
});
