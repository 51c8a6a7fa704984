import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinAll } from '../support/groups.ts';
import { as, type Persona, signIn } from '../support/personas.ts';
import { caseIdOf, openDesk, reply, report, reportedWords } from '../support/moderation.ts';

const START = `mutation ($input: StartWatchInput!) { startWatch(input: $input) { case { id } } }`;
const PROLONG = `mutation ($input: ProlongWatchInput!) { prolongWatch(input: $input) { case { id } } }`;
const END = `mutation ($id: UUID!) { endWatch(id: $id) { case { id } } }`;
const WATCH = 'watch { id reason note by until canChange }';
const SEEN = `query ($id: UUID!) { case(id: $id) { author { strikeWeight ${WATCH} } thread { ${WATCH} } viewerCan { watch } } }`;
const ROWS = `query ($filter: QueueFilter) { cases(filter: $filter, first: 50) { open nodes { id lane dueAt isWatched } } }`;
const GIVEN = `query ($id: UUID!, $slug: String!, $itemId: UUID!) {
  thread(id: $id) { id replyCount seenByModerators isLocked slowSeconds author { handle } replies { nodes { id body visibility hold { kind } } } }
  group(slug: $slug) { threads { nodes { id lastPostAt } } ownReview { usualMinutes } }
  post(id: $itemId) { id visibility viewerCan { edit } hold { kind } }
  profile(handle: "mara") { handle } viewer { handle } search(query: "good") { nodes { postId } }
  notices { nodes { id kind detail count } } myReports { nodes { id state outcome } } myDecisions { nodes { id } } }`;
const NOTE = 'Third heated thread this week; look in on it.';
const DAY = 24 * 60 * 60;

let desk: Awaited<ReturnType<typeof openDesk>>;
/** A case of mara's words, and a second one about kit's in the same thread. */
let begun: Awaited<ReturnType<typeof reportedWords>>;
let beside: string;

beforeAll(async () => {
  desk = await openDesk();
  begun = await reportedWords(desk);
  const answer = await reply(desk.kit, begun.threadId, 'And you are no better.');
  await report(desk.jo, answer, 'unkind');
  beside = await caseIdOf(desk.app, answer);
});
afterAll(() => desk.app.close());

const input = (over: object = {}): { input: Record<string, unknown> } => ({
  input: { caseId: begun.caseId, target: 'author', reason: 'repeated_reports', note: NOTE, days: 7, ...over },
});
const seen = async (caseId = begun.caseId, by: Persona = desk.sam): Promise<any> =>
  (await by.ask(SEEN, { id: caseId })).case;
const rows = async (by: Persona = desk.sam): Promise<string[]> =>
  (await by.ask(ROWS, { filter: { standing: 'watched' } })).cases.nodes
    .filter((card: any) => card.isWatched)
    .map((card: any) => card.id)
    .toSorted();
const lines = async (): Promise<any[]> =>
  desk.app.db
    .selectFrom('audit')
    .select(['action', 'caseId', 'actorId', 'isAutomatic', 'targetId', 'after', 'reason'])
    .where('action', 'like', 'watch.%')
    .where('caseId', '=', begun.caseId)
    .orderBy('at')
    .execute();

