import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { untilSomebodyWaits } from '../support/locks.ts';
import {
  caseIdOf,
  claim,
  decide,
  MY_REPORTS,
  openDesk,
  reply,
  report,
  reportedWords,
  startThread,
} from '../support/moderation.ts';
import type { Persona } from '../support/personas.ts';

const SEEN = `id lane status version dueAt reportCount mergedInto { id } mergeChoices { id }
  mergedHere { id authorHandle body reportCount note } reports { reason note } comments { text fromCaseId }
  history { event by note } viewerCan { merge split decide claim }`;
const CASE = `query ($id: UUID!) { case(id: $id) { ${SEEN} } }`;
const MERGE = `mutation ($input: MergeCaseInput!) { mergeCase(input: $input) { case { ${SEEN} } } }`;
const SPLIT = `mutation ($input: ReviewInput!) { splitCase(input: $input) { case { ${SEEN} } } }`;
const COMMENT = `mutation ($input: CommentOnCaseInput!) { commentOnCase(input: $input) { case { id } } }`;
const QUEUE = `{ cases(first: 50) { nodes { id } } }`;

let desk: Awaited<ReturnType<typeof openDesk>>;
let app: TestApp;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let sam: Persona;
let rhea: Persona;
/** Words of mara's that jo reported, and an answer of hers to them that kit reported: one event. */
let first: Awaited<ReturnType<typeof reportedWords>>;
let second: { caseId: string; itemId: string };

beforeAll(async () => {
  desk = await openDesk();
  ({ app, mara, jo, kit, sam, rhea } = desk);
});
afterAll(() => app.close());
beforeEach(async () => {
  first = await reportedWords(desk);
  const itemId = await reply(mara, first.threadId, 'And everybody here knows it.');
  await report(kit, itemId, 'something_else', 'She goes on.');
  second = { itemId, caseId: await caseIdOf(app, itemId) };
});

const look = async (caseId: string, by: Persona = sam): Promise<any> => (await by.ask(CASE, { id: caseId })).case;
const inputOf = async (by: Persona, caseId: string): Promise<{ caseId: string; version: number }> => {
  const { case: mine } = await claim(by, caseId);
  return { caseId, version: mine.version };
};
const merged = async (over: Record<string, unknown> = {}): Promise<any> => {
  const held = await inputOf(sam, second.caseId);
  return (await sam.ask(MERGE, { input: { ...held, into: first.caseId, note: 'One quarrel.', ...over } })).mergeCase
    .case;
};
const openIds = async (by: Persona = sam): Promise<string[]> =>
  (await by.ask(QUEUE)).cases.nodes.map(({ id }: { id: string }) => id);
const answersOf = async (by: Persona, itemWords: string): Promise<any> =>
  (await by.ask(MY_REPORTS)).myReports.nodes.find(({ excerpt }: { excerpt: string }) => excerpt.includes(itemWords));

