import { POLL_SHOWN_FROM } from '@between/rules/workshops.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona, signIn } from '../support/personas.ts';
import { details, draft, GIVE_BACK, goToDoors, makeWorkshop } from '../support/workshops.ts';

const FORM = `query ($id: UUID!) { workshop(id: $id) { version viewerRegistration { state } seats { taken waiting }
  registrationForm { needsAcceptance agreement { version body html } acceptedAgreement { version body }
    questions { id body options isNeeded counts } } } }`;
const SET = `mutation ($input: RegistrationFormInput!) { setRegistrationForm(input: $input) { workshop { version } } }`;
const TAKE = `mutation ($id: UUID!, $answers: [RegistrationAnswerInput!], $agreement: Int) {
  registerForWorkshop(workshopId: $id, answers: $answers, agreementVersion: $agreement) { workshop { viewerRegistration { state } } } }`;
const ACCEPT = `mutation ($id: UUID!, $version: Int!) { acceptWorkshopAgreement(workshopId: $id, version: $version) { workshop { id } } }`;
const PASS = `mutation ($id: UUID!) { passDoor(workshopId: $id) { workshop { meetsDoor } } }`;
const END = `mutation ($id: UUID!) { endWorkshop(workshopId: $id) { workshop { id } } }`;
const EXPORT = 'mutation { exportMine { json } }';
const CROWD = ['mara', 'jo', 'kit', 'nour', 'ines', 'ola'] as const;
const AGREEMENT = 'What is said here stays here, and cameras stay off.';
const FIRST = { body: 'Is this your first workshop?', options: [], isNeeded: false };
const HOPE = { body: 'What do you hope for?', options: ['Rest', 'Ideas', 'Company'], isNeeded: true };

let app: TestApp;
let lin: Persona;
let sam: Persona;
let crowd: Persona[];
let mara: Persona;
let jo: Persona;
let id: string;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  [lin, sam] = await Promise.all([as(app, 'lin'), as(app, 'sam')]);
  crowd = await Promise.all(CROWD.map((handle) => as(app, handle)));
  [mara, jo] = crowd as [Persona, Persona];
  id = await makeWorkshop(app, { hours: 2, capacity: 5 });
});

const seen = async (person: Persona): Promise<any> => (await person.ask(FORM, { id })).workshop;
const form = async (over: Record<string, unknown> = {}): Promise<Record<string, unknown>> => {
  const { version } = await seen(lin);
  return { input: { workshopId: id, version, questions: [FIRST, HOPE], agreement: AGREEMENT, ...over } };
};
const set = async (over: Record<string, unknown> = {}): Promise<void> => {
  await lin.ask(SET, await form(over));
};
/** Yes to the first question, the given place of the second, and the agreement of now. */
async function answers(over: Record<string, unknown> = {}, chosen = 1): Promise<Record<string, unknown>> {
  const { questions, agreement } = (await seen(mara)).registrationForm;
  const given = questions.map((question: { id: string; options: string[] }) => ({
    questionId: question.id,
    chosen: question.options.length === 0 ? 0 : chosen,
  }));
  return { id, answers: given, agreement: agreement?.version, ...over };
}
const storedAnswers = () =>
  app.db
    .selectFrom('registrationAnswer as a')
    .innerJoin('registration as r', 'r.id', 'a.registrationId')
    .select(['r.accountId', 'a.chosen'])
    .where('r.workshopId', '=', id)
    .execute();
const countsFor = async (person: Persona): Promise<unknown[]> =>
  (await seen(person)).registrationForm.questions.map(({ counts }: { counts: unknown }) => counts);

