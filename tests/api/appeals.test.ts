import { APPEAL_ANSWER_DAYS } from '@between/rules/appeals.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import {
  ANSWER,
  answer,
  APPEAL,
  APPEAL_DECISION,
  APPEAL_REPORT,
  appealDecision,
  APPEALS,
  GIVE_BACK,
  MY_APPEALS,
  STANDING,
  TAKE,
} from '../support/appeals.ts';
import { CASE, decide, decisionIdOf, MY_REPORTS, openDesk, reportedWords } from '../support/moderation.ts';
import { type Persona, as } from '../support/personas.ts';
import { recordOf, WORDS } from '../support/safety.ts';

const POST = `query ($id: UUID!) { post(id: $id) { visibility html removedRule contentTopics } }`;
const NOTICES = '{ notices { nodes { kind detail } } }';

let desk: Awaited<ReturnType<typeof openDesk>>;
let app: TestApp;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let sam: Persona;
let rhea: Persona;
let tam: Persona;

beforeAll(async () => {
  desk = await openDesk();
  ({ app, mara, jo, kit, sam, rhea, tam } = desk);
});
afterAll(() => app.close());

let itemId: string;
let caseId: string;
let decisionId: string;

/** Words of mara's that jo has reported and sam has decided about, told. */
async function decided(over: Record<string, unknown> = {}): Promise<void> {
  ({ itemId, caseId } = await reportedWords(desk));
  await decide(sam, caseId, over);
  await app.advance(31);
  decisionId = await decisionIdOf(app, caseId);
}

const post = async (by: Persona): Promise<any> => (await by.ask(POST, { id: itemId })).post;
const noticesOf = async (by: Persona): Promise<any[]> => (await by.ask(NOTICES)).notices.nodes;
const newestAppeal = async (by: Persona): Promise<any> => (await by.ask(MY_APPEALS)).myAppeals.nodes[0];

describe('asking for a second look', () => {
  beforeEach(() => decided());

  it('with words of danger in it brings people at once, and the second look is asked for all the same [R13] [R27]', async () => {
    await appealDecision(mara, decisionId, WORDS.urgent);
    expect(await newestAppeal(mara)).toMatchObject({ side: 'author' });
    const { crisis } = await recordOf(app, itemId);
    expect(crisis).toMatchObject({ source: 'member', personId: mara.id, level: 'urgent' });
    const pages = await app.db
      .selectFrom('page')
      .select('id')
      .where('crisisCaseId', '=', crisis?.id ?? '')
      .execute();
    expect(pages.length).toBeGreaterThan(0);
  });

  it('with calm words brings nobody', async () => {
    await appealDecision(mara, decisionId, WORDS.calm);
    expect((await recordOf(app, itemId)).crisis).toBeUndefined();
  });

  it('is acknowledged at once and says until when it is answered [ME30]', async () => {
    const appeal = await appealDecision(mara, decisionId, 'It was a quotation from a song.');
    expect(appeal).toMatchObject({
      side: 'author',
      state: 'submitted',
      outcome: null,
      body: 'It was a quotation from a song.',
      excerpt: 'You were never any good at this.',
    });
    expect(Date.parse(appeal.dueAt) - Date.parse(appeal.createdAt)).toBe(APPEAL_ANSWER_DAYS * 24 * 3_600_000);
    expect(await noticesOf(mara)).toContainEqual({ kind: 'appeal', detail: 'received' });
    expect(await newestAppeal(mara)).toMatchObject({ id: appeal.id });
  });

  it('takes 2,000 characters and not one more [ME30]', async () => {
    const refused = await mara.refusal(APPEAL_DECISION, { id: decisionId, body: 'a'.repeat(2_001) });
    expect(refused).toBe('INVALID_INPUT too_long');
    expect(await appealDecision(mara, decisionId, '🌙'.repeat(2_000))).toMatchObject({ state: 'submitted' });
  });

  it('has one open at a time, and another once that is answered [ME30]', async () => {
    const first = await appealDecision(mara, decisionId);
    expect(await mara.refusal(APPEAL_DECISION, { id: decisionId, body: 'Once more.' })).toBe('CONFLICT appeal_open');
    await answer(rhea, first.id);
    const second = await appealDecision(mara, decisionId, 'Once more.');
    expect(second.id).not.toBe(first.id);
    // Whoever answered the first has judged it, too.
    expect(await rhea.refusal(TAKE, { id: second.id })).toBe('FORBIDDEN not_on_this_case');
  });

  it('is open for six months and closed afterwards [ME30]', async () => {
    const { appealUntil } = await app.db
      .selectFrom('decision')
      .select('appealUntil')
      .where('id', '=', decisionId)
      .executeTakeFirstOrThrow();
    const now = app.clock.now();
    const passed = appealUntil.getTime() - now.getTime();
    expect(passed).toBeGreaterThan(180 * 24 * 3_600_000);
    await app.db
      .updateTable('decision')
      .set({ appealUntil: new Date(now.getTime() - 1) })
      .where('id', '=', decisionId)
      .execute();
    expect(await mara.refusal(APPEAL_DECISION, { id: decisionId, body: 'Late.' })).toBe('CONFLICT appeal_too_late');
    // The very last moment is looked at beside the model, where the clock stands still.
    await app.db
      .updateTable('decision')
      .set({ appealUntil: new Date(now.getTime() + 60_000) })
      .where('id', '=', decisionId)
      .execute();
    expect(await appealDecision(mara, decisionId)).toMatchObject({ state: 'submitted' });
  });

  it('does not exist for anybody else', async () => {
    for (const other of [jo, kit, sam])
      expect(await other.refusal(APPEAL_DECISION, { id: decisionId, body: 'Not mine.' })).toBe('NOT_FOUND');
    const { id } = await appealDecision(mara, decisionId);
    for (const other of [mara, jo, kit, desk.mods])
      expect(await other.refusal(APPEAL, { id })).toMatch(/NOT_FOUND|FORBIDDEN/);
    expect((await desk.mods.ask(APPEALS)).appeals).not.toContainEqual(expect.objectContaining({ id }));
  });

  it('is open to somebody who is shut out [ME30] [R22]', async () => {
    await app.db.updateTable('account').set({ lifeState: 'suspended' }).where('id', '=', mara.id).execute();
    try {
      expect(await appealDecision(mara, decisionId)).toMatchObject({ state: 'submitted' });
    } finally {
      await app.db.updateTable('account').set({ lifeState: 'active' }).where('id', '=', mara.id).execute();
    }
  });
});