describe('two cases about one event', () => {
  it('become one: reports go along, the other leaves the queue and says where it went', async () => {
    const note = { caseId: second.caseId, clientId: '00000000-0000-7000-8000-0000000000d1', text: 'Same night.' };
    await sam.ask(COMMENT, { input: note });
    const { mergeChoices, version } = (await inputOf(sam, second.caseId).then(() => look(second.caseId))) as any;
    expect(mergeChoices[0]).toEqual({ id: first.caseId });
    const before = await look(first.caseId);

    const input = { caseId: second.caseId, version, into: first.caseId.slice(-4), note: 'One quarrel.' };
    const { mergeCase } = await sam.ask(MERGE, { input });
    expect(mergeCase.case).toMatchObject({
      status: 'merged',
      reportCount: 0,
      mergedInto: { id: first.caseId },
      viewerCan: { merge: false, split: true, decide: false, claim: false },
    });
    expect(mergeCase.case.history[0]).toEqual({ event: 'merge', by: 'sam', note: 'One quarrel.' });

    const stays = await look(first.caseId);
    expect(stays).toMatchObject({ reportCount: 2, lane: before.lane, dueAt: before.dueAt });
    expect(stays.version).toBeGreaterThan(before.version);
    expect(stays.reports.map(({ reason }: { reason: string }) => reason)).toEqual(['unkind', 'something_else']);
    expect(stays.mergedHere).toMatchObject([
      { id: second.caseId, authorHandle: 'mara', reportCount: 1, note: 'One quarrel.' },
    ]);
    expect(stays.mergedHere[0].body).toContain('everybody here knows');
    expect(stays.comments).toEqual([{ text: 'Same night.', fromCaseId: second.caseId }]);
    expect(await openIds()).toContain(first.caseId);
    expect(await openIds()).not.toContain(second.caseId);
    expect(await sam.refusal(SPLIT, { input: { caseId: first.caseId, version: stays.version } })).toBe(
      'CONFLICT not_allowed',
    );

    const rows = await app.db
      .selectFrom('audit')
      .select(['action', 'targetId'])
      .where('targetId', 'in', [first.caseId, second.caseId])
      .where('action', 'in', ['case.merge', 'case.take_in'])
      .orderBy('action')
      .execute();
    expect(rows).toEqual([
      { action: 'case.merge', targetId: second.caseId },
      { action: 'case.take_in', targetId: first.caseId },
    ]);
  });

  it('have one answer: whoever reported either hears what the one that stays came to', async () => {
    await merged();
    await decide(rhea, first.caseId);
    await app.advance(60);
    expect(await answersOf(jo, 'never any good')).toMatchObject({ outcome: 'acted' });
    expect(await answersOf(kit, 'everybody here knows')).toMatchObject({ outcome: 'acted' });
    const { version } = await look(second.caseId);
    expect(await sam.refusal(SPLIT, { input: { caseId: second.caseId, version } })).toBe('CONFLICT case_settled');
  });

  it('are two again when somebody splits them, each with its own reports', async () => {
    const { version } = await merged();
    // What comes later about the words that were merged goes where they went.
    await report(jo, second.itemId, 'unkind', 'This too.');
    expect(await look(first.caseId)).toMatchObject({ reportCount: 3, mergedHere: [{ reportCount: 2 }] });

    const { splitCase } = await rhea.ask(SPLIT, { input: { caseId: second.caseId, version, note: 'Two things.' } });
    expect(splitCase.case).toMatchObject({ status: 'queued', reportCount: 2, mergedInto: null });
    expect(splitCase.case.history[0]).toEqual({ event: 'split', by: 'rhea', note: 'Two things.' });
    expect(await look(first.caseId)).toMatchObject({ reportCount: 1, mergedHere: [] });
    expect(await openIds()).toEqual(expect.arrayContaining([first.caseId, second.caseId]));
    await decide(rhea, first.caseId);
    await app.advance(60);
    expect(await answersOf(kit, 'everybody here knows')).toMatchObject({ outcome: null });
  });

  it('go along together when the one that took in is merged itself', async () => {
    await merged();
    const itemId = await reply(mara, first.threadId, 'A third thing.');
    await report(jo, itemId, 'unkind');
    const thirdId = await caseIdOf(app, itemId);
    const held = await inputOf(sam, first.caseId);
    await sam.ask(MERGE, { input: { ...held, into: thirdId } });
    const stays = await look(thirdId);
    expect(stays.reportCount).toBe(3);
    expect(stays.mergedHere.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      [first.caseId, second.caseId].toSorted(),
    );
    expect(await look(second.caseId)).toMatchObject({ mergedInto: { id: thirdId } });
  });
});

it('a split waits for the case that took in before it holds its own, as a merge that goes on with both does', async () => {
  await sam.ask(MERGE, { input: { ...(await inputOf(sam, first.caseId)), into: second.caseId } });
  const { version } = await look(first.caseId);
  const { splitting } = await app.db.transaction().execute(async (tx) => {
    await tx.selectFrom('case').select('id').where('id', '=', second.caseId).forUpdate().execute();
    const splitting = sam.ask(SPLIT, { input: { caseId: first.caseId, version } });
    await untilSomebodyWaits(app.db);
    // What a merge of the one that took in does with those within it.
    await tx.updateTable('case').set({ mergedVia: null }).where('mergedInto', '=', second.caseId).execute();
    return { splitting };
  });
  expect((await splitting).splitCase.case).toMatchObject({ status: 'queued', mergedInto: null });
});

