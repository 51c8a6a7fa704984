import { randomUUID } from 'node:crypto';
import { OPEN_QUESTIONS_EACH } from '@between/rules/workshops.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { as, type Persona } from '../support/personas.ts';
import { ask, makeWorkshop, openRoom, REGISTER, roomIdOf, sort } from '../support/workshops.ts';

const ROOM = `query ($id: UUID!) { workshop(id: $id) {
  id title html startsAt endsAt timeZone phase state isFull capacity version safetyModerator host { handle } seats { taken offered waiting }
  viewerRegistration { state place offerUntil } viewerPart viewerCan { ask askRefusal sortQuestions attendRefusal }
  room { id isOpen isPaused isModeratorHere }
  questions {
    onStage { ...Q } approved { ...Q } answered { ...Q } pending { ...Q } notTaken { ...Q } mine { ...Q }
  } } }
  fragment Q on Question { id state html visibility wantCount isWanted isMine notTakenReason mergedInto version moves canWant }`;
const ASK = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { question { id state } } }`;
const SORT = `mutation ($input: SortQuestionInput!) { sortQuestion(input: $input) { question { state } } }`;
const WANT = `mutation ($id: UUID!) { wantAnswer(questionId: $id) { question { wantCount isWanted } } }`;
const UNWANT = `mutation ($id: UUID!) { unwantAnswer(questionId: $id) { question { wantCount isWanted } } }`;
const WITHDRAW = `mutation ($id: UUID!) { withdrawQuestion(questionId: $id) { question { visibility } } }`;
const PAUSE = `mutation ($id: UUID!) { pauseRoom(roomId: $id) { room { isPaused } } }`;
const HERE = `mutation ($id: UUID!) { confirmRoomPresence(roomId: $id) { room { state } } }`;
const REPORT = `mutation ($input: ReportItemInput!) { reportItem(input: $input) { report { id } } }`;

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
  const names = ['lin', 'sam', 'mara', 'jo', 'kit'];
  const all = await Promise.all(names.map((handle) => as(app, handle)));
  for (const { id: accountId } of all) await acceptFirstSteps(app, accountId);
  [lin, sam, mara, jo, kit] = all as [Persona, Persona, Persona, Persona, Persona];
  id = await makeWorkshop(app, { hours: 0.2 });
  for (const person of [mara, jo, kit]) await person.ask(REGISTER, { id });
  await openRoom(app, id);
});

const board = async (person: Persona): Promise<any> => (await person.ask(ROOM, { id })).workshop.questions;
const ids = (questions: { id: string }[]): string[] => questions.map((question) => question.id);

describe('a question', () => {
  it('goes from pending over approved and the stage to answered, and each sees what is theirs to see [TH14] [ME57]', async () => {
    const question = await ask(mara, id, 'How do I stop checking the clock?');
    expect(ids((await board(lin)).pending)).toEqual([question]);
    expect((await board(jo)).pending).toBeNull();
    expect((await board(jo)).approved).toEqual([]);
    expect((await board(mara)).mine).toMatchObject([{ id: question, state: 'pending' }]);

    await sort(app, sam, question, 'approve');
    expect((await board(jo)).approved).toMatchObject([{ id: question, isMine: false, canWant: true, moves: [] }]);
    await sort(app, lin, question, 'to_stage');
    expect((await board(kit)).onStage).toMatchObject({ id: question, state: 'on_stage' });
    await sort(app, lin, question, 'answer');
    expect(ids((await board(kit)).answered)).toEqual([question]);
    expect((await board(mara)).mine).toMatchObject([{ state: 'answered' }]);
  });

  it('that is not taken says why, to whoever asked and nobody else in the room [TH14] [ME57]', async () => {
    const question = await ask(jo, id, 'Which tablets should I take for this?');
    await sort(app, lin, question, 'not_take', { reason: 'needs_own_talk' });
    expect((await board(jo)).mine).toMatchObject([{ state: 'not_taken', notTakenReason: 'needs_own_talk' }]);
    expect(JSON.stringify(await board(mara))).not.toContain(question);
    const { version } = await sort(app, lin, question, 'approve');
    const bare = { questionId: question, version, move: 'not_take' };
    expect(await lin.refusal(SORT, { input: bare })).toBe('INVALID_INPUT empty');
  });

  it('becomes part of another one, and takes those who want it along [TH14]', async () => {
    const one = await ask(mara, id, 'Do naps make it worse?');
    const two = await ask(jo, id, 'Should I nap in the afternoon?');
    for (const question of [one, two]) await sort(app, sam, question, 'approve');
    await kit.ask(WANT, { id: two });
    await sort(app, lin, two, 'merge', { into: one });
    const seen = (await board(kit)).approved;
    // Kit wanted the one that went; jo asked it.
    expect(seen).toMatchObject([{ id: one, wantCount: 2, isWanted: true }]);
    expect((await board(jo)).mine).toMatchObject([{ id: two, state: 'merged', mergedInto: one }]);
  });

  it('is not moved twice, nor along an arrow that is not there, nor by people who only attend [TH14]', async () => {
    const question = await ask(mara, id, 'What is a good hour to get up?');
    const input = { questionId: question, version: 1 };
    expect(await lin.refusal(SORT, { input: { ...input, move: 'to_stage' } })).toBe('CONFLICT not_allowed');
    await sort(app, sam, question, 'approve');
    expect(await lin.refusal(SORT, { input: { ...input, move: 'approve' } })).toBe('CONFLICT question_moved');
    expect(await jo.refusal(SORT, { input: { ...input, version: 2, move: 'to_stage' } })).toBe('FORBIDDEN staff_only');
  });

  it('takes the place of the one on the stage, which counts as answered [TH14]', async () => {
    const one = await ask(mara, id, 'The first thing to know?');
    const two = await ask(jo, id, 'The second thing to know?');
    for (const question of [one, two]) {
      await sort(app, sam, question, 'approve');
      await sort(app, lin, question, 'to_stage');
    }
    expect((await board(kit)).onStage.id).toBe(two);
    expect(ids((await board(kit)).answered)).toEqual([one]);
  });

  it('is sent once, three at a time at most, and can be taken back', async () => {
    const input = { workshopId: id, clientId: randomUUID(), body: 'Is this sent twice?' };
    const [first, again] = [await mara.ask(ASK, { input }), await mara.ask(ASK, { input })];
    expect(again.askQuestion.question.id).toBe(first.askQuestion.question.id);
    for (let more = 1; more < OPEN_QUESTIONS_EACH; more += 1) await ask(mara, id, `One more, number ${more}?`);
    const fourth = { input: { ...input, clientId: randomUUID() } };
    expect(await mara.refusal(ASK, fourth)).toBe('CONFLICT questions_waiting');
    expect(await jo.refusal(WITHDRAW, { id: first.askQuestion.question.id })).toBe('NOT_FOUND');
    await mara.ask(WITHDRAW, { id: first.askQuestion.question.id });
    expect((await board(lin)).pending).toHaveLength(OPEN_QUESTIONS_EACH - 1);
    await mara.ask(ASK, fourth);
  });
});

describe('who asked', () => {
  it('is in no payload to anybody who was not told by the asker: no name, no id, no time, no order [ME57] [TH14]', async () => {
    const bodies = ['Apples first?', 'Pears second?', 'Plums third?', 'Figs fourth?'];
    const asked: string[] = [];
    for (const [place, body] of bodies.entries()) {
      asked.push(await ask([mara, jo, kit][place % 3] ?? mara, id, body));
      await app.advance(37);
      await openRoom(app, id);
    }
    for (const question of asked.slice(0, 2)) await sort(app, sam, question, 'approve');
    const items = await app.db.selectFrom('item').select(['id', 'createdAt']).where('id', 'in', asked).execute();
    for (const viewer of [lin, sam, mara, jo, kit]) {
      const payload = JSON.stringify(await board(viewer));
      for (const asker of [mara, jo, kit]) {
        expect(payload).not.toContain(asker.id);
        expect(payload).not.toContain(asker.handle);
      }
      for (const { createdAt } of items) {
        expect(payload).not.toContain(createdAt.toISOString().slice(0, 16));
        expect(payload).not.toContain(String(createdAt.getTime()).slice(0, 8));
        expect(payload).not.toContain(createdAt.getTime().toString(16).slice(0, 8));
      }
    }
    // Random ids, and lists in their order: neither tells which came first.
    for (const question of asked) expect(question[14]).toBe('4');
    const { pending, approved } = await board(lin);
    expect(ids(pending)).toEqual(ids(pending).toSorted());
    expect(ids(approved)).toEqual(ids(approved).toSorted());
  });

  it('is not told by who would like to know too: a number and nothing else [ME57]', async () => {
    const question = await ask(mara, id, 'Who else lies awake?');
    await sort(app, sam, question, 'approve');
    expect((await jo.ask(WANT, { id: question })).wantAnswer.question).toEqual({ wantCount: 1, isWanted: true });
    await jo.ask(WANT, { id: question });
    await kit.ask(WANT, { id: question });
    for (const viewer of [lin, sam, mara, kit]) {
      const payload = JSON.stringify(await board(viewer));
      expect(payload).not.toContain(jo.id);
      expect(payload).toContain('"wantCount":2');
    }
    expect((await jo.ask(UNWANT, { id: question })).unwantAnswer.question).toEqual({ wantCount: 1, isWanted: false });
    expect(await mara.refusal(WANT, { id: question })).toBe('CONFLICT not_allowed');
  });

  it('is withheld with the names and numbers of everybody who attends [ME56]', async () => {
    for (const viewer of [mara, kit]) {
      const payload = JSON.stringify(await viewer.ask(ROOM, { id }));
      for (const other of [mara, jo, kit]) if (other !== viewer) expect(payload).not.toContain(other.handle);
      expect(payload).toContain('"seats":null');
    }
  });
});

describe('a question that a person has to read first', () => {
  it('is on no stage and can be wanted by nobody; its asker sees that it is held [TH15]', async () => {
    const question = await ask(mara, id, 'A question that was approved and then held.');
    await sort(app, sam, question, 'approve');
    await app.db.updateTable('item').set({ visibility: 'held' }).where('id', '=', question).execute();
    for (const viewer of [lin, sam, jo]) expect(JSON.stringify(await board(viewer))).not.toContain(question);
    expect((await board(mara)).mine).toMatchObject([{ id: question, visibility: 'held' }]);
    const to = (move: string) => ({ input: { questionId: question, version: 2, move } });
    expect(await lin.refusal(SORT, to('to_stage'))).toBe('NOT_FOUND');
    expect(await jo.refusal(WANT, { id: question })).toBe('NOT_FOUND');
  });

  it('can be reported by whoever sees it, and by nobody before it is shown [ME22]', async () => {
    const question = await ask(mara, id, 'An approved question that hurts somebody.');
    const input = { itemId: question, reason: 'unkind' };
    expect(await jo.refusal(REPORT, { input })).toBe('NOT_FOUND');
    await sort(app, sam, question, 'approve');
    expect((await jo.ask(REPORT, { input })).reportItem.report.id).toBeDefined();
  });
});

describe('the room', () => {
  it('is for people with a seat, those who run it and the desk [TH05] [ME56]', async () => {
    const nell = await as(app, 'nell');
    const outside = (await nell.ask(ROOM, { id })).workshop;
    expect(outside).toMatchObject({ room: null, questions: null, viewerCan: { attendRefusal: 'no_seat' } });
    const input = { workshopId: id, clientId: randomUUID(), body: 'May I ask from outside?' };
    expect(await nell.refusal(ASK, { input })).toBe('FORBIDDEN no_seat');
    for (const inside of [mara, lin, sam]) expect((await inside.ask(ROOM, { id })).workshop.room.isOpen).toBe(true);
  });

  it('takes no question before its safety moderator is there, nor from those who run it [TH05]', async () => {
    const closed = await makeWorkshop(app, { hours: 2 });
    await mara.ask(REGISTER, { id: closed });
    const input = { workshopId: closed, clientId: randomUUID(), body: 'Is anybody there?' };
    expect(await mara.refusal(ASK, { input })).toBe('FORBIDDEN room_closed');
    expect(await lin.refusal(ASK, { input: { ...input, workshopId: id } })).toBe('FORBIDDEN own_workshop');
  });

  it('opens by its safety moderator alone, and not before its doors may [TH05]', async () => {
    const early = await roomIdOf(app, await makeWorkshop(app, { hours: 3 }));
    expect(await sam.refusal(HERE, { id: early })).toBe('FORBIDDEN not_yet');
    const due = await roomIdOf(app, await makeWorkshop(app, { hours: 0.2 }));
    expect((await lin.ask(HERE, { id: due })).confirmRoomPresence.room.state).toBe('closed');
    expect(await jo.refusal(HERE, { id: due })).toBe('NOT_FOUND');
    expect((await sam.ask(HERE, { id: due })).confirmRoomPresence.room.state).toBe('open');
  });

  it('freezes with one press: no question, no wish, nothing new on the stage [TH23]', async () => {
    const question = await ask(jo, id, 'Asked before the pause.');
    await sort(app, sam, question, 'approve');
    const roomId = await roomIdOf(app, id);
    expect(await jo.refusal(PAUSE, { id: roomId })).toBe('FORBIDDEN staff_only');
    await lin.ask(PAUSE, { id: roomId });
    const input = { workshopId: id, clientId: randomUUID(), body: 'Asked into the pause.' };
    expect(await mara.refusal(ASK, { input })).toBe('FORBIDDEN room_paused');
    expect(await kit.refusal(WANT, { id: question })).toBe('FORBIDDEN room_paused');
    const stage = { input: { questionId: question, version: 2, move: 'to_stage' } };
    expect(await lin.refusal(SORT, stage)).toBe('FORBIDDEN room_paused');
    expect((await mara.ask(ROOM, { id })).workshop).toMatchObject({
      room: { isPaused: true },
      viewerCan: { ask: false, askRefusal: 'room_paused' },
    });
  });

  it('closes for good when the workshop ends [TH05]', async () => {
    await app.advance(13 * 60);
    const END = `mutation ($id: UUID!) { endWorkshop(workshopId: $id) { workshop { state } } }`;
    expect(await mara.refusal(END, { id })).toBe('FORBIDDEN staff_only');
    expect((await lin.ask(END, { id })).endWorkshop.workshop.state).toBe('ended');
    const room = await app.db.selectFrom('room').select('state').where('workshopId', '=', id).executeTakeFirstOrThrow();
    expect(room.state).not.toBe('open');
  });
});
