import { POLL_SHOWN_FROM } from '@between/rules/workshops.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';
import { keepOpen, makeWorkshop, REGISTER } from '../support/workshops.ts';

const POLLS = `query ($id: UUID!) { workshop(id: $id) { polls { id question choice state hasResults answerCount median canAnswer canRun options { place text count isMine } } } }`;
const MAKE = `mutation ($input: PollInput!) { makePoll(input: $input) { workshop { id } } }`;
const OPEN = `mutation ($pollId: UUID!) { openPoll(pollId: $pollId) { workshop { id } } }`;
const CLOSE = `mutation ($pollId: UUID!) { closePoll(pollId: $pollId) { workshop { id } } }`;
const ANSWER = `mutation ($pollId: UUID!, $chosen: [Int!]!) { answerPoll(pollId: $pollId, chosen: $chosen) { workshop { id } } }`;
const CROWD = ['mara', 'jo', 'kit', 'nour', 'ines'] as const;

let app: TestApp;
let lin: Persona;
let sam: Persona;
let crowd: Persona[];
let id: string;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  [lin, sam] = await Promise.all([as(app, 'lin'), as(app, 'sam')]);
  crowd = await Promise.all(CROWD.map((handle) => as(app, handle)));
  id = await makeWorkshop(app, { hours: 0.2 });
  for (const person of crowd) await person.ask(REGISTER, { id });
  await keepOpen(app, id);
});

const pollsOf = async (person: Persona): Promise<any[]> => (await person.ask(POLLS, { id })).workshop.polls;
const poll = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  input: {
    workshopId: id,
    question: 'How was last night?',
    choice: 'one',
    options: ['Fine', 'Short', 'None'],
    opensNow: true,
    ...over,
  },
});

async function answer(count: number, chosen: number[]): Promise<string> {
  const [open] = await pollsOf(lin);
  for (const person of crowd.slice(0, count)) await person.ask(ANSWER, { pollId: open.id, chosen });
  return open.id;
}