describe('merges in a row', () => {
  /** Second into first, first into third: all end at the third. */
  const chain = async (words = 'A third thing.'): Promise<string> => {
    await merged();
    const itemId = await reply(mara, first.threadId, words);
    await report(jo, itemId, 'unkind');
    const thirdId = await caseIdOf(app, itemId);
    await sam.ask(MERGE, { input: { ...(await inputOf(sam, first.caseId)), into: thirdId } });
    return thirdId;
  };
  const split = async (caseId: string, by: Persona = sam): Promise<any> =>
    (await by.ask(SPLIT, { input: { caseId, version: (await look(caseId)).version } })).splitCase.case;
  const mergedIds = async (caseId: string): Promise<string[]> =>
    (await look(caseId)).mergedHere.map(({ id }: { id: string }) => id).toSorted();

  it('are taken back from the middle as if they had never been: what came along goes back along', async () => {
    const thirdId = await chain();
    await report(kit, second.itemId, 'unkind', 'Said later.');
    expect(await look(thirdId)).toMatchObject({ reportCount: 4 });

    expect(await split(first.caseId)).toMatchObject({ status: 'queued', mergedInto: null, reportCount: 3 });
    expect(await mergedIds(first.caseId)).toEqual([second.caseId]);
    expect(await look(second.caseId)).toMatchObject({ status: 'merged', mergedInto: { id: first.caseId } });
    expect(await look(thirdId)).toMatchObject({ reportCount: 1, mergedHere: [] });

    // The one that was decided answers its own reports alone; the others still wait, and split as ever.
    await decide(rhea, thirdId);
    await app.advance(60);
    expect(await answersOf(kit, 'everybody here knows')).toMatchObject({ outcome: null });
    expect(await split(second.caseId)).toMatchObject({ status: 'queued', reportCount: 2 });
    expect(await look(first.caseId)).toMatchObject({ reportCount: 1, mergedHere: [] });
  });

  it('are taken back at their beginning alone: the middle one stays where it went', async () => {
    const thirdId = await chain();
    expect(await split(second.caseId)).toMatchObject({ status: 'queued', reportCount: 1, mergedInto: null });
    expect(await mergedIds(thirdId)).toEqual([first.caseId]);
    expect(await split(first.caseId)).toMatchObject({ reportCount: 1, mergedHere: [] });
    expect(await look(second.caseId)).toMatchObject({ status: 'queued', mergedInto: null });
  });

  it('keep their order over four cases, and what went straight into the last one stays there', async () => {
    const thirdId = await chain();
    const fourthItem = await reply(mara, first.threadId, 'A fourth thing.');
    await report(jo, fourthItem, 'unkind');
    const fourthId = await caseIdOf(app, fourthItem);
    await sam.ask(MERGE, { input: { ...(await inputOf(sam, thirdId)), into: fourthId } });
    expect(await mergedIds(fourthId)).toEqual([first.caseId, second.caseId, thirdId].toSorted());

    await split(thirdId);
    expect(await mergedIds(thirdId)).toEqual([first.caseId, second.caseId].toSorted());
    await split(first.caseId);
    expect(await mergedIds(first.caseId)).toEqual([second.caseId]);
    expect(await mergedIds(thirdId)).toEqual([]);

    // Split and merged anew, it came by itself and goes with nobody.
    await split(second.caseId);
    await sam.ask(MERGE, { input: { ...(await inputOf(sam, second.caseId)), into: thirdId } });
    await sam.ask(MERGE, { input: { ...(await inputOf(sam, first.caseId)), into: thirdId } });
    await split(first.caseId);
    expect(await mergedIds(thirdId)).toEqual([second.caseId]);
  });

  it('are not taken back by whose words would come along', async () => {
    await chain();
    await app.db.updateTable('item').set({ authorId: rhea.id }).where('id', '=', second.itemId).execute();
    const { version } = await look(first.caseId);
    expect(await rhea.refusal(SPLIT, { input: { caseId: first.caseId, version } })).toBe('NOT_FOUND');
    expect(await look(first.caseId)).toMatchObject({ status: 'merged', version });
  });
});

