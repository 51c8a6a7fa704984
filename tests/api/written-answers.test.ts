import { WRITTEN_DAYS } from '@between/rules/workshops.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';
import { ask, keepOpen, makeWorkshop, REGISTER, sort } from '../support/workshops.ts';

const PAGE = `query ($id: UUID!) { workshop(id: $id) { leftOverCount writtenAnswers { madeAt closesAt isOpen canWrite answers { id questionHtml wantCount state html body answeredBy version } } questions { approved { id isMine } answered { id isMine } mine { id } } } }`;
const MAKE = `mutation ($id: UUID!) { makeWrittenAnswers(workshopId: $id) { workshop { id } } }`;
const WRITE = `mutation ($input: WriteAnswerInput!) { writeAnswer(input: $input) { workshop { id } } }`;
const END = `mutation ($id: UUID!) { endWorkshop(workshopId: $id) { workshop { state } } }`;
const WANT = `mutation ($id: UUID!) { wantAnswer(questionId: $id) { question { wantCount } } }`;
const REPORT = `mutation ($input: ReportItemInput!) { reportItem(input: $input) { report { id } } }`;
const WITHDRAW = `mutation ($id: UUID!) { withdrawQuestion(questionId: $id) { question { id } } }`;
const NOTICES = `{ notices { nodes { kind detail workshop { id } } } }`;

let app: TestApp;
let lin: Persona;
let sam: Persona;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let id: string;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  [lin, sam] = await Promise.all([as(app, 'lin'), as(app, 'sam')]);
  [mara, jo, kit] = await Promise.all([as(app, 'mara'), as(app, 'jo'), as(app, 'kit')]);
  id = await makeWorkshop(app, { hours: 0.2 });
  for (const person of [mara, jo, kit]) await person.ask(REGISTER, { id });
  await keepOpen(app, id);
});

/** An approved question there was no time for. */
async function leftOver(by: Persona, words: string): Promise<string> {
  const question = await ask(by, id, words);
  await sort(app, sam, question, 'approve');
  return question;
}

async function end(): Promise<void> {
  await app.advance(13 * 60);
  await lin.ask(END, { id });
}

const readBy = async (person: Persona): Promise<any> => (await person.ask(PAGE, { id })).workshop;
const answersFor = async (person: Persona): Promise<any[]> => (await readBy(person)).writtenAnswers.answers;
const write = (questionId: string, version: number, over: Record<string, unknown> = {}): Record<string, unknown> => ({
  input: {
    questionId,
    version,
    body: 'Get up after twenty minutes, and sit where it is dim.',
    isPublished: true,
    ...over,
  },
});