describe('a poll', () => {
  it('shows numbers to nobody before it is closed, and to everybody after, from five answers on [TH17]', async () => {
    await lin.ask(MAKE, poll());
    const pollId = await answer(POLL_SHOWN_FROM, [1]);
    await crowd[0]?.ask(ANSWER, { pollId, chosen: [0] });
    for (const person of [lin, sam, ...crowd]) {
      const [seen] = await pollsOf(person);
      expect(seen).toMatchObject({ state: 'open', hasResults: false, answerCount: null });
      expect(seen.options.map(({ count }: { count: unknown }) => count)).toEqual([null, null, null]);
    }
    const mineOf = async (person: Persona | undefined): Promise<boolean[]> =>
      person === undefined ? [] : (await pollsOf(person))[0].options.map(({ isMine }: { isMine: boolean }) => isMine);
    expect(await mineOf(crowd[0])).toEqual([true, false, false]);
    expect(await mineOf(lin)).toEqual([false, false, false]);

    await sam.ask(CLOSE, { pollId });
    for (const person of [lin, crowd[2] ?? lin]) {
      const [seen] = await pollsOf(person);
      expect(seen).toMatchObject({ state: 'closed', hasResults: true, answerCount: POLL_SHOWN_FROM, canAnswer: false });
      expect(seen.options.map(({ count }: { count: unknown }) => count)).toEqual([1, POLL_SHOWN_FROM - 1, 0]);
    }
    expect(await crowd[1]?.refusal(ANSWER, { pollId, chosen: [2] })).toBe('CONFLICT poll_closed');
  });

  it('loses the answer of somebody who leaves the community, but for one whose result was shown [TH17] [ME49]', async () => {
    const theo = await as(app, 'theo');
    await theo.ask(REGISTER, { id });
    const pollIds: string[] = [];
    for (const isClosed of [true, false]) {
      await lin.ask(MAKE, poll());
      const pollId = await answer(POLL_SHOWN_FROM, [1]);
      await theo.ask(ANSWER, { pollId, chosen: [0] });
      if (isClosed) await lin.ask(CLOSE, { pollId });
      pollIds.push(pollId);
    }
    await theo.ask('mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { ok } }', {
      input: { posts: 'delete', handle: 'theo' },
    });
    await lin.ask(CLOSE, { pollId: pollIds[1] });
    const counts = (await pollsOf(lin)).map((each): [string, number] => [each.id, each.answerCount]);
    expect(new Map(counts)).toEqual(new Map(pollIds.map((each, at) => [each, POLL_SHOWN_FROM + (at === 0 ? 1 : 0)])));
  });

  it('with fewer than five answers never has a number, for its host neither [TH17]', async () => {
    await lin.ask(MAKE, poll());
    const pollId = await answer(POLL_SHOWN_FROM - 1, [2]);
    await lin.ask(CLOSE, { pollId });
    for (const person of [lin, sam, crowd[0] ?? lin]) {
      const [seen] = await pollsOf(person);
      expect(seen).toMatchObject({ state: 'closed', hasResults: false, answerCount: null });
      expect(JSON.stringify(seen.options)).not.toMatch(/"count":\d/);
    }
  });

  it('on a scale tells how the answers lie and the middle one, closed and from five on [TH17]', async () => {
    const scale = poll({ choice: 'scale', options: ['Not at all', 'Very'] });
    for (const count of [POLL_SHOWN_FROM - 1, POLL_SHOWN_FROM]) {
      await lin.ask(MAKE, scale);
      const pollId = await answer(count, [3]);
      await crowd[0]?.ask(ANSWER, { pollId, chosen: [0] });
      expect(await crowd[1]?.refusal(ANSWER, { pollId, chosen: [0, 1] })).toBe('INVALID_INPUT out_of_range');
      expect((await pollsOf(lin))[0]).toMatchObject({ state: 'open', hasResults: false, median: null });
      await lin.ask(CLOSE, { pollId });
    }
    const [enough, few] = await pollsOf(crowd[2] ?? lin);
    expect(enough).toMatchObject({ choice: 'scale', hasResults: true, median: 4 });
    expect(enough.options.map(({ text, count }: any) => [text, count])).toEqual([
      ['1: Not at all', 1],
      ['2', 0],
      ['3', 0],
      ['4', POLL_SHOWN_FROM - 1],
      ['5: Very', 0],
    ]);
    expect(few).toMatchObject({ hasResults: false, answerCount: null, median: null });
    expect(JSON.stringify(few.options)).not.toMatch(/"count":\d/);
    for (const options of [['One'], ['One', 'Two', 'Three']])
      expect(await lin.refusal(MAKE, poll({ choice: 'scale', options }))).toBe('INVALID_INPUT out_of_range');
  });

  it('is prepared out of sight, opened by those who run it, one at a time, with several answers or one [TH17]', async () => {
    await lin.ask(MAKE, poll({ question: 'What helped?', choice: 'several', opensNow: false }));
    const [mara] = crowd;
    if (mara === undefined) throw new Error('nobody came');
    expect(await pollsOf(mara)).toEqual([]);
    const [draft] = await pollsOf(lin);
    expect(draft).toMatchObject({ state: 'draft', canRun: true });
    expect(await mara.refusal(ANSWER, { pollId: draft.id, chosen: [0] })).toBe('NOT_FOUND');
    expect(await mara.refusal(OPEN, { pollId: draft.id })).toBe('FORBIDDEN staff_only');

    await sam.ask(MAKE, poll());
    await lin.ask(OPEN, { pollId: draft.id });
    expect((await pollsOf(mara)).map(({ state }) => state).toSorted()).toEqual(['closed', 'open']);
    await mara.ask(ANSWER, { pollId: draft.id, chosen: [2, 0] });
    expect(await mara.refusal(ANSWER, { pollId: draft.id, chosen: [7] })).toBe('INVALID_INPUT out_of_range');
    expect(await lin.refusal(MAKE, poll({ options: ['Only one'] }))).toBe('INVALID_INPUT out_of_range');
    expect((await pollsOf(mara)).find(({ state }) => state === 'open').options[2]).toMatchObject({ isMine: true });
  });
});