describe('the second look', () => {
  beforeEach(() => decided({ noteToAuthor: 'Say it another way, if you like.' }));

  it('is for somebody who had no part in the decision, who sees everything but who decided [MO37] [MO01]', async () => {
    const { id } = await appealDecision(mara, decisionId);
    const cards = (await sam.ask(APPEALS)).appeals;
    expect(cards.find((card: any) => card.id === id)).toMatchObject({ refusal: 'not_on_this_case' });
    expect(await sam.refusal(TAKE, { id })).toBe('FORBIDDEN not_on_this_case');
    expect(await tam.refusal(TAKE, { id })).toBe('FORBIDDEN staff_only');

    const { takeAppeal } = await rhea.ask(TAKE, { id });
    expect(takeAppeal.appeal).toMatchObject({
      state: 'assigned',
      isMine: true,
      canAnswer: true,
      authorHandle: 'mara',
      quotedBody: 'You were never any good at this.',
      body: 'It was meant as a joke.',
      decision: { action: 'remove', rules: ['HAR'], noteToAuthor: 'Say it another way, if you like.' },
    });
    expect(JSON.stringify(takeAppeal)).not.toMatch(/\bsam\b/);
    // The case beside it does not say it either, while the appeal is open.
    const { case: seen } = await rhea.ask(
      `query ($id: UUID!) { case(id: $id) { decision { by } history { event by } } }`,
      {
        id: caseId,
      },
    );
    expect(JSON.stringify(seen)).not.toMatch(/\bsam\b/);
  });

  it('can be given back, and waits visibly with its due time [MO37]', async () => {
    const { id } = await appealDecision(mara, decisionId);
    await rhea.ask(TAKE, { id });
    expect((await rhea.ask(GIVE_BACK, { id })).giveBackAppeal.appeal.state).toBe('submitted');
    const cards = (await rhea.ask(APPEALS)).appeals;
    expect(cards.find((card: any) => card.id === id)).toMatchObject({ state: 'submitted', refusal: null });
  });

  it('is never answered without words [MO38]', async () => {
    const { id } = await appealDecision(mara, decisionId);
    const { version } = (await rhea.ask(TAKE, { id })).takeAppeal.appeal;
    const input = { appealId: id, version, outcome: 'upheld', answer: '   ' };
    expect(await rhea.refusal(ANSWER, { input })).toBe('INVALID_INPUT empty');
    expect(await rhea.refusal(ANSWER, { input: { ...input, answer: 'Read anew.', version: version - 1 } })).toBe(
      'CONFLICT appeal_changed',
    );
  });

  it('that agrees with the decision says why, and changes nothing else [MO38]', async () => {
    const { id } = await appealDecision(mara, decisionId);
    const before = await post(kit);
    await answer(rhea, id, { answer: 'It names a person who asked to be left alone.' });
    expect(await newestAppeal(mara)).toMatchObject({
      state: 'closed',
      outcome: 'upheld',
      answer: 'It names a person who asked to be left alone.',
    });
    expect(await noticesOf(mara)).toContainEqual({ kind: 'appeal', detail: 'answered' });
    expect(await post(kit)).toEqual(before);
  });

  it('that turns the decision round gives everything back, tells the reporter and marks the decision [MO38] [ME26]', async () => {
    await app.db.updateTable('notice').set({ readAt: app.clock.now() }).where('accountId', '=', jo.id).execute();
    const { id } = await appealDecision(mara, decisionId);
    await answer(rhea, id, { outcome: 'overturned', answer: 'You quoted a song. We should have seen that.' });

    expect(await post(kit)).toMatchObject({ visibility: 'published', removedRule: null });
    const [told] = (await jo.ask(MY_REPORTS)).myReports.nodes;
    expect(told).toMatchObject({ state: 'answered', outcome: 'no_breach', publicNote: '' });
    const unread = await app.db
      .selectFrom('notice')
      .select('kind')
      .where('accountId', '=', jo.id)
      .where('readAt', 'is', null)
      .execute();
    expect(unread).toEqual([{ kind: 'report_outcome' }]);
    expect((await mara.ask(STANDING, { id: decisionId })).decisionNotice.standing).toMatchObject({
      canAppeal: false,
      isOverturned: true,
    });
    const trail = await app.db
      .selectFrom('audit')
      .select(['action', 'toStatus'])
      .where('targetId', '=', id)
      .orderBy('at')
      .orderBy('id')
      .execute();
    expect(trail.map((row) => row.toStatus)).toEqual(['submitted', 'assigned', 'overturned', 'answered', 'closed']);
  });

  it('in part brings the words back behind a note [MO38]', async () => {
    const { id } = await appealDecision(mara, decisionId);
    const { version } = (await rhea.ask(TAKE, { id })).takeAppeal.appeal;
    const input = { appealId: id, version, outcome: 'partly', answer: 'It may stay behind a note.' };
    expect(await rhea.refusal(ANSWER, { input })).toBe('INVALID_INPUT empty');
    await rhea.ask(ANSWER, { input: { ...input, contentTopics: ['loss'] } });
    expect(await post(kit)).toMatchObject({ visibility: 'published', contentTopics: ['loss'] });
    const [told] = (await jo.ask(MY_REPORTS)).myReports.nodes;
    expect(told).toMatchObject({ outcome: 'acted' });
  });
});