describe('a watch', { timeout: 60_000 }, () => {
  it('is for those who decide alone, with a reason, a short note and 1 to 30 days [MO55]', async () => {
    expect(await desk.tam.refusal(START, input())).toBe('FORBIDDEN staff_only');
    expect(await desk.mods.refusal(START, input())).toBe('NOT_FOUND');
    expect(await desk.jo.refusal(START, input())).toBe('FORBIDDEN staff_only');
    expect(await desk.sam.refusal(START, input({ days: 0 }))).toBe('INVALID_INPUT out_of_range');
    expect(await desk.sam.refusal(START, input({ days: 31 }))).toBe('INVALID_INPUT out_of_range');
    expect(await desk.sam.refusal(START, input({ note: ' ' }))).toBe('INVALID_INPUT empty');
    expect(await desk.sam.refusal(START, input({ note: 'x'.repeat(301) }))).toBe('INVALID_INPUT too_long');
    expect((await seen(begun.caseId, desk.tam)).viewerCan.watch).toBe(false);
    expect((await seen()).viewerCan.watch).toBe(true);
    expect(await rows()).toEqual([]);

    await desk.sam.ask(START, input({ days: 30, note: 'x'.repeat(300) }));
    await desk.sam.ask(END, { id: (await seen()).author.watch.id });
    await desk.sam.ask(START, input({ days: 1, note: NOTE }));
    expect(await desk.rhea.refusal(START, input())).toBe('CONFLICT already_watched');
    expect((await seen(begun.caseId, desk.rhea)).author.watch).toMatchObject({
      reason: 'repeated_reports',
      note: NOTE,
      by: 'sam',
      canChange: true,
    });
    expect((await seen(begun.caseId, desk.tam)).author.watch).toMatchObject({ note: NOTE, canChange: false });
  });

  it('stands on rows of its account, or of its thread, in a view, and moves no case and no strike [MO55]', async () => {
    const order = async (): Promise<unknown> =>
      (await desk.sam.ask(ROWS)).cases.nodes.map(({ id, lane, dueAt }: any) => ({ id, lane, dueAt }));
    const before = await order();
    expect(await rows()).toEqual([begun.caseId]);
    await desk.rhea.ask(START, input({ target: 'thread', reason: 'heated_thread' }));
    expect(await rows()).toEqual([begun.caseId, beside].toSorted());
    expect(await order()).toEqual(before);
    const view = (await desk.sam.ask('{ queueViews { id open } }')).queueViews.find(({ id }: any) => id === 'watched');
    expect(view.open).toBe(2);
    const other = await seen(beside);
    expect(other).toMatchObject({ author: { watch: null, strikeWeight: 0 }, thread: { watch: { by: 'rhea' } } });
    await desk.sam.ask(END, { id: other.thread.watch.id });
    expect(await rows()).toEqual([begun.caseId]);
    expect(await desk.sam.refusal(END, { id: other.thread.watch.id })).toBe('NOT_FOUND');
  });

  it('is refused in the crisis lane: asking for help is no reason to be watched [MO55 R22]', async () => {
    const answer = await reply(desk.kit, begun.threadId, 'It was a long night.');
    await report(desk.jo, answer, 'worried_about_person');
    const caseId = await caseIdOf(desk.app, answer);
    expect((await seen(caseId)).viewerCan.watch).toBe(false);
    expect(await desk.sam.refusal(START, input({ caseId }))).toBe('CONFLICT crisis_is_followed');
  });

  it('is seen by nobody it is about, staff among them, and in no export of theirs [MO55]', async () => {
    const mine = await reply(desk.sam, begun.threadId, 'Please be kinder to each other.');
    await report(desk.jo, mine, 'unkind');
    const caseId = await caseIdOf(desk.app, mine);
    await desk.rhea.ask(START, input({ caseId, note: 'About a colleague.' }));
    const { id } = (await seen(caseId, desk.rhea)).author.watch;
    expect(await desk.sam.refusal(SEEN, { id: caseId })).toBe('NOT_FOUND');
    expect(await desk.sam.refusal(END, { id })).toBe('NOT_FOUND');
    expect(await rows()).not.toContain(caseId);
    expect(await rows(desk.rhea)).toContain(caseId);
    const { exportMine } = await (await signIn(desk.app, desk.sam.email)).ask('mutation { exportMine { json } }');
    expect(exportMine.json).not.toContain(id);
    expect(exportMine.json).not.toMatch(/watch|About a colleague/i);
  });

  it('changes nothing that author, reporter or bystander are given: no payload, order, notice or mail [MO55]', async () => {
    const given = async (): Promise<string[]> => {
      const answers = [desk.mara, desk.jo, desk.kit].map((who) =>
        who.graphql(GIVEN, { id: begun.threadId, slug: desk.group.slug, itemId: begun.itemId }),
      );
      return (await Promise.all(answers)).map((answer) => JSON.stringify(answer));
    };
    const mails = (await desk.app.mails()).length;
    const watched = (await seen()).author.watch;
    const during = await given();
    await desk.sam.ask(END, { id: watched.id });
    expect(await given()).toEqual(during);
    await desk.sam.ask(START, input({ days: 1 }));
    await desk.sam.ask(START, input({ target: 'thread', days: 1 }));
    expect(await given()).toEqual(during);
    for (const text of during) {
      expect(text).toContain(begun.threadId);
      expect(text).not.toMatch(/watch|heated/i);
    }
    expect((await desk.app.mails()).length).toBe(mails);
    for (const who of [desk.mara, desk.jo, desk.kit]) {
      expect(await who.refusal(SEEN, { id: begun.caseId })).toBe('FORBIDDEN staff_only');
      expect(await who.refusal(END, { id: (await seen()).author.watch.id })).toBe('FORBIDDEN staff_only');
    }
    await desk.sam.ask(END, { id: (await seen()).thread.watch.id });
  });

  it('goes with the account it is on [MO55]', async () => {
    const lou = await as(desk.app, 'lou');
    await joinAll(desk.app, desk.group, [lou]);
    const answer = await reply(lou, begun.threadId, 'You two again.');
    await report(desk.jo, answer, 'unkind');
    const caseId = await caseIdOf(desk.app, answer);
    await desk.rhea.ask(START, input({ caseId }));
    await lou.ask('mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { ok } }', {
      input: { posts: 'delete', handle: 'lou' },
    });
    const left = await desk.app.db.selectFrom('watch').select('id').where('caseId', '=', caseId).execute();
    expect(left).toEqual([]);
    expect(await desk.rhea.refusal(START, input({ caseId }))).toBe('CONFLICT author_gone');
  });

  it('lasts longer when somebody prolongs it, never shorter, and ends on time by itself [MO55]', async () => {
    const { id } = (await seen()).author.watch;
    expect(await desk.sam.refusal(PROLONG, { input: { id, days: 31 } })).toBe('INVALID_INPUT out_of_range');
    expect(await desk.mods.refusal(PROLONG, { input: { id, days: 5 } })).toBe('NOT_FOUND');
    await desk.rhea.ask(PROLONG, { input: { id, days: 2 } });
    expect(await desk.sam.refusal(PROLONG, { input: { id, days: 1 } })).toBe('INVALID_INPUT not_later');
    await desk.app.advance(2 * DAY - 60);
    // The sessions of two days ago have ended.
    const later = { ...desk.sam, ...(await signIn(desk.app, desk.sam.email)) };
    expect((await seen(begun.caseId, later)).author.watch).toMatchObject({ id });
    await desk.app.advance(120);
    expect((await seen(begun.caseId, later)).author.watch).toBeNull();
    expect(await rows(later)).not.toContain(begun.caseId);
    expect(await later.refusal(PROLONG, { input: { id, days: 5 } })).toBe('NOT_FOUND');
  });

  it('leaves audit lines on its case that name nobody watched, the last one by the service [MO55]', async () => {
    const all = await lines();
    expect(all.map(({ action }) => action)).toEqual([
      'watch.start',
      'watch.end',
      'watch.start',
      'watch.start',
      'watch.end',
      'watch.end',
      'watch.start',
      'watch.start',
      'watch.end',
      'watch.prolong',
      'watch.end',
    ]);
    expect(all.at(-1)).toMatchObject({ caseId: begun.caseId, actorId: null, isAutomatic: true });
    expect(JSON.stringify(all)).not.toContain(desk.mara.id);
    expect(JSON.stringify(all)).not.toContain(NOTE);
  });
});