describe('a merge is refused', () => {
  const refused = async (input: Record<string, unknown>, by: Persona = sam): Promise<string> =>
    by.refusal(MERGE, { input });

  it('where somebody may be at risk, in either case, and worry later opens a case of its own [R14] [R27]', async () => {
    const { itemId } = await startThread(mara, desk.group, { body: 'I cannot see a way on.' });
    await report(jo, itemId, 'worried_about_person');
    const crisisId = await caseIdOf(app, itemId);
    const held = await inputOf(sam, second.caseId);
    expect(await refused({ ...held, into: crisisId })).toBe('CONFLICT not_in_crisis_lane');
    const crisis = await inputOf(sam, crisisId);
    expect(await refused({ ...crisis, into: first.caseId })).toBe('CONFLICT not_in_crisis_lane');
    expect(await look(crisisId)).toMatchObject({ mergeChoices: [], viewerCan: { merge: false } });

    await sam.ask(MERGE, { input: { ...held, into: first.caseId } });
    await report(jo, second.itemId, 'worried_about_person');
    const cases = await app.db
      .selectFrom('case')
      .select(['lane', 'status'])
      .where('itemId', '=', second.itemId)
      .orderBy('openedAt')
      .execute();
    expect(cases).toEqual([
      { lane: 'normal', status: 'merged' },
      { lane: 'crisis', status: 'queued' },
    ]);
    const { version } = await look(second.caseId);
    expect(await sam.refusal(SPLIT, { input: { caseId: second.caseId, version } })).toBe('CONFLICT already_open');
  });

  it('for whoever does not hold it, into itself, into what is settled, and by a number nobody has', async () => {
    const { version } = await look(second.caseId);
    expect(await refused({ caseId: second.caseId, version, into: first.caseId })).toBe('FORBIDDEN not_yours');
    const held = await inputOf(sam, second.caseId);
    const used = await openIds();
    const free = ['0000', '1111', '2222'].find((each) => !used.some((id) => id.endsWith(each)));
    expect(await refused({ ...held, into: second.caseId })).toBe('CONFLICT same_case');
    expect(await refused({ ...held, into: 'what' })).toBe('INVALID_INPUT not_a_case');
    expect(await refused({ ...held, into: free })).toBe('INVALID_INPUT no_such_case');
    expect(await refused({ ...held, version: held.version - 1, into: first.caseId })).toBe('CONFLICT case_changed');
    expect(await refused({ ...held, into: first.caseId }, rhea)).toBe('FORBIDDEN claimed_by_someone_else');
    expect(await refused({ ...held, into: first.caseId }, mara)).toBe('FORBIDDEN staff_only');
    await decide(rhea, first.caseId);
    expect(await refused({ ...held, into: first.caseId })).toBe('CONFLICT case_settled');
  });

  it('across places, and a moderator never meets reports about own words that came with a merge', async () => {
    const held = await inputOf(sam, second.caseId);
    await app.db.updateTable('case').set({ groupId: desk.other.id }).where('id', '=', first.caseId).execute();
    expect(await refused({ ...held, into: first.caseId })).toBe('CONFLICT other_place');
    await app.db.updateTable('case').set({ groupId: desk.group.id }).where('id', '=', first.caseId).execute();

    // Words of rhea's, who is at the desk herself.
    await app.db.updateTable('item').set({ authorId: rhea.id }).where('id', '=', second.itemId).execute();
    await sam.ask(MERGE, { input: { ...held, into: first.caseId } });
    expect(await rhea.refusal(CASE, { id: first.caseId })).toBe('NOT_FOUND');
    expect(await openIds(rhea)).not.toContain(first.caseId);
    expect(await look(first.caseId)).toMatchObject({ reportCount: 2 });
  });
});