describe('what a host asks whoever registers', () => {
  it('is up to three questions with two to six answers, and an agreement of 2,000 characters [TH07]', async () => {
    const options = (count: number) => Array.from({ length: count }, (_, place) => `Answer ${place}`);
    const asked = (count: number) =>
      Array.from({ length: count }, (_, place) => ({ ...FIRST, body: `Question ${place}?` }));
    expect(await lin.refusal(SET, await form({ questions: asked(4) }))).toBe('INVALID_INPUT too_many_questions');
    for (const count of [1, 7])
      expect(await lin.refusal(SET, await form({ questions: [{ ...HOPE, options: options(count) }] }))).toBe(
        'INVALID_INPUT choices_out_of_range',
      );
    expect(await lin.refusal(SET, await form({ agreement: 'a'.repeat(2_001) }))).toBe('INVALID_INPUT too_long');
    await set({ questions: asked(3), agreement: 'a'.repeat(2_000) });
    for (const count of [2, 6]) await set({ questions: [{ ...HOPE, options: options(count) }] });
    expect((await seen(mara)).registrationForm.questions[0].options).toEqual(options(6));
  });

  it('goes through the one intake: Markdown made safe, dangerous words refused [TH07]', async () => {
    await set({ agreement: 'Please be **kind** to all <script>alert(1)</script>.' });
    const { html } = (await seen(mara)).registrationForm.agreement;
    expect(html).toContain('<strong>kind</strong>');
    expect(html).not.toContain('<script>');
    const bad = 'Then kill yourself, nobody will miss you.';
    for (const over of [{ agreement: bad }, { questions: [{ ...FIRST, body: bad }] }])
      expect(await lin.refusal(SET, await form(over))).toBe('INVALID_INPUT unsafe_words');
  });

  it('is set by host and co-hosts only, in a draft too, and never over what somebody else changed [TH07]', async () => {
    for (const person of [mara, sam]) expect(await person.refusal(SET, await form())).toBe('FORBIDDEN staff_only');
    const { id: draftId, version } = await draft(lin, details(app));
    const input = { workshopId: draftId, version, questions: [FIRST], agreement: '' };
    expect(await mara.refusal(SET, { input })).toBe('NOT_FOUND');
    await lin.ask(SET, { input });
    expect(await lin.refusal(SET, { input })).toBe('CONFLICT workshop_changed');
  });
});

describe('registering with questions and an agreement', () => {
  it('stays one press without them [TH07]', async () => {
    await mara.ask(TAKE, { id });
    expect((await seen(mara)).viewerRegistration.state).toBe('taken');
  });

  it('asks for what is needed and for the agreement, keeps both with the seat, and takes no seat otherwise [TH07]', async () => {
    await set();
    const whole = await answers();
    const given = whole['answers'] as { questionId: string; chosen: number }[];
    const [first, hope] = given as [{ questionId: string; chosen: number }, { questionId: string; chosen: number }];
    const wrong: [Record<string, unknown>, string][] = [
      [{ ...whole, answers: [first] }, 'INVALID_INPUT answer_needed'],
      [{ ...whole, answers: [{ ...first, chosen: 2 }, hope] }, 'INVALID_INPUT out_of_range'],
      [{ ...whole, answers: [first, { ...hope, chosen: 3 }] }, 'INVALID_INPUT out_of_range'],
      [{ ...whole, answers: [first, { ...hope, chosen: -1 }] }, 'INVALID_INPUT out_of_range'],
      [{ ...whole, answers: [...given, { questionId: id, chosen: 0 }] }, 'CONFLICT registration_changed'],
      [{ ...whole, agreement: null }, 'INVALID_INPUT agreement_needed'],
      [{ ...whole, agreement: 2 }, 'CONFLICT workshop_agreement_changed'],
    ];
    for (const [sent, refusal] of wrong) expect(await mara.refusal(TAKE, sent)).toBe(refusal);
    expect((await seen(lin)).seats).toEqual({ taken: 0, waiting: 0 });
    expect(await storedAnswers()).toEqual([]);

    await mara.ask(TAKE, { ...whole, answers: [hope] });
    expect(await storedAnswers()).toEqual([{ accountId: mara.id, chosen: 1 }]);
    expect((await seen(mara)).registrationForm).toMatchObject({
      needsAcceptance: false,
      acceptedAgreement: { version: 1, body: AGREEMENT },
    });
    expect((await seen(jo)).registrationForm.acceptedAgreement).toBeNull();
  });

  it('knows the questions of this workshop only [TH07]', async () => {
    await set();
    const foreign = await answers();
    id = await makeWorkshop(app, { hours: 3 });
    await set({ questions: [FIRST], agreement: '' });
    expect(await mara.refusal(TAKE, { ...foreign, id })).toBe('CONFLICT registration_changed');
  });

  it('keeps answers on the waiting list and with the offer that is taken, and forgets them with the seat [TH07] [TH06]', async () => {
    await set({ questions: [FIRST] });
    for (const person of crowd) await person.ask(TAKE, await answers());
    const last = crowd[5] as Persona;
    expect((await seen(last)).viewerRegistration.state).toBe('waiting');
    await mara.ask(GIVE_BACK, { id });
    expect((await storedAnswers()).some(({ accountId }) => accountId === mara.id)).toBe(false);
    await last.ask(TAKE, { id });
    expect((await seen(last)).viewerRegistration.state).toBe('taken');
    expect((await storedAnswers()).some(({ accountId }) => accountId === last.id)).toBe(true);
    expect((await seen(mara)).registrationForm.acceptedAgreement).toBeNull();
  });

  it('shows an agreement that changed before the doors, whichever of the two came first [TH07]', async () => {
    await set({ questions: [] });
    const sent = await answers();
    const next = 'What is said here stays here; cameras are welcome.';
    const change = await form({ questions: [], agreement: next });
    const [, ...takes] = await Promise.all([
      lin.ask(SET, change),
      ...crowd.slice(0, 5).map((person) => person.graphql(TAKE, sent)),
    ]);
    for (const [place, { errors }] of takes.entries()) {
      const { viewerRegistration, registrationForm } = await seen(crowd[place] as Persona);
      if (errors.length === 0)
        expect(registrationForm).toMatchObject({ needsAcceptance: true, acceptedAgreement: { version: 1 } });
      else {
        expect(errors[0]?.extensions?.['reason']).toBe('workshop_agreement_changed');
        expect(viewerRegistration).toBeNull();
      }
    }
  });

  it('asks for a changed agreement at the door, once, and for nothing else that changed [TH07]', async () => {
    await set();
    await mara.ask(TAKE, await answers());
    await set({ questions: [FIRST, { ...HOPE, body: 'What would help?' }] });
    expect((await seen(mara)).registrationForm.needsAcceptance).toBe(false);
    expect(await storedAnswers()).toEqual([{ accountId: mara.id, chosen: 0 }]);

    await set({ agreement: 'What is said here stays here, and everybody may leave.' });
    await goToDoors(app, id);
    expect(await mara.refusal(PASS, { id })).toBe('CONFLICT workshop_agreement_changed');
    expect(await jo.refusal(ACCEPT, { id, version: 2 })).toBe('FORBIDDEN no_seat');
    expect(await mara.refusal(ACCEPT, { id, version: 1 })).toBe('CONFLICT workshop_agreement_changed');
    await mara.ask(ACCEPT, { id, version: 2 });
    await mara.ask(PASS, { id });

    await set({ agreement: '' });
    expect((await seen(mara)).registrationForm).toMatchObject({ agreement: null, needsAcceptance: false });
  });
});

