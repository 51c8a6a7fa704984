import { randomUUID } from 'node:crypto';
import { REPORTS_PER_HOUR } from '@between/rules/moderation.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { CASE, caseIdOf, decide, MY_REPORTS, REPORT, reply, report, startThread } from '../support/moderation.ts';
import { as, guest, type Persona } from '../support/personas.ts';
import { WORDS } from '../support/safety.ts';

const REPORT_MEMBER = `mutation ($input: ReportMemberInput!) { reportMember(input: $input) { report { id state } } }`;
const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`;
const TARGET = `query ($id: UUID!) { reportTarget(itemId: $id) { handle excerpt isOwn } }`;
const NOTICES = `{ notices { nodes { kind } } }`;

let app: TestApp;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let sam: Persona;
let bo: Persona;

beforeAll(async () => {
  app = await startApp();
  group = await makeGroup(app, 'tides');
  [mara, jo, kit, sam, bo] = await Promise.all([
    as(app, 'mara'),
    as(app, 'jo'),
    as(app, 'kit'),
    as(app, 'sam'),
    as(app, 'bo'),
  ]);
  await joinAll(app, group, [mara, jo, kit]);
});
afterAll(() => app.close());

const edit = (by: Persona, postId: string, body: string, version = 1): Promise<any> =>
  by.ask(EDIT, { input: { postId, version, body } });
const look = async (caseId: string): Promise<any> => (await sam.ask(CASE, { id: caseId })).case;

describe('reporting words', () => {
  it('opens one case with its words frozen, whatever the author changes later [ME22] [ME23]', async () => {
    const { itemId } = await startThread(mara, group, { body: 'You should be ashamed of that.' });
    await report(jo, itemId, 'unkind', 'She asked not to be judged.');
    await edit(mara, itemId, 'I am sorry I said it like that.');

    const seen = await look(await caseIdOf(app, itemId));
    expect(seen).toMatchObject({ lane: 'high', status: 'queued', reportCount: 1 });
    expect(seen.item.body).toBe('I am sorry I said it like that.');
    expect(seen.item.reported).toEqual({ version: 1, title: 'Late again', body: 'You should be ashamed of that.' });
    expect(seen.reports).toEqual([
      expect.objectContaining({
        reporter: 'A',
        reason: 'unkind',
        note: 'She asked not to be judged.',
        itemVersion: 1,
        suggestedRule: 'HAR',
      }),
    ]);
  });

  it('folds reports of one item into one case, also when they come at the same moment [MO02]', async () => {
    const { itemId } = await startThread(mara, group);
    await Promise.all([
      report(jo, itemId, 'unkind'),
      report(kit, itemId, 'unkind'),
      report(jo, itemId, 'sexual', 'And this.'),
      report(kit, itemId, 'content_note_missing'),
    ]);
    const cases = await app.db.selectFrom('case').select('id').where('itemId', '=', itemId).execute();
    expect(cases).toHaveLength(1);
    const seen = await look(cases[0]!.id);
    expect(seen.reportCount).toBe(4);
    expect(seen.lane).toBe('high');
  });

  it('folds the same wording of the same person and keeps what is new in it [MO02]', async () => {
    const { itemId } = await startThread(mara, group);
    const first = await report(jo, itemId, 'unkind', 'One thing.');
    const second = await report(jo, itemId, 'unkind', 'Another thing.');
    await report(jo, itemId, 'unkind', 'Another thing.');
    expect(second.id).toBe(first.id);
    const seen = await look(await caseIdOf(app, itemId));
    expect(seen.reports.map((each: any) => each.note)).toEqual(['One thing.\n\nAnother thing.']);
  });

  it('moves a case to the worst lane, its due time only ever earlier [MO02]', async () => {
    const { itemId } = await startThread(mara, group);
    await report(jo, itemId, 'content_note_missing');
    const caseId = await caseIdOf(app, itemId);
    const normal = await look(caseId);
    await report(kit, itemId, 'worried_about_person');
    const crisis = await look(caseId);
    await report(kit, itemId, 'something_else');
    const after = await look(caseId);
    expect([normal.lane, crisis.lane, after.lane]).toEqual(['normal', 'crisis', 'crisis']);
    expect(Date.parse(crisis.dueAt)).toBeLessThan(Date.parse(normal.dueAt));
    expect(after.dueAt).toBe(crisis.dueAt);
  });

  it('does not open a decided case again for the same reason about the same words, and answers at once [MO02] [ME26]', async () => {
    const { itemId } = await startThread(mara, group, { body: 'Words that were looked at.' });
    await report(jo, itemId, 'unkind');
    const caseId = await caseIdOf(app, itemId);
    await decide(sam, caseId, { action: 'keep', rules: ['NOVIO'], noteToReporter: 'We see two people disagreeing.' });

    const again = await report(kit, itemId, 'unkind');
    expect(again).toMatchObject({
      state: 'answered',
      outcome: 'no_breach',
      publicNote: 'We see two people disagreeing.',
    });
    expect((await look(caseId)).status).toBe('closed');

    await report(kit, itemId, 'sexual');
    expect((await look(caseId)).status).toBe('reopened');
  });

  it('opens a decided case again when the words have changed since [MO02]', async () => {
    const { itemId } = await startThread(mara, group);
    await report(jo, itemId, 'unkind');
    const caseId = await caseIdOf(app, itemId);
    await decide(sam, caseId, { action: 'keep', rules: ['NOVIO'] });
    await edit(mara, itemId, 'The kettle is off and the lamp is on.');
    const again = await report(jo, itemId, 'unkind');
    expect(again).toMatchObject({ state: 'received', outcome: null });
    expect((await look(caseId)).status).toBe('reopened');
  });

  it('tells the reporter at once that it arrived and keeps the state in "my reports" [ME26]', async () => {
    const nell = await as(app, 'nell');
    await joinAll(app, group, [nell]);
    const { itemId } = await startThread(mara, group, { body: 'A long  sentence\n\nabout ships.' });
    await report(nell, itemId, 'medicine_advice', 'It says to stop.');
    const { notices } = await nell.ask(NOTICES);
    expect(notices.nodes.map((notice: any) => notice.kind)).toContain('report_received');

    const received = (await nell.ask(MY_REPORTS)).myReports.nodes;
    expect(received).toEqual([
      expect.objectContaining({ state: 'received', outcome: null, excerpt: 'A long sentence about ships.' }),
    ]);
    await sam.ask(`mutation ($id: UUID!) { claimCase(caseId: $id) { __typename } }`, {
      id: await caseIdOf(app, itemId),
    });
    expect((await nell.ask(MY_REPORTS)).myReports.nodes[0].state).toBe('being_read');
  });

  it('keeps what was left out from whoever reported, also when the author changes the words [R9]', async () => {
    const olga = await as(app, 'olga');
    await joinAll(app, group, [olga]);
    const { itemId } = await startThread(mara, group, { body: WORDS.ownNumber });
    const { id } = await report(olga, itemId, 'unkind');
    const excerpt = async (): Promise<string> =>
      (await olga.ask(`query ($id: UUID!) { myReport(id: $id) { excerpt } }`, { id })).myReport.excerpt;
    const then = await excerpt();
    expect(then).toContain('If you want to talk');
    expect(then).not.toContain('07700');
    await edit(mara, itemId, WORDS.calm);
    expect(await excerpt()).toBe(then);
  });

  it('shows what it is about only to people who may read it', async () => {
    const { itemId } = await startThread(mara, group, { hidesHandle: true, body: 'Said without a name.' });
    expect((await jo.ask(TARGET, { id: itemId })).reportTarget).toEqual({
      handle: null,
      excerpt: 'Said without a name.',
      isOwn: false,
    });
    expect((await bo.ask(TARGET, { id: itemId })).reportTarget).toBeNull();
  });

  it('folds the words for whoever reported them, and for nobody else [ME24]', async () => {
    const { itemId, threadId } = await startThread(mara, group);
    const other = await reply(mara, threadId, 'A quiet line.');
    await report(jo, itemId, 'unkind');
    const folded = async (by: Persona, id: string): Promise<boolean> =>
      (await by.ask(`query ($id: UUID!) { post(id: $id) { viewerReported } }`, { id })).post.viewerReported;
    expect([
      await folded(jo, itemId),
      await folded(jo, other),
      await folded(kit, itemId),
      await folded(mara, itemId),
    ]).toEqual([true, false, false, false]);
  });

  it('refuses what cannot be reported and says why', async () => {
    const { itemId } = await startThread(mara, group);
    const input = { itemId, reason: 'unkind', note: '' };
    expect(await mara.refusal(REPORT, { input })).toBe('FORBIDDEN own_words');
    expect(await guest(app).refusal(REPORT, { input })).toMatch(/^UNAUTHENTICATED/);
    expect(await jo.refusal(REPORT, { input: { ...input, itemId: randomUUID() } })).toBe('NOT_FOUND');
    expect(await jo.refusal(REPORT, { input: { ...input, note: 'x'.repeat(1_001) } })).toBe('INVALID_INPUT too_long');
    expect(await jo.refusal(`query ($id: UUID!) { myReport(id: $id) { id } }`, { id: randomUUID() })).toBe('NOT_FOUND');
  });

  it("hides one member's reports from another", async () => {
    const { itemId } = await startThread(mara, group);
    const { id } = await report(jo, itemId);
    expect(await kit.refusal(`query ($id: UUID!) { myReport(id: $id) { id } }`, { id })).toBe('NOT_FOUND');
  });

  it('limits reports about rules and never a worry [R27]', async () => {
    const eager = await as(app, 'eager');
    await joinAll(app, group, [eager]);
    const { threadId, itemId } = await startThread(mara, group);
    for (let count = 0; count < REPORTS_PER_HOUR; count += 1) {
      await report(eager, await reply(mara, threadId, `Number ${count} of this evening.`), 'wants_money');
    }
    expect(await eager.refusal(REPORT, { input: { itemId, reason: 'wants_money' } })).toMatch(/^RATE_LIMITED/);
    expect(await report(eager, itemId, 'worried_about_person')).toMatchObject({ state: 'received' });
  });
});

describe('reporting a profile', () => {
  it('works without a profile text, and not where the profile is closed [ME22]', async () => {
    const plain = await as(app, 'plain');
    const { reportMember } = await jo.ask(REPORT_MEMBER, {
      input: { handle: plain.handle, reason: 'pretends_professional', note: '' },
    });
    expect(reportMember.report.state).toBe('received');
    await kit.ask(REPORT_MEMBER, { input: { handle: plain.handle, reason: 'pretends_professional', note: '' } });
    const cases = await app.db
      .selectFrom('case as c')
      .innerJoin('profileText as p', 'p.itemId', 'c.itemId')
      .select(['c.id', 'c.reportCount'])
      .where('p.accountId', '=', plain.id)
      .execute();
    expect(cases).toEqual([expect.objectContaining({ reportCount: 2 })]);

    await app.db
      .insertInto('block')
      .values({ blockerId: plain.id, blockedId: mara.id, createdAt: app.clock.now() })
      .execute();
    for (const handle of [plain.handle, 'nobody_at_all']) {
      expect(await mara.refusal(REPORT_MEMBER, { input: { handle, reason: 'unkind', note: '' } })).toBe('NOT_FOUND');
    }
    await app.db.deleteFrom('block').execute();
  });
});