describe('a reporter who doubts the answer', () => {
  beforeEach(() => decided({ action: 'keep', rules: ['NOVIO'] }));

  it('is heard like an author, and a changed mind puts the case back into the queue [ME30]', async () => {
    const before = await noticesOf(mara);
    const [mine] = (await jo.ask(MY_REPORTS)).myReports.nodes;
    const { appealReport } = await jo.ask(APPEAL_REPORT, { id: mine.id, body: 'It is the third time this week.' });
    expect(appealReport.appeal).toMatchObject({ side: 'reporter', decisionId: null, reportId: mine.id });
    expect(await mara.refusal(APPEAL_REPORT, { id: mine.id, body: 'Not my report.' })).toBe('NOT_FOUND');

    const { takeAppeal } = await rhea.ask(TAKE, { id: appealReport.appeal.id });
    expect(JSON.stringify(takeAppeal)).not.toMatch(/\bjo\b/);
    await answer(rhea, appealReport.appeal.id, { outcome: 'overturned', answer: 'You are right. We look again.' });
    expect((await sam.ask(CASE, { id: caseId })).case.status).toBe('reopened');
    expect((await jo.ask(MY_REPORTS)).myReports.nodes[0]).toMatchObject({ state: 'received', outcome: null });
    expect(await noticesOf(mara)).toEqual(before);
  });

  it('has nothing to doubt where the answer was that people acted', async () => {
    await decided();
    const [mine] = (await jo.ask(MY_REPORTS)).myReports.nodes;
    expect(await jo.refusal(APPEAL_REPORT, { id: mine.id, body: 'More, please.' })).toBe(
      'CONFLICT appeal_nothing_to_change',
    );
  });
});

describe('leaving', () => {
  it('takes the own appeals along', async () => {
    const pia = await as(app, 'pia');
    await decided();
    await app.db.updateTable('item').set({ authorId: pia.id }).where('id', '=', itemId).execute();
    await appealDecision(pia, decisionId);
    await app.db.updateTable('session').set({ provedAt: app.clock.now() }).where('accountId', '=', pia.id).execute();
    await pia.ask('mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { ok } }', {
      input: { posts: 'detach', handle: 'pia' },
    });
    const left = await app.db.selectFrom('appeal').select('id').where('accountId', '=', pia.id).execute();
    expect(left).toEqual([]);
  });
});