describe('what people answered when they registered', () => {
  it('is a count for host and co-hosts, from five answers on and in steps of five, and nothing for anybody else [TH07] [TH17]', async () => {
    await app.db.updateTable('workshop').set({ capacity: 20 }).where('id', '=', id).execute();
    await set({ questions: [HOPE] });
    for (const [place, person] of crowd.slice(0, POLL_SHOWN_FROM).entries()) {
      expect(await countsFor(lin)).toEqual([null]);
      await person.ask(TAKE, await answers({}, place % 2));
    }
    expect(await countsFor(lin)).toEqual([[3, 2, 0]]);
    for (const person of [sam, mara]) expect(await countsFor(person)).toEqual([null]);
    await crowd[5]?.ask(TAKE, await answers({}, 2));
    expect(await countsFor(lin)).toEqual([[3, 2, 0]]);
    for (const person of crowd.slice(0, 2)) await person.ask(GIVE_BACK, { id });
    expect(await countsFor(lin)).toEqual([null]);
  });

  it('is in the export of its person, and goes when the hour is over [TH07] [ME49]', async () => {
    await set({ questions: [HOPE] });
    await mara.ask(TAKE, await answers());
    expect(await storedAnswers()).toHaveLength(1);
    const { json } = (await (await signIn(app, mara.email)).ask(EXPORT)).exportMine;
    expect(JSON.parse(json)).toMatchObject({
      registrationAnswers: expect.arrayContaining([
        expect.objectContaining({ body: HOPE.body, options: HOPE.options, chosen: 1 }),
      ]),
    });
    await goToDoors(app, id);
    await app.advance(3_600);
    await lin.ask(END, { id });
    expect(await storedAnswers()).toEqual([]);
  });
});