/** Every table that can name somebody, as text. */
async function everything(): Promise<string> {
  const tables = [
    'item',
    'question',
    'questionWant',
    'snapshot',
    'itemVersion',
    'writtenAnswer',
    'writtenPage',
  ] as const;
  const rows = await Promise.all(tables.map((table) => app.db.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows);
}

describe('written answers', () => {
  it('leave nothing that leads to whoever asked: in no row, in no payload, for the desk neither [TH16]', async () => {
    const question = await leftOver(mara, 'What if nothing helps for weeks?');
    const doubled = await ask(jo, id, 'And if it takes weeks?');
    await sort(app, sam, doubled, 'merge', { into: question });
    await kit.ask(WANT, { id: question });
    expect(await everything()).toContain(mara.id);
    const asked = await app.db
      .selectFrom('item')
      .select('createdAt')
      .where('id', '=', question)
      .executeTakeFirstOrThrow();
    await end();
    expect((await readBy(lin)).leftOverCount).toBe(1);
    await lin.ask(MAKE, { id });

    const rows = await everything();
    for (const person of [mara, jo, kit]) expect(rows).not.toContain(person.id);
    expect(rows).not.toContain(asked.createdAt.toISOString());
    for (const viewer of [lin, sam, mara, jo, kit]) {
      const payload = JSON.stringify(await readBy(viewer));
      for (const person of [mara, jo, kit]) {
        expect(payload).not.toContain(person.id);
        expect(payload).not.toContain(person.handle);
      }
      expect(payload).not.toContain('"isMine":true');
    }
    // The wish of whoever asked the one that was merged counts on, too.
    expect(await answersFor(mara)).toMatchObject([
      { id: question, wantCount: 2, state: 'open', html: null, body: null },
    ]);
    expect((await readBy(mara)).questions.mine).toEqual([]);
    expect(await mara.refusal(WITHDRAW, { id: question })).toBe('FORBIDDEN not_yours');
  });

  it('are drafts of host and co-host, published one by one, and then for everybody who had a seat [TH16]', async () => {
    const [one, two] = [await leftOver(mara, 'May I read in bed?'), await leftOver(jo, 'And what of naps?')];
    expect(await lin.refusal(MAKE, { id })).toBe('FORBIDDEN not_over');
    await end();
    expect(await sam.refusal(MAKE, { id })).toBe('FORBIDDEN staff_only');
    await lin.ask(MAKE, { id });
    expect(await lin.refusal(MAKE, { id })).toBe('CONFLICT nothing_left_over');
    await lin.ask(WRITE, write(one, 1, { isPublished: false }));
    const of = async (person: Persona, question: string): Promise<any> =>
      (await answersFor(person)).find((answer) => answer.id === question);
    expect(await of(lin, one)).toMatchObject({ state: 'draft', version: 2 });
    expect((await of(lin, one)).body).toContain('twenty minutes');
    expect(JSON.stringify(await readBy(mara))).not.toContain('twenty minutes');
    expect(await of(sam, one)).toMatchObject({ state: 'open', version: 1, answeredBy: null });

    expect(await lin.refusal(WRITE, write(one, 1))).toBe('CONFLICT answer_changed');
    await lin.ask(WRITE, write(one, 2));
    expect((await of(mara, one)).html).toContain('twenty minutes');
    expect(await of(mara, one)).toMatchObject({ state: 'published', answeredBy: 'lin', body: null });
    expect(await of(mara, two)).toMatchObject({ state: 'open', html: null });
    expect(await mara.refusal(WRITE, write(two, 1))).toBe('FORBIDDEN staff_only');
    const nell = await as(app, 'nell');
    expect((await readBy(nell)).writtenAnswers).toBeNull();

    await lin.ask(WRITE, write(one, 3, { isPublished: false }));
    expect(await of(mara, one)).toMatchObject({ state: 'open', html: null, answeredBy: null });
    const dangerous = { body: 'Then kill yourself, nobody will miss you.' };
    expect(await lin.refusal(WRITE, write(two, 1, dangerous))).toBe('INVALID_INPUT unsafe_words');
  });

  it('are told once to everybody who had a seat, so that no notice says who asked [TH16]', async () => {
    const [one, two] = [await leftOver(mara, 'May I read in bed?'), await leftOver(mara, 'And what of naps?')];
    await end();
    await lin.ask(MAKE, { id });
    const told = async (person: Persona): Promise<any[]> =>
      (await person.ask(NOTICES)).notices.nodes.filter(
        (notice: any) => notice.detail === 'answers_there' && notice.workshop.id === id,
      );
    expect(await told(mara)).toEqual([]);
    await lin.ask(WRITE, write(one, 1));
    await lin.ask(WRITE, write(two, 1));
    for (const person of [mara, jo, kit]) expect(await told(person)).toHaveLength(1);
    const rows = await app.db.selectFrom('notice').selectAll().where('detail', '=', 'answers_there').execute();
    for (const row of rows) expect([row.itemId, row.count]).toEqual([null, 1]);
  });

  it('leave out what waits, was taken back, or was looked into by the desk, which keeps who wrote it [TH16] [TH15]', async () => {
    const reported = await leftOver(mara, 'Why is everybody here so dull?');
    await jo.ask(REPORT, { input: { itemId: reported, reason: 'unkind' } });
    const withdrawn = await leftOver(jo, 'Never mind this one?');
    await jo.ask(WITHDRAW, { id: withdrawn });
    await ask(kit, id, 'Was this ever read?');
    const plain = await leftOver(kit, 'May I read in bed?');
    await end();
    await lin.ask(MAKE, { id });
    expect((await answersFor(lin)).map((answer) => answer.id)).toEqual([plain]);
    const kept = await app.db
      .selectFrom('item')
      .select('authorId')
      .where('id', '=', reported)
      .executeTakeFirstOrThrow();
    expect(kept.authorId).toBe(mara.id);
  });

  it('are written until the closing date and read after it [TH16]', async () => {
    const one = await leftOver(mara, 'May I read in bed?');
    const late = await ask(jo, id, 'Is this approved late?');
    await end();
    await lin.ask(MAKE, { id });
    await sort(app, sam, late, 'approve');
    await lin.ask(MAKE, { id });
    expect(await answersFor(kit)).toHaveLength(2);
    await lin.ask(WRITE, write(one, 1));
    const { madeAt, closesAt } = (await readBy(mara)).writtenAnswers;
    expect(Date.parse(closesAt) - Date.parse(madeAt)).toBe(WRITTEN_DAYS * 86_400_000);
    await app.db.updateTable('writtenPage').set({ closesAt: app.clock.now() }).where('workshopId', '=', id).execute();
    expect(await lin.refusal(WRITE, write(late, 1))).toBe('FORBIDDEN answers_closed');
    expect((await readBy(mara)).writtenAnswers).toMatchObject({ isOpen: false, canWrite: false });
    expect((await answersFor(mara)).find((answer) => answer.id === one)).toMatchObject({ state: 'published' });
  });
});
